import type { PageOutline } from '../match/outline.ts'
import { behindNames } from './ahead.ts'
import { readBareLengths } from './bare-lengths.ts'
import { readBarePrices } from './bare.ts'
import { type Before, before, without } from './before.ts'
import { besideEachOther } from './beside.ts'
import { pricedByLength } from './by-length.ts'
import { isNaming } from './cells.ts'
import { Grammar } from './grammar.ts'
import { gridAt, stacked } from './grid.ts'
import { withoutHost } from './host.ts'
import { withoutLayout } from './layout.ts'
import { type Line, linesOf } from './line.ts'
import type { Offer } from './offer.ts'
import { hasLetters } from './name.ts'
import { belowOf } from './order.ts'
import { partsOf } from './parts.ts'
import { withoutLone } from './lone.ts'
import { offersOf } from './table.ts'
import { withoutLabels } from './side-by-side.ts'
import { withoutStuck } from './stuck.ts'
import { withTail } from './tail.ts'

/** All that a page offers at a price, in its order, and its lines. */
export function offersOn(given: PageOutline): { offers: Offer[]; lines: Line[] } {
  const plain = given.blocks.flatMap((block, i) => linesOf(block, i))
  const written = withoutStuck(plain, given.blocks)
  const page = withoutLayout(given, written)
  const lines = besideEachOther(
    behindNames(
      written.flatMap((line, i, all) =>
        page.blocks[line.block]!.cell ? [line] : withTail(line, all[i - 1]),
      ),
    ),
  )
  readBarePrices(lines.filter((l) => !page.blocks[l.block]!.cell))
  readBareLengths(lines)
  const known = before(lines)
  const offers = withoutLone((unnaming) => readThrough(page, lines, without(known, unnaming)), lines)
  return { offers: withoutHost(pricedByLength(offers, lines), lines), lines }
}

function readThrough(page: PageOutline, lines: readonly Line[], known: Before): Offer[] {
  const grammar = new Grammar(known)
  let bare = false
  for (let i = 0; i < lines.length;) {
    const given = gridAt(lines, i, page.blocks)
    const found = given && { ...given, grid: withoutLabels(given.grid) }
    // Columns of blanks without a name in them are a line of prices.
    const isTable = page.blocks[lines[i]!.block]!.cell !== undefined || found?.grid.rows.flat().some(isNaming)
    const table = isTable ? found : undefined
    const offers: Offer[] | false | undefined =
      table &&
      !stacked(table.grid, isNaming) &&
      offersOf(table.grid, { minutes: grammar.around, section: grammar.section, title: grammar.title, bare })
    const length = table?.length ?? 1
    if (offers) {
      bare ||= offers.some((o) => o.pair.price.sign === null)
      grammar.add(offers)
    } else {
      const run = (table && stacked(table.grid, isNaming)) ?? lines.slice(i, i + length)
      for (const [at, line] of run.entries())
        grammar.take(line, belowOf(run[at + 1] ?? lines[i + length], beyond(lines, i + at)))
    }
    i += length
  }
  grammar.end()
  return grammar.offers
}

/** Lines of prices and durations that may stand between a price and the name below it. */
const BITS = 3

/** The first line below that has words of its own. */
function beyond(lines: readonly Line[], from: number): Line | undefined {
  for (const line of lines.slice(from + 1, from + 1 + BITS))
    if (line.tokens.length === 0 ? hasLetters(line.text) : partsOf(line).named.length > 0) return line
  return undefined
}
