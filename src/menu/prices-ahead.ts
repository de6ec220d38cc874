import type { Line } from './line.ts'
import { isLabel, isNoise, isTitle, wordsIn } from './name.ts'
import { partsOf } from './parts.ts'
import { BACK, outside } from './section.ts'
import { shared } from './shared.ts'

/** One price above one line is the price of a card. */
const LEAST = 2

const isPrice = (line: Line): boolean =>
  line.tokens.length === 1 && line.tokens[0]!.kind === 'price' && partsOf(line).named.length === 0

/** A part of the body or a size: no term names it, but as many prices stand beside it. */
const isPart = (line: Line): boolean =>
  !line.heading &&
  line.tokens.length === 0 &&
  isTitle(line.text) &&
  wordsIn(line.text) < 7 &&
  /^\W*\p{Lu}/u.test(line.text) &&
  !isLabel(line.text) &&
  (!isNoise(line.text) || BACK.test(line.text))

/** "30-45 minutes" in the box before those: so long is each of them. */
export function lengthOver(above: Line | undefined, price: Line): Line | undefined {
  if (!above || above.heading || !above.tokens.length || above.tokens.some((t) => t.kind !== 'time'))
    return undefined
  const isBeside = shared(above.within, price.within) >= price.within.length - 1
  return isBeside && !/\p{L}/u.test(outside(above)) ? above : undefined
}

/** How many lines the block has that begins here, where all of them are such; else 0. */
function inBlock(lines: readonly Line[], from: number, is: (line: Line) => boolean): number {
  const end = lines.findIndex((l, i) => i > from && l.block !== lines[from]!.block)
  const own = lines.slice(from, end < 0 ? undefined : end)
  return own.every(is) ? own.length : 0
}

/** "$85 / $55" in one box and "Back / Feet" in the box beside it: how many prices; 0 where it is nothing like it. */
export function pricesAhead(lines: readonly Line[], from: number): number {
  const first = lines[from]!
  if (first.within.length < 2 || !isPrice(first) || lines[from - 1]?.block === first.block) return 0
  const count = inBlock(lines, from, isPrice)
  if (count < LEAST || inBlock(lines, from + count, isPart) !== count) return 0
  const beside = lines[from + count]!
  const isBeside =
    beside.within.length === first.within.length &&
    shared(beside.within, first.within) === first.within.length - 1
  return isBeside ? count : 0
}
