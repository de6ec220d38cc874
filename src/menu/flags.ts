import type { Offer } from './offer.ts'
import { FLAGS, type Flag } from './service.ts'
import { COUPLE, MEMBERS, PACKAGES, PER_PERSON } from './words.ts'

/** What is said of an offer besides name, minutes and price. */
export function flagsOf({ name, pair, line, beside, section }: Offer): Flag[] {
  const { price } = pair
  const behind = line.text.slice(price.end, price.end + 30)
  const said = beside.join(' ')
  const is: Record<Flag, boolean> = {
    package: PACKAGES.test(name.text) || section?.packages === true,
    'add-on': price.plus || section?.addOns === true || /\badd[- ]?on\b/i.test(name.text),
    from: price.from,
    'per-person': PER_PERSON.test(behind) || PER_PERSON.test(said),
    members: MEMBERS.test(said) || MEMBERS.test(behind.slice(0, 16)),
    couple: COUPLE.test(name.text) || COUPLE.test(said) || /per couple|for two/i.test(behind),
  }
  return FLAGS.filter((f) => is[f])
}
