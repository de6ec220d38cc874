import { isLengths } from './lengths-of-several.ts'
import type { Line } from './line.ts'
import { isTitle } from './name.ts'
import { partsOf } from './parts.ts'
import { hasPrice } from './section.ts'

/** Fewer may be chance. */
const LEAST = 3
/** Lines of telling that may stand between a price and its length. */
const REACH = 4

const isPrices = (line: Line): boolean =>
  line.tokens.length > 0 && line.tokens.every((t) => t.kind === 'price') && partsOf(line).named.length < 2

/**
 * A name, "$80", what is done, "60 min", over and over, as copied text has it: the length is of the
 * price above. One that heads what follows would stand above the first price as well.
 */
export function lengthsByTurns(lines: readonly Line[]): Map<Line, Line> {
  const found = new Map<Line, Line>()
  const told = lines.flatMap((l, i) => (l.tokens.length > 0 ? [i] : []))
  for (let k = 0; k < told.length; k++) {
    const [before, first] = [lines[told[k - 1] ?? -1], lines[told[k]!]!]
    if (!isPrices(first) || (before && isLengths(before))) continue
    const run: [length: Line, price: Line][] = []
    let at = k
    while (isTurn(lines, told[at], told[at + 1]) && (at === k || isNamed(lines, told[at - 1]!, told[at]!))) {
      run.push([lines[told[at + 1]!]!, lines[told[at]!]!])
      at += 2
    }
    const next = lines[told[at] ?? -1]
    // "40 min", "60 min" on lines of their own: the last entry has several.
    if (next && isLengths(next)) run.pop()
    if (run.length >= LEAST && !(next && hasPrice(next.tokens) && isPrices(next)))
      run.forEach(([length, price]) => found.set(length, price))
    k = Math.max(k, at - 1)
  }
  return found
}

/** A price, and its length not far below. */
function isTurn(lines: readonly Line[], price: number | undefined, length: number | undefined): boolean {
  if (price === undefined || length === undefined || length - price > REACH) return false
  const [a, b] = [lines[price]!, lines[length]!]
  return isPrices(a) && isLengths(b) && !lines.slice(price + 1, length).some((l) => l.heading)
}

/** The price has a name of its own, on its line or between it and the length before it. */
const isNamed = (lines: readonly Line[], length: number, price: number): boolean =>
  partsOf(lines[price]!).named.length > 0 || lines.slice(length + 1, price).some((l) => isTitle(l.text))
