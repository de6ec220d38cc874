import { shared } from './shared.ts'
import type { Line } from './line.ts'
import type { Token } from './tokens.ts'
import type { NameAt, Offer, Section } from './offer.ts'
import { type Pair, pairUp } from './pair.ts'
import { hasPrice, minutesOf } from './section.ts'

/** A line of prices or durations whose name or counterpart is still to come. */
export interface Waiting {
  line: Line
  tokens: Token[]
  beside: string[]
}

/**
 * A length outside of the card that holds the name and the price that waits: the next card's, unless what stands
 * below is farther still.
 */
export function isOtherCard(
  line: Line,
  name: NameAt | undefined,
  waiting: readonly Waiting[],
  next: Line | undefined,
): boolean {
  const priced = waiting.findLast((w) => hasPrice(w.tokens))?.line
  if (!name || !priced) return false
  const near = shared(line.within, priced.within)
  if (next && shared(line.within, next.within) < near) return false
  // "30 min" stands with its "$45" in a card: "60 min" in the next one is not of that price.
  const own = waiting.find((w) => minutesOf(w.tokens).length > 0 && w.line !== priced)?.line
  return [name.line, own].some((l) => l && near < shared(l.within, priced.within))
}

/** Lines that tell both a price and how long stand for themselves, beside "From $60" as well. */
function pairs(waiting: readonly Waiting[], around: number[]): Pair[] {
  const whole = waiting.filter(({ tokens }) => hasPrice(tokens) && minutesOf(tokens).length > 0)
  const isList = ({ tokens }: Waiting): boolean =>
    tokens.filter((t) => t.kind === 'price').length === minutesOf(tokens).length && tokens.length > 2
  const alone =
    (whole.length > 1 || whole.some(isList)) &&
    waiting.every((w) => whole.includes(w) || minutesOf(w.tokens).length === 0)
  if (!alone)
    return pairUp(
      waiting.flatMap((w) => w.tokens),
      around,
    )
  return waiting.flatMap((w) => pairUp(w.tokens, []))
}

/** The offers that waiting lines make under a name. The name's own duration goes before the heading's. */
export function offersOf(
  waiting: Waiting[],
  name: NameAt,
  around: number[],
  section: Section | null,
): Offer[] {
  const own = name.line.tokens.flatMap((t) => (t.kind === 'time' ? t.minutes : []))
  return pairs(waiting, own.length ? own : around).map((found) => {
    const isHeld = !hasPrice(name.line.tokens) && isSlot(found.minutes, own, waiting)
    const pair = isHeld ? { ...found, minutes: own[0]! } : found
    const { line, beside } = waiting.find((w) => w.tokens.includes(pair.price)) ?? waiting[0]!
    return { name, pair, line, beside, section }
  })
}

/** "60 minute massage" in a calendar that keeps "1 hr 15 mins" free for it: the massage is as long as its name says. */
function isSlot(minutes: number | null, own: readonly number[], waiting: readonly Waiting[]): boolean {
  const [named, ...more] = own
  const said = waiting.flatMap((w) => minutesOf(w.tokens))
  return (
    named !== undefined &&
    more.length === 0 &&
    said.length === 1 &&
    minutes !== null &&
    minutes > named &&
    minutes - named <= 30
  )
}

/** What was offered last takes so long; of several prices each its own. */
export function lasting(offers: Offer[], minutes: readonly number[]): void {
  const { line } = offers.at(-1)!
  const open = offers.flatMap((o, i) => (o.line === line && o.pair.minutes === null ? [i] : []))
  // "20–45 min" for one price: the least.
  if (minutes.length > 1 && open.length > 1 && minutes.length !== open.length) return
  for (const [n, i] of open.entries()) {
    const offer = offers[i]!
    offers[i] = { ...offer, pair: { ...offer.pair, minutes: minutes[n] ?? minutes[0]! } }
  }
}
