import type { PageBlock } from '../match/outline.ts'
import { isNaming, isPriced, nameOf, textOf, tokensIn } from './cells.ts'
import { type Grid, gridAt, type GridCell } from './grid.ts'
import type { Line } from './line.ts'
import { isTitle } from './name.ts'
import { withoutNotes } from './notes.ts'
import type { Lasting } from './offer.ts'
import { isService } from './service-line.ts'
import { isGeneric } from './variant.ts'
import { NO_SERVICES, NOT_BOOKED, PRICE_HEAD } from './words.ts'

/** What stands in place of a price. */
const UNSAID =
  /^\W*(?:(?:please )?(?:contact|call|ask|e-?mail|text|message|enquire|inquire)(?: (?:us|me|within|for (?:an? )?(?:prices?|pricing|quotes?|rates?|details)))*|(?:by|on|upon) (?:arrangement|request|application|enquiry|inquiry|consultation|quote)|(?:prices?|pricing|rates?|quoted?) (?:by|on|upon|from) \w+|(?:prices? )?(?:varies|vary|variable)|poa|tb[acd]|(?:custom |free )?quote|coming soon)\W*$/i

/** "Cupping | 30 min | Price on request": entries of a table whose prices are to be asked for. */
export function unsaidRows(lines: readonly Line[], blocks: readonly PageBlock[]): Lasting[] {
  const found: Lasting[] = []
  let head: Line | undefined
  for (let i = 0; i < lines.length;) {
    const line = lines[i]!
    const table = blocks[line.block]!.cell ? gridAt(lines, i, blocks) : undefined
    if (line.heading) head = line
    if (table && !(head && NO_SERVICES.test(head.text))) found.push(...unsaidIn(withoutNotes(table.grid)))
    i += table?.length ?? 1
  }
  return found
}

/** "60–90 min": at least so long. */
const leastIn = (cell: GridCell): number[] =>
  tokensIn(cell).flatMap((t) => (t.kind !== 'time' ? [] : t.range ? t.minutes.slice(0, 1) : t.minutes))

function unsaidIn({ rows }: Grid): Lasting[] {
  const [head] = rows
  const isOfPrices = ({ column }: GridCell): boolean =>
    (head ?? []).some((c) => c.column === column && PRICE_HEAD.test(textOf(c)) && !isPriced(c)) ||
    rows.filter((r) => r.some((c) => c.column === column && isPriced(c))).length > 1
  const found = rows.flatMap((row) => {
    const [naming, ...others] = row.filter((c) => textOf(c) !== '')
    const isUnsaid = others.some((c) => UNSAID.test(textOf(c)) && isOfPrices(c))
    if (!naming || !isNaming(naming) || !isUnsaid || row.some(isPriced)) return []
    const name = nameOf(naming)
    if (!name || !isTitle(name.text) || isGeneric(name.text) || NOT_BOOKED.test(name.text)) return []
    return [{ name, minutes: [...new Set(row.flatMap(leastIn))] }]
  })
  // Beside others that are booked, or of the trade.
  const services = found.filter(({ name, minutes }) => isService(name.line) || minutes.length > 0)
  return services.length * 2 >= found.length ? found : []
}
