import { isNaming, isPriced, textOf, tokensIn } from './cells.ts'
import type { Grid, GridCell } from './grid.ts'
import { isLabel, isNoise } from './name.ts'
import { TIME_HEAD, PRICE_HEAD } from './words.ts'

/** Longer ones are no label of a row. */
const LONGEST = 24

const saysWhat = (cell: GridCell | undefined): boolean => {
  const text = textOf(cell)
  return text.length <= LONGEST && (isLabel(text) || TIME_HEAD.test(text) || PRICE_HEAD.test(text))
}

/**
 * Services side by side, and below each how long it takes and what it costs, with "Duration" and "Price" before
 * the rows: the table without those words, and without the rows that tell neither. Every other table as it is.
 */
export function withoutLabels(grid: Grid): Grid {
  if (grid.loose) return grid
  const filled = grid.rows.map((r) => r.filter((c) => textOf(c) !== ''))
  const [head = [], ...below] = filled
  const names = head.filter((c) => c.column > 0)
  const corner = head.find((c) => c.column === 0)
  if (
    names.length < 2 ||
    (corner && !saysWhat(corner) && !/^\W*(?:treatment|service)s?\W*$/i.test(textOf(corner)))
  )
    return grid
  if (!names.every((c) => isNaming(c) && !isNoise(textOf(c)) && !saysWhat(c) && tokensIn(c).length === 0))
    return grid
  const told = below.filter((r) => saysWhat(r[0]) && r[0]!.column === 0 && tokensIn(r[0]!).length === 0)
  const values = told
    .map((r) => r.slice(1))
    .filter((r) => r.length === names.length && r.every((c, i) => c.column === names[i]!.column && isBits(c)))
  return values.some((r) => r.every(isPriced)) ? { ...grid, rows: [names, ...values] } : grid
}

const isBits = (cell: GridCell): boolean => tokensIn(cell).length > 0 && !isNaming(cell)
