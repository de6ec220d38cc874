import type { Offer } from './offer.ts'
import { isVariant } from './variant.ts'

/**
 * Each offer once. "Hot stones $10" below two services is two offers, as "Chin" below "Threading" is not
 * "Chin" below "Laser": the heading says what it is done with. What is shown first as a favourite stands
 * in its own list as well.
 */
export function once(offers: readonly Offer[]): Offer[] {
  const seen = new Map<string, Set<string>>()
  return offers.filter((offer) => {
    const { name, pair } = offer
    const key = `${name.text.toLowerCase()}|${pair.minutes}|${pair.price.low}|${pair.high}`
    const under = seen.get(key) ?? new Set()
    seen.set(key, under)
    const place = placeOf(offer)
    const isAgain = under.has(place) || (under.size > 0 && place === CHOSEN) || under.has(CHOSEN)
    under.add(place)
    return !isAgain
  })
}

const CHOSEN = 'chosen'
/** Shows what stands elsewhere on the page, as do rows above all headings. */
const SHOWS =
  /\b(?:popular|featured|favou?rites?|best[- ]?sell\w*|recommended|trending|most (?:booked|loved)|highlights?|top \d+|our picks?)\b|^all(?: services| treatments)?$/i

/** A "Follow up" of two trades is two, wherever they stand. */
function placeOf({ name, line, section }: Offer): string {
  if (isVariant(name.text) || VISIT.test(name.text)) return String(line.block)
  const heading = section?.nearest ?? ''
  // A sentence tells again what a list told.
  if (/[.!]\s*$/.test(line.text)) return CHOSEN
  return heading === '' || SHOWS.test(heading) ? CHOSEN : `below ${heading.toLowerCase()}`
}

/** "New assessment $110" of two trades is two as well. */
const VISIT =
  /^(?:(?:new|initial|first|follow[- ]?up|subsequent|standard|return(?:ing)?|extended|full|comprehensive) )*(?:(?:patient|client) )?(?:assessments?|consultations?|consults?|appointments?|visits?|reviews?|examinations?)$/i
