import type { PageOutline } from '../match/outline.ts'
import { readBarePrices } from './bare.ts'
import { Grammar } from './grammar.ts'
import { gridAt } from './grid.ts'
import { type Line, linesOf } from './line.ts'
import type { Offer } from './offer.ts'
import { offersOf } from './table.ts'

/** All that a page offers at a price, in its order, and its lines. */
export function offersOn(page: PageOutline): { offers: Offer[]; lines: Line[] } {
  const lines = page.blocks.flatMap((block, i) => linesOf(block, i))
  readBarePrices(lines.filter((l) => !page.blocks[l.block]!.cell))
  const grammar = new Grammar()
  for (let i = 0; i < lines.length;) {
    const table = gridAt(lines, i, page.blocks)
    const offers = table && offersOf(table.grid, { minutes: grammar.around, section: grammar.section })
    if (offers) grammar.add(offers)
    else for (const line of lines.slice(i, i + (table?.length ?? 1))) grammar.take(line)
    i += table?.length ?? 1
  }
  grammar.end()
  return { offers: grammar.offers, lines }
}
