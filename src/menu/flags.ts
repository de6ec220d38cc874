import type { PriceToken } from './tokens.ts'
import type { Offer } from './offer.ts'
import { FLAGS, type Flag } from './service.ts'
import { COUPLE, MEMBERS, PACKAGES, PER_PERSON } from './words.ts'

const FOR_WHOM = /\b(?:non[- ]?)?(?:members?|guests?|singles?|couples?|visitors?|public)\b/i

/** What is said of an offer besides name, minutes and price. */
export function flagsOf({ name, pair, line, beside, section }: Offer): Flag[] {
  const { price } = pair
  const behind = line.text.slice(price.end, price.end + 30)
  const said = ownWords(line, price) ?? beside.join(' ')
  const is: Record<Flag, boolean> = {
    package: PACKAGES.test(name.text) || section?.packages === true,
    'add-on': price.plus || section?.addOns === true || /\badd[- ]?on\b/i.test(name.text),
    from: price.from,
    'per-person': PER_PERSON.test(behind) || PER_PERSON.test(said),
    members: MEMBERS.test(said) || MEMBERS.test(behind.slice(0, 16).replace(/[$€£\d].*/, '')),
    couple: COUPLE.test(name.text) || COUPLE.test(said) || /per couple|for two/i.test(behind),
  }
  return FLAGS.filter((f) => is[f])
}

/** "Members $70 / guests $95": of several prices on a line each has its own words. Undefined where there is one price. */
function ownWords({ text, tokens }: Offer['line'], price: PriceToken): string | undefined {
  const prices = tokens.filter((t) => t.kind === 'price')
  const at = prices.findIndex((p) => p.start === price.start)
  if (prices.length < 2 || at < 0) return undefined
  const before = text.slice(prices[at - 1]?.end ?? 0, price.start)
  const isBefore = FOR_WHOM.test(text.slice(0, prices[0]!.start))
  return isBefore ? before : text.slice(price.end, prices[at + 1]?.start)
}
