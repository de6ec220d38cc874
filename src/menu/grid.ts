import type { PageBlock } from '../match/outline.ts'
import { type Line, placeOf } from './line.ts'

export interface GridCell {
  column: number
  /** Last column, or code unit, that it fills. */
  to: number
  head: boolean
  lines: Line[]
}

export interface Grid {
  rows: GridCell[][]
  /** Columns are code units of plain text, not counted cells. */
  loose: boolean
}

/** The table that `lines` begin with, and how many of them it takes; undefined where there is none. */
export function gridAt(
  lines: readonly Line[],
  from: number,
  blocks: readonly PageBlock[],
): { grid: Grid; length: number } | undefined {
  const first = blocks[lines[from]!.block]!.cell
  if (first) {
    let end = from
    while (end < lines.length && blocks[lines[end]!.block]!.cell?.table === first.table) end++
    return { grid: cellsOf(lines.slice(from, end), blocks), length: end - from }
  }
  let end = from
  while (end < lines.length && lines[end]!.columns.length > 1 && !blocks[lines[end]!.block]!.cell) end++
  if (end === from) return undefined
  const run = lines.slice(from, end)
  return {
    grid: { rows: run.map(columnsOf), loose: !run.some((l) => l.tabs) },
    length: end - from,
  }
}

function cellsOf(lines: readonly Line[], blocks: readonly PageBlock[]): Grid {
  const rows = new Map<number, Map<number, GridCell>>()
  for (const line of lines) {
    const { row, column, head } = blocks[line.block]!.cell!
    let cells = rows.get(row)
    if (!cells) rows.set(row, (cells = new Map()))
    const cell = cells.get(column)
    if (cell) cell.lines.push(line)
    else cells.set(column, { column, to: column, head, lines: [line] })
  }
  return { rows: [...rows.values()].map((r) => [...r.values()]), loose: false }
}

function columnsOf(line: Line): GridCell[] {
  return line.columns.map(({ start, end }, i) => ({
    column: line.tabs ? i : start,
    to: end,
    head: false,
    lines: end > start ? [part(line, start, end)] : [],
  }))
}

/** A stretch of a line as a line of its own. */
export function part(line: Line, start: number, end: number): Line {
  const inside = <T extends { start: number; end: number }>(all: T[]): T[] =>
    all
      .filter((t) => t.start >= start && t.end <= end)
      .map((t) => ({ ...t, start: t.start - start, end: t.end - start }))
  return {
    ...line,
    at: placeOf(line, start),
    text: line.text.slice(start, end),
    tokens: inside(line.tokens),
    marks: inside(line.marks),
    added: line.added.filter((a) => a >= start && a < end).map((a) => a - start),
    columns: [],
  }
}

/** The cell of a head row above a cell. */
export function above(head: GridCell[] | undefined, cell: GridCell, loose: boolean): GridCell | undefined {
  if (!head) return undefined
  if (!loose) return head.findLast((h) => h.column <= cell.column)
  const far = (h: GridCell): number => Math.min(Math.abs(h.column - cell.column), Math.abs(h.to - cell.to))
  return head.toSorted((a, b) => far(a) - far(b))[0]
}

/**
 * Names side by side and what they cost below them: the columns one after the other, as
 * lines. Undefined for every other table.
 */
export function stacked(grid: Grid, isNaming: (cell: GridCell) => boolean): Line[] | undefined {
  const rows = grid.rows.map((r) => r.filter((c) => c.lines.length > 0))
  const [names, ...below] = rows
  const isPriced = (c: GridCell): boolean => c.lines.some((l) => l.tokens.length > 0)
  if (!names || names.length < 2 || below.length === 0) return undefined
  if (!names.every((c) => isNaming(c) && !isPriced(c))) return undefined
  if (!below.every((r) => r.length === names.length && r.every((c) => isPriced(c) && !isNaming(c))))
    return undefined
  return names.flatMap((_, i) => rows.flatMap((r) => r[i]!.lines))
}
