import type { PageOutline } from '../match/outline.ts'
import { isNaming, isPriced, nameOf } from './cells.ts'
import { type GridCell, gridAt } from './grid.ts'
import type { Line } from './line.ts'
import { hasPrice } from './section.ts'
import { isGeneric, isNthVisit, isVariant } from './variant.ts'
import { partsOf } from './parts.ts'
import { QUALIFIER } from './words.ts'

/**
 * The page without the cells of tables that only place things: columns with a list in each, cards side by side.
 * There every cell with a price has its name in it as well, and reads like the rest of the page.
 */
export function withoutLayout(page: PageOutline, lines: readonly Line[]): PageOutline {
  const cells = page.blocks.filter((b) => b.cell)
  if (cells.length === 0) return page
  const tables = new Map<number, Line[]>()
  for (const line of lines) {
    const table = page.blocks[line.block]!.cell?.table
    if (table !== undefined) tables.set(table, [...(tables.get(table) ?? []), line])
  }
  const placing = new Set(
    [...tables].filter(([, l]) => isLayout(gridAt(l, 0, page.blocks)!.grid.rows)).map(([t]) => t),
  )
  if (placing.size === 0) return page
  return {
    ...page,
    blocks: page.blocks.map((b) => {
      if (!b.cell || !placing.has(b.cell.table)) return b
      const { cell: _, ...free } = b
      return free
    }),
  }
}

function isLayout(rows: GridCell[][]): boolean {
  const priced = rows.map((r) => r.filter(isPriced)).filter((r) => r.length > 0)
  if (priced.length === 0 || !priced.flat().every(isWhole)) return false
  // A name beside them is what they are sorts of.
  const isBeside = rows.some((r) => r.some(isPriced) && r.some((c) => !isPriced(c) && isNaming(c)))
  return priced.some((r) => (r.length > 1 && !isBeside) || r.some(isList))
}

/** It has its own name, and not only who it is for or how often. */
function isWhole(cell: GridCell): boolean {
  const text = isNaming(cell) ? nameOf(cell)?.text : undefined
  if (text === undefined || QUALIFIER.test(text)) return false
  return isNthVisit(text) || !(isGeneric(text) || isVariant(text)) || cell.lines[0]!.heading
}

/** A heading over what stands in it, or one entry below the other. */
const isList = ({ lines }: GridCell): boolean =>
  (lines.length > 1 && lines[0]!.heading && !hasPrice(lines[0]!.tokens)) || lines.filter(isEntry).length > 2

const isEntry = (line: Line): boolean => hasPrice(line.tokens) && partsOf(line).named.length > 0
