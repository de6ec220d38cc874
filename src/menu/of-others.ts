import type { Line } from './line.ts'
import type { Offer } from './offer.ts'

/** What is asked of a whole trade: a guide to prices, wages, tips, and how to open a house of one's own. */
const GUIDE =
  /\b(?:(?:costs?|tipping|buyer['’]?s|buying) guide|tipping etiquette|(?:real|true|average|typical) (?:costs?|prices?|pay)|salar(?:y|ies)|vs\.?|versus|superbills?|deals (?:today|near|in)|(?:therapists|spas|places|studios|clinics|salons|parlou?rs) near (?:you|me)|(?:therapists?|practitioners?|members?|massage|provider) directory|directory of (?!services|treatments)|expect to pay)\b|^(?:find|search for|browse|compare) (?:an?|the|your|local|licen[sc]ed|qualified)? ?(?:[\p{L}-]+ )?(?:therapists?|masseu(?:r|se)s?|practitioners?|spas?|clinics?|providers?)(?=$|\W*(?:in|near|by)\b)|^(?:the )?(?:(?:top )?\d+ best|top \d+|best (?:massages|spas|massage (?:places|spas|therapists|studios|parlou?rs)))\b|^where to (?:get|find|go)\b|\bcertifications?$|^(?:starting|opening|how to (?:start|open)) an? (?:[\p{L}-]+ ){0,2}(?:business|practice|studio|spa)\b/iu
/** Work that is offered, not sold. */
const WORK =
  /\b(?:(?:now|we(?:['’]re| are)) hiring|job (?:board|openings?|listings?|description)|(?:massage|spa|therapist|open|current) (?:jobs|positions|vacancies)|vacanc(?:y|ies)|help wanted|careers?)\b|^jobs\b/i

/** What a massage costs elsewhere: told in a sentence before anything is offered. */
const AVERAGE =
  /\b(?:average|typical|usual) (?:prices?|costs?|rates?) (?:of|for) an? |\bgoing rate\b|\b(?:averages?|costs? an average of|on average|nationally|nationwide)\b[^.]{0,60}[$€£₹] ?\d|[$€£₹] ?\d[^.]{0,40}\b(?:on average|nationally|nationwide)\b/i

/**
 * A page about what others do and ask, though names, lengths and prices stand on it as on a menu: a guide to
 * costs, a comparison, a directory, a job.
 */
export function isOfOthers(lines: readonly Line[], offers: readonly Offer[]): boolean {
  const title = (lines.find((l) => l.level === 1) ?? lines.find((l) => l.heading))?.text.trim() ?? ''
  if (GUIDE.test(title) || WORK.test(title)) return true
  const first = offers[0]?.name.line.block ?? 0
  return lines.some((l) => l.block < first && AVERAGE.test(l.text))
}
