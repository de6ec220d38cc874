import type { PageBlock } from '../match/outline.ts'

/** Whether two blocks stand in one line of a table. */
export function isSameRow(a: PageBlock, b: PageBlock): boolean {
  if (a.cell && b.cell) return a.cell.table === b.cell.table && a.cell.row === b.cell.row
  if (a.role !== 'cell' || b.role !== 'cell' || a.cell || b.cell) return false
  // Without places, cells of one row are children of one element.
  const depth = a.within.length - 1
  return (
    depth > 0 && b.within.length === depth + 1 && a.within.slice(0, depth).every((n, i) => n === b.within[i])
  )
}

/** Whether a row only names the columns. */
export function isHeadRow(blocks: readonly PageBlock[], from: number, to: number): boolean {
  const row = blocks.slice(from, to)
  if (row.some((b) => b.cell)) return row.every((b) => b.cell?.head)
  const before = blocks[from - 1]
  return before?.role !== 'cell' && row.length > 2 && !row.some((b) => /\d/.test(b.text))
}
