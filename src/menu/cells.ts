import { nameOn } from './name-on.ts'
import { above, type Grid, type GridCell } from './grid.ts'
import type { Token } from './tokens.ts'
import { hasLetters, isLabel, isNoise } from './name.ts'
import type { NameAt } from './offer.ts'
import { partsOf } from './parts.ts'
import { hasPrice, minutesOf } from './section.ts'
import { namesService } from './variant.ts'
import { MEMBERS, NO_PRICE_HEAD, PRICE_HEAD, QUALIFIER, TIME_HEAD } from './words.ts'

export const tokensIn = (cell: GridCell): Token[] => cell.lines.flatMap((l) => l.tokens)
export const textOf = (cell: GridCell | undefined): string =>
  cell?.lines
    .map((l) => l.text)
    .join(' ')
    .trim() ?? ''
export const minutesIn = (cell: GridCell | undefined): number[] => (cell ? minutesOf(tokensIn(cell)) : [])
export const isPriced = (cell: GridCell): boolean => hasPrice(tokensIn(cell))

/** A part of the body that is a button elsewhere. */
const PART = /^(?:back|top)$/i

/** The cell has words of its own besides durations and prices. */
export function isNaming(cell: GridCell): boolean {
  const [line] = cell.lines
  if (!line || (isNoise(line.text) && !PART.test(line.text.trim()))) return false
  if (line.tokens.length === 0) return hasLetters(line.text) && !isLabel(line.text)
  return partsOf(line).named.length > 0
}

export function nameOf(cell: GridCell): NameAt | undefined {
  const line = cell.lines[0]!
  const named = partsOf(line).named[0]
  const name = line.tokens.length && named ? { ...named.name, line } : nameOn(line)
  return name.text === '' ? undefined : name
}

/** Rows that only say how long, below a head of names: the column is the name. */
export function columnName(
  cell: GridCell,
  naming: GridCell | undefined,
  head: GridCell[] | undefined,
  grid: Grid,
): NameAt | undefined {
  const title = naming ? undefined : above(head, cell, grid.loose)
  const text = textOf(title)
  const isName =
    title !== undefined &&
    isNaming(title) &&
    minutesIn(title).length === 0 &&
    ![TIME_HEAD, PRICE_HEAD, QUALIFIER, MEMBERS, NO_PRICE_HEAD].some((e) => e.test(text)) &&
    (title.lines[0]!.marks.length > 0 || namesService(text))
  return isName ? nameOf(title) : undefined
}
