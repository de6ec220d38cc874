import { shared } from './shared.ts'
import type { Line } from './line.ts'
import { wordsIn } from './name.ts'
import type { NameAt } from './offer.ts'
import { partsOf } from './parts.ts'
import { hasPrice } from './section.ts'
import { leadsOnly } from './variant.ts'
import { CATEGORY } from './words.ts'

/** What is known of a page's order of names and prices. */
export interface Order {
  /** Names stand below their prices. */
  priceFirst: boolean
  /** A price waits for its name. */
  waits: boolean
  /** Nothing was offered so far. */
  none: boolean
  /** A duration stands between the name above and the price. */
  timed: boolean
}

/** The name below a price is meant when it shares a card with it, or nothing above is a name. */
export function isCloser(ahead: NameAt, behind: NameAt | undefined, line: Line, order: Order): boolean {
  const near = shared(ahead.line.within, line.within)
  const inCard = ahead.line.heading && wordsIn(ahead.text) < 9 && near > farthest(behind, line)
  const isKind = CATEGORY.test(ahead.text) && ahead.line.tokens.length === 0
  if ((isKind && !(inCard && (order.priceFirst || (behind && CATEGORY.test(behind.text))))) || order.waits)
    return false
  if (behind && inCard && !order.timed) return true
  // "Massage rates" right above a price names it: "Massage" is no section then.
  const isRated =
    behind !== undefined &&
    (behind.line.heading || leadsOnly(behind.line.text)) &&
    behind.text !== behind.line.text.trim()
  if (behind && (isRated || !CATEGORY.test(behind.text)))
    return (
      (order.priceFirst && !behind.line.heading && near === shared(behind.line.within, line.within)) ||
      (near > shared(behind.line.within, line.within) &&
        ((ahead.line.heading && wordsIn(ahead.text) < 9) || (!behind.line.heading && order.none)))
    )
  if (behind && !order.priceFirst && (isSibling(ahead.line, behind.line) || isListed(line))) return false
  if (behind && order.timed && !order.priceFirst) return false
  if (behind && near < shared(behind.line.within, line.within)) return false
  return order.priceFirst || ((!!behind || hasTerm(ahead.line)) && order.none)
}

/** How near the name behind is; where there is none, the page is all that they share. */
const farthest = (behind: NameAt | undefined, line: Line): number =>
  behind ? shared(behind.line.within, line.within) : line.within.length - 2

/** "From $70" in a card above its heading, where what was offered last stands in another card. */
export function opensCard(
  ahead: NameAt,
  behind: NameAt | undefined,
  line: Line,
  last: NameAt | undefined,
): boolean {
  const near = shared(ahead.line.within, line.within)
  return (
    last !== undefined &&
    behind === undefined &&
    (ahead.line.heading || ahead.line.names === true) &&
    !CATEGORY.test(ahead.text) &&
    near > shared(last.line.within, line.within)
  )
}

/** "Massage therapy", its prices, then "Cupping therapy" with its own. */
const isSibling = (ahead: Line, behind: Line): boolean => ahead.heading && ahead.level === behind.level

/** "Prices: 60 min $80, 90 min $110" says that they are of what stands above. */
const isListed = ({ text, tokens }: Line): boolean =>
  tokens.filter((t) => t.kind === 'price').length > 1 &&
  /^\W*(?:prices?|pricing|rates?|costs?|fees?)\b/i.test(text)

/** A name further below than the next line counts only where a term names it. */
export function belowOf(next: Line | undefined, named: Line | undefined): Line | undefined {
  const isBit =
    next !== undefined && next.tokens.length > 0 && !hasPrice(next.tokens) && partsOf(next).named.length === 0
  return isBit && named && hasTerm(named) ? named : next
}

const hasTerm = (line: Line): boolean => line.marks.some((m) => m.kind !== 'insurance')
