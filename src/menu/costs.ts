import { bareRange } from './bare.ts'
import { isPriced, minutesIn, textOf, tokensIn } from './cells.ts'
import { above, type Grid, type GridCell } from './grid.ts'
import type { Line } from './line.ts'
import type { PriceToken, Token } from './tokens.ts'
import { wordsIn } from './name.ts'
import { type Pair, pairUp } from './pair.ts'
import { partsOf } from './parts.ts'
import { NUMBER } from './unstack.ts'
import { MEMBERS, NO_PRICE_HEAD, OTHER_AMOUNT_HEAD, QUALIFIER, TIME_HEAD } from './words.ts'

interface Row {
  row: GridCell[]
  naming: GridCell | undefined
  head: GridCell[] | undefined
  grid: Grid
  bare: boolean
  minutes: number[]
}

interface Found {
  cell: GridCell
  pair: Pair
  line: Line
  beside: string[]
}

/** What the cells of a row say that it costs, and for how long. */
export function pricesOf({ row, naming, head, grid, bare, minutes }: Row): Found[] {
  const headOf = (cell: GridCell): GridCell | undefined => above(head, cell, grid.loose)
  const own: number[] = naming ? minutesIn(naming) : []
  // "With 10 min of scalp massage | 1 hr": a cell that is a length goes before one that tells.
  const isLength = (c: GridCell): boolean => minutesIn(c).length > 0 && !isPriced(c) && !isSaying(c)
  const lengths = row.filter((c) => c !== naming && isLength(c))
  const priced: { cell: GridCell; tokens: Token[] }[] = []
  for (const cell of row) {
    const title = textOf(headOf(cell))
    if (cell === naming) {
      if (isPriced(cell)) priced.push({ cell, tokens: tokensIn(cell) })
      continue
    }
    if (OTHER_AMOUNT_HEAD.test(title)) continue
    if (NO_PRICE_HEAD.test(title) && !TIME_HEAD.test(title) && !/^#$/.test(title)) continue
    if (isPriced(cell)) priced.push({ cell, tokens: tokensIn(cell) })
    else if (TIME_HEAD.test(title) && SUM.test(textOf(cell))) own.push(sumOf(textOf(cell)))
    else if (minutesIn(cell).length && (lengths.length === 0 || !isSaying(cell))) own.push(...minutesIn(cell))
    else if (NUMBER.test(textOf(cell))) {
      const price = numberIn(cell)
      if (TIME_HEAD.test(title) && minutesIn(headOf(cell)).length === 0) {
        const n = Number(textOf(cell))
        if (Number.isInteger(n) && n >= 5 && n <= 720) own.push(n)
      } else if (bare && price && (cell !== row[0] || row.length === 1))
        priced.push({ cell, tokens: [price] })
    }
  }
  if (
    priced.length > 1 &&
    own.length === priced.length &&
    priced.every((p) => minutesIn(headOf(p.cell)).length === 0)
  )
    return priced.flatMap(({ cell, tokens }, i) => found(cell, tokens, [own[i]!], headOf(cell)))
  // "30–45 min | $50": at least so long, as on a line.
  const isSpan =
    own.length === 2 &&
    priced.length === 1 &&
    priced[0]!.tokens.filter((t) => t.kind === 'price' && t.high === null).length === 1 &&
    row.some((c) => tokensIn(c).some((t) => t.kind === 'time' && t.range))
  const length = isSpan ? own.slice(0, 1) : own
  return priced.flatMap(({ cell, tokens }) => {
    const told = minutesIn(headOf(cell))
    return found(cell, tokens, told.length ? told : length.length ? length : minutes, headOf(cell))
  })
}

function found(cell: GridCell, tokens: Token[], around: number[], head: GridCell | undefined): Found[] {
  const beside = cell.lines.flatMap((l) => partsOf(l).qualifiers)
  const title = textOf(head)
  if (title !== '' && (MEMBERS.test(title) || QUALIFIER.test(title))) beside.push(title)
  return pairUp(tokens, around).map((pair) => ({ cell, pair, line: lineWith(cell, pair.price), beside }))
}

/** "45+15" below "Minutes": a massage and a steam after it. */
const SUM = /^\d{1,3}(?: ?\+ ?\d{1,3}){1,3}$/
const sumOf = (text: string): number => text.split('+').reduce((sum, n) => sum + Number(n), 0)

/** A cell with a text, in which a part may be as long as that. */
const isSaying = (cell: GridCell): boolean => wordsIn(textOf(cell)) > 5

const lineWith = (cell: GridCell, price: PriceToken): Line =>
  cell.lines.find((l) => l.tokens.includes(price)) ?? cell.lines[0]!

function numberIn(cell: GridCell): PriceToken | undefined {
  const text = cell.lines[0]!.text
  const written = text.trim()
  return bareRange(written, text.indexOf(written))[0]
}
