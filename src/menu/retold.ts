import type { Line } from './line.ts'
import { wordsIn } from './name.ts'
import type { Offer } from './offer.ts'
import { says } from './service-line.ts'
import { namesService } from './variant.ts'
import { WIDE } from './words.ts'

/** Fewer words are a line of a list that ends with a point. */
const LEAST = 12

const isSentence = ({ text, heading }: Line): boolean =>
  !heading && /[.!?]\s*$/.test(text) && wordsIn(text) >= LEAST

/** It says what is done, so it may be another service that costs the same. "Massage" says no more than the page. */
const isNamed = ({ name }: Offer): boolean =>
  !WIDE.test(name.text) &&
  (namesService(name.text) ||
    name.line.marks.some((m) => m === says(name.line) && m.start >= name.start && m.end <= name.end))

const costs = ({ pair }: Offer): string => `${pair.minutes}|${pair.price.low}`

/**
 * Without "A 30-minute visit is £50, an hour of treatment £75.", where the list above has the same lengths at the
 * same prices: a sentence, mostly an answer, tells them again.
 */
export function withoutRetold(offers: Offer[]): Offer[] {
  const told = Map.groupBy(offers, (o) => o.line)
  const listed = new Set(offers.filter((o) => !isSentence(o.line)).map(costs))
  const isRetold = (line: Line): boolean =>
    isSentence(line) &&
    told.get(line)!.every((o) => o.pair.minutes !== null && listed.has(costs(o))) &&
    !told.get(line)!.some(isNamed)
  return offers.filter((o) => !isRetold(o.line))
}
