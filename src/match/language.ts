import { foldedWords, type Words } from '../glossary/fold.ts'

/** Little words that a text of some length cannot do without. */
const ENGLISH = set('the and of to for with your our you is are at from')
const OTHER = set(
  'und der das mit f\u00fcr eine von zu ist nicht el los las que y para una con les des et le du pour dans il di che per della het een van voor niet och det att som og til uma n\u00e3o dos w na z nie',
)

/** How many words a text has, and how many of them are little words of English or of other languages. */
export interface Tally {
  words: number
  english: number
  other: number
}

function set(list: string): Set<number> {
  return new Set(list.split(' ').flatMap(foldedWords))
}

export function tally(words: Words): Tally {
  const found = { words: words.count, english: 0, other: 0 }
  for (let i = 0; i < words.count; i++) {
    const h = words.hash[i]!
    if (ENGLISH.has(h)) found.english++
    else if (OTHER.has(h)) found.other++
  }
  return found
}

/** Whether a page is evidently written in another language. A bare menu has few little words: it counts as English. */
export function isForeign(tallies: Iterable<Tally>): boolean {
  let english = 0
  let other = 0
  for (const t of tallies) {
    english += t.english
    other += t.other
  }
  return other >= 12 && other > english * 2
}
