import { textOf } from './cells.ts'
import type { Grid, GridCell } from './grid.ts'
import { isLabel } from './name.ts'
import { CATEGORY } from './words.ts'

/** As long as a booking is, in steps that clocks have. */
const isLength = (n: number): boolean => n >= 15 && n <= 180 && n % 5 === 0

/** Fewer are a number of something. */
const LEAST = 2

/** "Service | 30 | 60 | 90" above names with a price in each column: the numbers of the first row are minutes. */
export function withLengths(grid: Grid): Grid {
  const [first, ...rows] = grid.rows
  const cells = first?.filter((c) => textOf(c) !== '') ?? []
  const numbers = cells.filter((c) => /^\d{2,3}$/.test(textOf(c)))
  const minutes = numbers.map((c) => Number(textOf(c)))
  const others = cells.filter((c) => !numbers.includes(c))
  const isHead =
    minutes.length >= LEAST &&
    rows.length > 0 &&
    minutes.every((n, i) => isLength(n) && n > (minutes[i - 1] ?? 0)) &&
    others.length < LEAST &&
    others.every((c) => CATEGORY.test(textOf(c)) || isLabel(textOf(c)))
  return isHead
    ? { ...grid, rows: [first!.map((c) => (numbers.includes(c) ? asLength(c) : c)), ...rows] }
    : grid
}

function asLength(cell: GridCell): GridCell {
  const [line, ...lines] = cell.lines
  const start = line!.text.search(/\d/)
  const written = /\d+/.exec(line!.text)![0]
  const minutes = [Number(written)]
  const time = { kind: 'time', start, end: start + written.length, minutes, range: false } as const
  return { ...cell, lines: [{ ...line!, tokens: [time] }, ...lines] }
}
