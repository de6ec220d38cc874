import { shared } from './shared.ts'
import type { Line } from './line.ts'
import { isLabel, wordsIn } from './name.ts'
import type { Offer } from './offer.ts'
import { hasPrice, minutesOf, outside } from './section.ts'
import { namesService } from './variant.ts'

/** Lines below the prices among which the lengths may stand. */
const REACH = 8
/** Besides lengths: a label, a button. */
const MOST_WORDS = 4

/** "60/90 min Book", "Duration: 60 or 90 minutes": only how long; "3 sessions (2 hours each)" is more. */
export function isLengths(line: Line): boolean {
  const [first] = line.tokens
  if (!first || line.heading || line.tokens.some((t) => t.kind !== 'time')) return false
  const before = line.text.slice(0, first.start)
  const words = outside(line)
  return (
    !/\d/.test(before) &&
    (isLabel(before) || !/\p{L}/u.test(before)) &&
    (!/\p{L}/u.test(words) || wordsIn(words) <= MOST_WORDS) &&
    !namesService(words)
  )
}

/**
 * "850 / 1,500 THB", what is done, then "60/120 min": as many lengths as there are prices, and both
 * grow. The first is of the first.
 */
export function lengthsOfSeveral(offers: readonly Offer[], lines: readonly Line[]): Offer[] {
  const places = new Map(lines.map((l, i) => [l, i]))
  const names = new Set(offers.map((o) => o.name.line))
  const minutes = new Map<Offer, number>()
  for (const [name, all] of Map.groupBy(offers, (o) => o.name)) {
    const at = places.get(all.at(-1)!.line)
    if (all.length < 2 || at === undefined || all.some((o) => o.pair.minutes !== null)) continue
    const found = below(lines.slice(at + 1, at + 1 + REACH), all.at(-1)!.line, names)
    const grows = (n: readonly number[]): boolean => n.every((m, i) => i === 0 || m > n[i - 1]!)
    if (found.length !== all.length || !grows(found) || !grows(all.map((o) => o.pair.price.low))) continue
    if (name.line.tokens.length === 0) all.forEach((o, i) => minutes.set(o, found[i]!))
  }
  return offers.map((o) => (minutes.has(o) ? { ...o, pair: { ...o.pair, minutes: minutes.get(o)! } } : o))
}

/** The lengths of the same card, before the next name or price. */
function below(lines: readonly Line[], price: Line, names: ReadonlySet<Line>): number[] {
  const end = lines.findIndex((l) => l.heading || names.has(l) || hasPrice(l.tokens))
  const own = end < 0 ? lines : lines.slice(0, end)
  const depth = Math.max(0, ...own.map((l) => shared(l.within, price.within)))
  return own
    .filter((l) => isLengths(l) && shared(l.within, price.within) === depth)
    .flatMap((l) => minutesOf(l.tokens))
}
