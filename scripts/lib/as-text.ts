import type { PageOutline } from '../../src/match/outline.ts'

/** A page as a browser copies it to plain text: cells of a row parted by tabs, blocks by blank lines. */
export function asText({ blocks }: PageOutline): string {
  let text = ''
  let before: PageOutline['blocks'][number] | undefined
  for (const block of blocks) {
    const { cell } = block
    const table = cell && before?.cell?.table === cell.table ? before.cell : undefined
    if (before && !table) text += '\n\n'
    else if (table && table.row !== cell!.row) text += '\n' + '\t'.repeat(cell!.column)
    else if (table) text += '\t'.repeat(Math.max(1, cell!.column - table.column))
    if (cell && !table) text += '\t'.repeat(cell.column)
    text += withoutStruck(block).replace(cell ? /\n/g : /$^/, ' ')
    before = block
  }
  return text
}

function withoutStruck({ text, struck }: PageOutline['blocks'][number]): string {
  let kept = ''
  let from = 0
  for (const [start, end] of struck) {
    kept += text.slice(from, start)
    from = end
  }
  return kept + text.slice(from)
}
