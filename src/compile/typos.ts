import { foldedWords } from '../glossary/fold.ts'
import type { TypoData } from '../glossary/phrases.ts'
import { Neighbours, SHORTEST_TYPO } from '../glossary/slips.ts'
import { LOOK_ALIKES } from './look-alikes.ts'
import type { Draft } from './parse.ts'

/**
 * The words of forms that a slip of the pen may stand for, and the right words that
 * look like such slips: those of the glossary's own prose, and a list by hand.
 */
export function typosOf(forms: Iterable<string>, drafts: readonly Draft[]): TypoData {
  const words = new Set<string>()
  for (const form of forms)
    for (const word of form.toLowerCase().split(/[^\p{L}'’]+/u))
      // One letter too many makes a long word of one that is a letter short.
      if (word.length >= SHORTEST_TYPO - 1 && /^[a-z]+$/.test(word)) words.add(word)

  const known = new Set([...words].map(folded))
  const near = new Neighbours(words)
  const spared = [...new Set([...LOOK_ALIKES, ...prose(drafts)])].filter(
    (word) => !known.has(folded(word)) && near.of(word).size > 0,
  )
  return { words: [...words].toSorted().join(' '), spared: spared.toSorted().join(' ') }
}

const folded = (word: string): number => foldedWords(word)[0]!

function* prose(drafts: readonly Draft[]): Iterable<string> {
  for (const { body, front } of drafts)
    for (const text of [front.name, front.line, ...front.ask, ...body.map((b) => b.text)])
      yield* text.toLowerCase().match(/[a-z]{8,}/g) ?? []
}
