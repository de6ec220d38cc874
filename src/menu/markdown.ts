import type { Cell } from './csv.ts'

/** Rows as a Markdown table; nothing in a cell is read as markup or as HTML. */
export function markdownOf(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`
  const numeric = head.map((_, i) => rows.length > 0 && rows.every((r) => typeof (r[i] ?? 0) === 'number'))
  const rule = line(head.map((_, i) => (numeric[i] ? '---:' : '---')))
  return line(head.map(cellOf)) + rule + rows.map((r) => line(r.map(cellOf))).join('')
}

function cellOf(cell: Cell): string {
  if (cell === null) return ''
  return String(cell)
    .replace(/[\\`*_{}[\]<>|#~!&]/g, '\\$&')
    .replace(/\s+/g, ' ')
    .trim()
}
