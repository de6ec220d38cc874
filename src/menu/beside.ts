import type { Line } from './line.ts'
import { isTitle } from './name.ts'
import { partsOf } from './parts.ts'
import { hasPrice, minutesOf } from './section.ts'
import { isService } from './service-line.ts'

/** Fewer names above as many prices are a name and its description. */
const LEAST = 2

/** The element that a line stands in a column of: its block where that has several lines, else the one around it. */
const columnOf = (line: Line, inBlock: boolean): string =>
  (inBlock ? line.within : line.within.slice(0, -1)).join(',')

const names = (line: Line): boolean =>
  !line.heading && line.tokens.length === 0 && isTitle(line.text) && isService(line)

const costs = (line: Line): boolean => hasPrice(line.tokens) && partsOf(line).named.length === 0

/** Lines with each price behind its name, where a page sets a column of names beside a column of prices. */
export function besideEachOther(lines: readonly Line[]): Line[] {
  const sorted: Line[] = []
  for (let i = 0; i < lines.length;) {
    const count = columnAt(lines, i)
    if (count === 0) sorted.push(lines[i++]!)
    else {
      for (let k = 0; k < count; k++) sorted.push(lines[i + k]!, lines[i + count + k]!)
      i += count * 2
    }
  }
  return sorted
}

/** How many names stand in a column from here, with as many prices in the column beside it; 0 for none. */
function columnAt(lines: readonly Line[], from: number): number {
  const first = lines[from]!
  if (first.within.length < 2 || !names(first)) return 0
  const inBlock = lines[from + 1]?.block === first.block
  const column = columnOf(first, inBlock)
  // Looked at from its first line only.
  const before = lines[from - 1]
  if (before && columnOf(before, inBlock) === column) return 0
  const isIn = (line: Line | undefined, other: string): line is Line =>
    line !== undefined &&
    (line.block === first.block || !inBlock || other !== column) &&
    columnOf(line, inBlock) === other
  let count = 0
  while (isIn(lines[from + count], column) && names(lines[from + count]!)) count++
  const next = lines[from + count]
  if (count < LEAST || !next) return 0
  const beside = columnOf(next, inBlock)
  const prices = lines.slice(from + count, from + count * 2)
  const isColumn =
    beside !== column &&
    around(beside) === around(column) &&
    prices.length === count &&
    prices.every((l) => isIn(l, beside) && costs(l)) &&
    !(isIn(lines[from + count * 2], beside) && hasPrice(lines[from + count * 2]!.tokens))
  return isColumn && !areLengths(prices) ? count : 0
}

const around = (column: string): string => column.slice(0, column.lastIndexOf(','))

/** "1 hour $80, 1.5 hours $120": what each of the names costs by its length. */
function areLengths(prices: readonly Line[]): boolean {
  const minutes = prices.map((l) => minutesOf(l.tokens)[0] ?? 0)
  return minutes.every((m, i) => m > (minutes[i - 1] ?? 0))
}
