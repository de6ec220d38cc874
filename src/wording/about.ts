import type { PageOutline } from '../match/outline.ts'
import { fold } from './fold.ts'
import { stemsOf } from './stems.ts'
import { type Table, tableOf, worth } from './weigh.ts'
import { PAGE_BIAS, PAGE_WEIGHTS } from './weights.ts'

/** Blocks read for the question what the page is about. */
export const LOOKED_AT = 3000

let table: Table | undefined

/** How strongly the words of a page speak for one about paying for care; above 0 for more than against. */
export function* aboutCare(page: PageOutline): Generator<undefined, number> {
  table ??= tableOf(PAGE_WEIGHTS)
  const words = yield* wordsOf(page)
  let sum = 0
  for (const word of words) {
    const digit = table.get(word)
    if (digit) sum += worth(digit, 0)
  }
  return sum * scaleOf(words.size) + worth(PAGE_BIAS, 0)
}

/** The stems of a page, each once; a step a block. */
export function* wordsOf({ title, blocks }: PageOutline): Generator<undefined, Set<string>> {
  const words = new Set(stemsOf(fold(title)))
  for (const { text } of blocks.slice(0, LOOKED_AT)) {
    for (const word of stemsOf(fold(text))) words.add(word)
    yield
  }
  return words
}

/** A long page has more words of every kind: each counts less. */
export const scaleOf = (words: number): number => 10 / Math.sqrt(words)
