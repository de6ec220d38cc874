import type { PageBlock } from '../match/outline.ts'
import { withoutConverted } from './converted.ts'
import { type Duration, durationsIn } from './duration.ts'
import { type Price, pricesIn } from './price.ts'
import { isReduced } from './reduced.ts'
import { minutesBefore } from './unit-less.ts'
import { namesService } from './variant.ts'
import { NO_PRICE_BEFORE, OLD_BEFORE, OLD_BEHIND } from './words.ts'

export interface PriceToken extends Price {
  kind: 'price'
}

export interface TimeToken extends Duration {
  kind: 'time'
}

export type Token = PriceToken | TimeToken

/** "60 min, including 15 min of scalp massage": a part, not the length. */
const INCLUDED = /\binclu\w+\b[^,;|.)]*$/i

/** "Includes tea and a towel, 60 min – $95": the only length, and its price right behind it, are of the whole. */
const isIncluded = (text: string, { start, end }: Duration, many: number, prices: PriceToken[]): boolean =>
  INCLUDED.test(text.slice(0, start)) &&
  !(many === 1 && prices.some((p) => p.start >= end && /^[\s.:|,/·–—-]*$/.test(text.slice(end, p.start))))

/** "Full body wax & 30 min Massage": as long as one of its parts is, not the whole. */
const isOfPart = (text: string, { start, end }: { start: number; end: number }): boolean =>
  /^[^\d|:–—]*\p{L}{3}[^\d|:–—]*[&+] ?$/u.test(text.slice(0, start)) &&
  /^ \p{Lu}\p{Ll}/u.test(text.slice(end))

/** "For 75 minutes or longer": with what it goes. */
const isLeast = (text: string, { start, end }: { start: number; end: number }): boolean =>
  /\b(?:for|of|with|to|in) (?:any |sessions? of )?$/i.test(text.slice(0, start)) &&
  /^ (?:or|and) (?:longer|more|over)\b/i.test(text.slice(end))

/**
 * Prices and durations of a line that hold: not struck through, not "was $110", not "$20 off". `onPage` turns a
 * place in the line's text into one in the block's.
 */
export function tokensOf(text: string, block: PageBlock, onPage: (place: number) => number): Token[] {
  if (!/\d|half|hour|minute/i.test(text)) return []
  const prices: PriceToken[] = withoutConverted(text, pricesIn(text)).map((p) => ({ kind: 'price', ...p }))
  const told = durationsIn(text, prices)
  const times: TimeToken[] = (told.length ? told : minutesBefore(text, prices))
    .filter((d) => !isIncluded(text, d, told.length, prices) && !isOfPart(text, d) && !isLeast(text, d))
    .filter((d) => !prices.some((p) => d.start < p.end && p.start < d.end))
    .map((d) => ({ kind: 'time', ...d }))
  const current = prices.filter(
    (p) =>
      !isStruck(block, onPage(p.end) - 1) &&
      !(prices.length > 1 && isOld(text, p)) &&
      !NO_PRICE_BEFORE.test(text.slice(Math.max(0, p.start - 24), p.start)) &&
      !isOther(text, p) &&
      !(p.plus && prices[0] !== p && text.slice(0, p.start).trimEnd().endsWith('(')) &&
      !(prices[0] !== p && isReduced(text, p)) &&
      !(prices.length > 1 && (isShare(text, p) || isSum(text, p, prices))),
  )
  return [...current, ...times].toSorted((a, b) => a.start - b.start)
}

/** Its last sign tells: "from" may stand before both the old price and the new. */
function isStruck({ struck }: PageBlock, last: number): boolean {
  return struck.some(([from, to]) => from <= last && last < to)
}

const isOld = (text: string, p: Price): boolean =>
  OLD_BEFORE.test(text.slice(Math.max(0, p.start - 24), p.start).trimEnd())

/** "$400 ($80/session)": what one of several comes to. */
const isShare = (text: string, p: Price): boolean =>
  (/\d[^()]*[([](?:just |only |that's |or |i\.e\. ?)?$/i.test(text.slice(0, p.start)) ||
    // "$91 $15 per session": the second is a part of the first.
    (/\d ?$/.test(text.slice(0, p.start)) &&
      /^ ?(?:\/|per) ?(?:session|treatment|visit)\b/i.test(text.slice(p.end)))) &&
  /^ ?(?:\/|per|each|a) ?(?:session|treatment|visit|massage|class|hour|hr)?\b/i.test(text.slice(p.end))

/** "Block of 10: $80 ($800)": the second is what all of them come to. */
const isSum = (text: string, p: Price, [first]: readonly Price[]): boolean =>
  first !== p &&
  /^ ?\($/.test(text.slice(first!.end, p.start)) &&
  text[p.end] === ')' &&
  isMultiple(p.low / first!.low)

const isMultiple = (n: number): boolean => Number.isInteger(n) && n >= 3 && n <= 20

/** "Initial physiotherapy $120 fee": what the visit costs. */
const isOwnFee = (text: string, { start, end }: Price): boolean =>
  /^ fee(?=\W*$|[,;])/i.test(text.slice(end)) &&
  /^[^\d.,;:]{4,60} $/.test(text.slice(0, start)) &&
  namesService(text.slice(0, start)) &&
  !/\b(?:cancel\w*|no[- ]shows?|late|missed|booking|travel|additional|extra)\b|\b(?:an?|the|of|your?|our|we|i) $/i.test(
    text.slice(0, start),
  )

/** "$50 off", "$69 a month", "$1.50 per minute", "+$20/hour": an amount, but not what one visit costs. */
const isOther = (text: string, p: Price): boolean =>
  (OLD_BEHIND.test(text.slice(p.end, p.end + 24)) && !isOwnFee(text, p)) ||
  // "$15 (per class)"
  /^ ?\((?:per|an?|each|every|\/) ?(?:class|night|day|week|month|year|mile|km)\b/i.test(text.slice(p.end)) ||
  (p.plus && /^ ?(?:\/|per|an|each) ?h(?:ou)?r\b/i.test(text.slice(p.end)))
