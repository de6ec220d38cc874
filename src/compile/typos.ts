import { foldedWords } from '../glossary/fold.ts'
import { type Halves, halvesOf, isSlip, sharingHalf, SHORTEST_TYPO } from '../glossary/slips.ts'
import type { TypoTable } from '../glossary/table.ts'
import { LOOK_ALIKES } from './look-alikes.ts'
import type { Draft } from './parse.ts'

/** Words that may be meant, lower case, and right words that look like a slip of one, folded. */
export interface Typos {
  words: string[]
  spared: number[]
}

/**
 * The words of forms that a slip of the pen may stand for, and the right words that
 * look like such slips: those of the glossary's own prose, and a list by hand.
 */
export function typosOf(forms: Iterable<string>, drafts: readonly Draft[]): Typos {
  const words = new Set<string>()
  for (const form of forms)
    for (const word of form.toLowerCase().split(/[^\p{L}'’]+/u))
      // One letter too many makes a long word of one that is a letter short.
      if (word.length >= SHORTEST_TYPO - 1 && /^[a-z]+$/.test(word)) words.add(word)

  const known = new Set([...words].map(folded))
  const sorted = [...words].toSorted()
  const halves = halvesOf(sorted)
  const spared = [...new Set([...LOOK_ALIKES, ...prose(drafts)])].filter(
    (word) => !known.has(folded(word)) && looksLike(word, sorted, halves),
  )
  return { words: sorted, spared: spared.map(folded) }
}

/** As a page holds them; spared words are words of its table like others, so they are never mended. */
export function typoTable({ words }: Typos, hashes: Int32Array): TypoTable {
  const letterOf = new Map(Array.from(hashes, (h, i) => [h, i]))
  return { ...halvesOf(words), meant: Uint16Array.from(words, (w) => letterOf.get(folded(w))!) }
}

function looksLike(word: string, words: readonly string[], halves: Halves): boolean {
  let like = false
  sharingHalf(word, halves, (n) => (like ||= isSlip(word, words[n]!)))
  return like
}

const folded = (word: string): number => foldedWords(word)[0]!

function* prose(drafts: readonly Draft[]): Iterable<string> {
  for (const { body, front } of drafts)
    for (const text of [front.name, front.line, ...front.ask, ...body.map((b) => b.text)])
      yield* text.toLowerCase().match(/[a-z]{8,}/g) ?? []
}
