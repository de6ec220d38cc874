import { linesBetween } from './between.ts'
import { shared } from './shared.ts'
import type { Line } from './line.ts'
import type { Offer } from './offer.ts'
import { hasPrice } from './section.ts'

/** Lines between a name and its price. */
const MOST = 6
/** One service told of may be what a room or a day comes with. */
const LEAST = 2

/** "Blue getaway", "Combine a deep cleansing facial with a hot stone massage.", "$295": a house's name for services told below it. */
export function tellsOfServices({ name, line }: Offer, lines: readonly Line[]): boolean {
  const between = linesBetween(lines, name.line, line)
  if (between.length > MOST) return false
  // In one card with the price, and not a list of other things on the way to it.
  if (between.some((l) => hasPrice(l.tokens) || l.heading)) return false
  const told = between.filter((l) => shared(l.within, line.within) >= line.within.length - 1)
  const said = told.flatMap((l) =>
    l.marks.filter((m) => m.kind !== 'insurance' && (m.says ?? 2) === 2).map((m) => m.id),
  )
  return new Set(said).size >= LEAST
}
