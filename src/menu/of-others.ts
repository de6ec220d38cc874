import type { Line } from './line.ts'
import type { Offer } from './offer.ts'

/** What is asked of a whole trade: a guide to prices, wages, tips, and how to open a house of one's own. */
const GUIDE =
  /\b(?:(?:costs?|prices?|pricing|tipping|buyer['’]?s|buying) guide|tipping etiquette|(?:real|true|average|typical) (?:costs?|prices?|pay)|salar(?:y|ies)|vs\.?|versus|deals (?:today|near|in)|near (?:you|me)|directory|what (?:you (?:should|can) |to )?(?:expect to )?pay)\b|^(?:find|search for|browse|compare) (?:an?|the|your|local|licen[sc]ed|qualified)? ?(?:[\p{L}-]+ )?(?:therapists?|masseu(?:r|se)s?|practitioners?|spas?|clinics?|providers?)\b|^(?:the )?(?:(?:top )?\d+ best|top \d+|best (?:massages|spas|massage (?:places|spas|therapists|studios|parlou?rs)))\b|^(?:starting|opening|how to (?:start|open)) an? (?:[\p{L}-]+ ){0,2}(?:business|practice|studio|spa)\b/iu
/** Work that is offered, not sold. */
const WORK =
  /\b(?:(?:now|we(?:['’]re| are)) hiring|job (?:board|openings?|listings?|description)|(?:massage|spa|therapist|open|current) (?:jobs|positions|vacancies)|vacanc(?:y|ies)|help wanted|careers?)\b|^jobs\b/i

/** What a massage costs elsewhere: told in a sentence before anything is offered. */
const AVERAGE =
  /\b(?:(?:average|typical|usual) (?:prices?|costs?|rates?) (?:of|for) an? |(?:averages?|costs? an average of|on average|nationally|national average|nationwide)\b[^.]{0,60}[$€£₹] ?\d|[$€£₹] ?\d[^.]{0,40}\b(?:on average|nationally|nationwide)\b)/i

/** "4.6 (1,203 ratings)": what guests think of one house. */
const RATED =
  /(?:^|\s)[1-5][.,]\d ?(?:★|⭐|stars?)? ?\(\d[\d,.]*k?\+? ?(?:(?:google )?(?:reviews?|ratings?))?\)/i
/** A house tells its own once or twice. */
const HOUSES = 2

/**
 * A page about what others do and ask, though names, lengths and prices stand on it as on a menu: a guide to
 * costs, a comparison, a list of houses, a job.
 */
export function isOfOthers(lines: readonly Line[], offers: readonly Offer[]): boolean {
  const title = (lines.find((l) => l.level === 1) ?? lines.find((l) => l.heading))?.text.trim() ?? ''
  if (GUIDE.test(title) || WORK.test(title)) return true
  const first = offers[0]?.name.line.block ?? 0
  if (lines.some((l) => l.block < first && AVERAGE.test(l.text))) return true
  const rated = new Set(lines.flatMap((l) => RATED.exec(l.text)?.[0].trim() ?? []))
  const named = new Set(offers.map((o) => o.name.line))
  return rated.size >= HOUSES && rated.size * 2 >= named.size
}
