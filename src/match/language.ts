import { foldedWords, type Words } from '../glossary/fold.ts'

/** Little words that a text of some length cannot do without. */
const ENGLISH = 'the and of to for with your our you is are at from'
const OTHER =
  'und der das mit f\u00fcr eine von zu ist nicht el los las que y para una con les des et le du pour dans il di che per della het een van voor niet och det att som og til uma n\u00e3o dos w na z nie'

/** 1 for little words of English, 2 for those of other languages; made for the first text, not at start. */
let little: Map<number, 1 | 2> | undefined

function littleWords(): Map<number, 1 | 2> {
  const of = (list: string, language: 1 | 2): [number, 1 | 2][] =>
    foldedWords(list).map((hash) => [hash, language])
  return new Map([...of(OTHER, 2), ...of(ENGLISH, 1)])
}

/** How many words a text has, and how many of them are little words of English or of other languages. */
export interface Tally {
  words: number
  english: number
  other: number
}

export function tally(words: Words): Tally {
  const found = { words: words.count, english: 0, other: 0 }
  little ??= littleWords()
  for (let i = 0; i < words.count; i++) {
    const language = little.get(words.hash[i]!)
    if (language === 1) found.english++
    else if (language === 2) found.other++
  }
  return found
}

/** Whether a page is evidently written in another language. A bare menu has few little words: it counts as English. */
export function isForeign({ english, other }: Pick<Tally, 'english' | 'other'>): boolean {
  return other >= 12 && other > english * 2
}
