import { nameOn } from './name-on.ts'
import type { Line } from './line.ts'
import { isTitle } from './name.ts'
import type { Lasting, Offer } from './offer.ts'
import { partsOf } from './parts.ts'
import { hasPrice, minutesOf } from './section.ts'
import { isService } from './service-line.ts'
import { leadsOnly } from './variant.ts'
import { CATEGORY } from './words.ts'

/** Fewer names with their lengths are no menu. */
const LEAST = 3

/**
 * "Thai massage 45 / 60 min" in a list without prices, and below "Pricing" what 45 and 60 minutes
 * cost: each name costs what its lengths do.
 */
export function pricedByLength(offers: readonly Offer[], lines: readonly Line[]): Offer[] {
  const rates = ratesAmong(offers, lines)
  if (rates.length === 0) return [...offers]
  const told = new Map(rates.map((o) => [o.pair.minutes, o]))
  const timed = lines.flatMap((l) => timedOn(l) ?? [])
  if (timed.length < LEAST || !timed.every((t) => t.minutes.every((m) => told.has(m)))) return [...offers]
  const rows = timed.flatMap(({ name, minutes }) => minutes.map((m) => ({ ...told.get(m)!, name })))
  return offers.flatMap((o) => (o === rates[0] ? rows : rates.includes(o) ? [] : [o]))
}

/** The prices of lengths below a line that heads prices and names nothing; no length costs two. */
function ratesAmong(offers: readonly Offer[], lines: readonly Line[]): Offer[] {
  const places = new Map(lines.map((l, i) => [l, i]))
  for (const [i, offer] of offers.entries()) {
    const at = places.get(offer.line) ?? -1
    let from = at - 1
    while (from >= 0 && lines[from]!.tokens.length > 0) from--
    const head = lines[from]
    const named = places.get(offer.name.line) ?? -1
    if (!head || !headsRates(head) || (named >= from && named <= at)) continue
    const rest = offers.slice(i)
    const end = rest.findIndex((o) => o.name !== offer.name || o.pair.minutes === null)
    const rates = end < 0 ? rest : rest.slice(0, end)
    if (rates.length > 1 && new Set(rates.map((o) => o.pair.minutes)).size === rates.length) return rates
  }
  return []
}

const headsRates = ({ text }: Line): boolean =>
  /\b(?:pric(?:e|es|ing)|rates?|fees?|costs?|investment)\b/i.test(text) &&
  (leadsOnly(text) || CATEGORY.test(text.trim()))

function timedOn(line: Line): Lasting | undefined {
  if (line.tokens.length === 0 || hasPrice(line.tokens) || !isTitle(line.text)) return undefined
  const [only, ...more] = partsOf(line).named
  if (!only || more.length > 0) return undefined
  const name = nameOn(line)
  return isService(line) ? { name, minutes: minutesOf(line.tokens) } : undefined
}
