import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'

/**
 * Flesch-Kincaid grade of some paragraphs. `excepted` words (the terms' own names
 * and glossary/reading-exceptions.yaml) cannot be put more plainly where they are
 * the subject, so they count as words of two syllables at most.
 */
export function grade(paragraphs: string[], excepted: ReadonlySet<string>): number {
  let sentences = 0
  let words = 0
  let syllables = 0
  for (const p of paragraphs) {
    sentences += Math.max(1, p.match(/[.!?:;](?=\s|$)/g)?.length ?? 0)
    for (const word of p.match(/[\p{L}\d]+(?:['’]\p{L}+)?/gu) ?? []) {
      words++
      const n = Math.max(1, syllable(word))
      syllables += excepted.has(word.toLowerCase()) ? Math.min(2, n) : n
    }
  }
  return words === 0 ? 0 : fleschKincaid({ sentence: sentences, word: words, syllable: syllables })
}

/** The words of all names, singular and plural. */
export function wordsOf(names: Iterable<string>): string[] {
  const out: string[] = []
  for (const name of names)
    for (const w of name.toLowerCase().match(/[\p{L}\d]+/gu) ?? []) out.push(w, `${w}s`)
  return out
}
