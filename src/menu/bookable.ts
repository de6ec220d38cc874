import { isLabelled } from './label-names.ts'
import { hasLetters, isLabel, isNoise, wordsIn } from './name.ts'
import type { Offer } from './offer.ts'
import { isRider } from './variant.ts'
import { BOOKED_AFTER_ALL, NOT_BOOKED } from './words.ts'

/** Kinds of places that prices are compared among. */
const PROVIDERS =
  /^(?:(?:massage|day|hotel|resort|medical|local|mobile|big|national|independent|private) )*(?:chains?|franchises?|spas?|studios?|salons?|clinics?|schools?|hotels?|resorts?)$|^(?:budget|low|cheap|mid|medium|standard|high|luxury|premium|upscale|average|typical|local)[- ](?:range|end|cost|tier|priced|budget)?\b.*\b(?:services|providers?|spas?|studios?|salons?|resorts?|hotels?|options|places|chains?|franchises?|street massage|parlou?rs?|centers?|centres?|clinics?)(?: services?| options?)?$/i

/** What someone earns. */
const JOB =
  /\b(?:full|part)[- ]time\b|\bwanted\b|\bhiring\b|\bwe pay\b|\bvacanc(?:y|ies)\b|\bsalar(?:y|ies)\b|\bwages?\b|^receptionist\b/i

/** Days, months, and what a column of amounts is about. */
const HOURS =
  /^(?:other$|any (?:other )?amount|custom amount)\b|^(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|^(?:mon|tues?|wed|thur?s?|fri|sat|sun)\b(?= ?(?:$|[-–&,.:/\d(]|to\b|and\b|thru|through\b))|^(?:january|february|march|april|june|july|august|september|october|november|december)\b(?! (?:[a-z]+ )?(?:deal|special|offer|package|facial|massage|treatment)s?$)|^(?:average|typical)\b|^(?:costs?|prices?|pricing) (?:by|of|per|for|breakdown)\b/i

/** "Hair spa with serum": a thing used or given along, and not what is sold. */
const COMES_WITH =
  /(?<=\p{L}) (?:with|&|and|\+) (?:[\p{L}-]+ )?(?:serums?|lotions?|candles?|robes?|slippers)\b/iu

/** The name may be one of something that is booked. */
export function mayBeBooked(offer: Offer): boolean {
  const { text } = offer.name
  // What stands in brackets tells what it holds.
  const bare = text.replace(/\([^()]*\)/g, '').trim()
  return (
    hasLetters(text) &&
    text.length <= 180 &&
    bare.length <= 120 &&
    wordsIn(bare) <= 16 &&
    (!isLabel(text) || isLabelled(offer)) &&
    !/^for \d+$/i.test(text) &&
    (!isNoise(text) || /^back$/i.test(text)) &&
    !HOURS.test(text) &&
    (offer.pair.minutes !== null || !PROVIDERS.test(text)) &&
    !JOB.test(offer.line.text) &&
    !isRider(text) &&
    (!NOT_BOOKED.test(text.replace(COMES_WITH, '')) || BOOKED_AFTER_ALL.test(text))
  )
}
