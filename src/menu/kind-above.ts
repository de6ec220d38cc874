import { isLater } from './general.ts'
import { treats } from './kinds.ts'
import type { Line } from './line.ts'
import type { NameAt } from './offer.ts'
import { says } from './service-line.ts'

/** Names a visit, and leaves to the page what is done there. */
const VISIT =
  /\b(?:consult(?:ation|s)?|assessments?|appointments?|visits?|follow[- ]?ups?|initial|subsequent|reviews?|evaluation|(?:\d+|one|two|three|four|five|six|eight|ten)[- ]sessions?)\b/i

/** Whether a visit without a term of its own stands below a heading of a medical trade: the headings above it by level, no others. */
export function isMedicalVisit(name: NameAt, lines: readonly Line[]): boolean {
  if (!VISIT.test(name.text) || name.line.marks.some((m) => m.kind !== 'insurance')) return false
  let level = name.line.heading ? name.line.level : Number.POSITIVE_INFINITY
  for (const line of lines.toReversed()) {
    if (!line.heading || line.level >= level || !isLater(name.line, line)) continue
    level = line.level
    const mark = says(line)
    if (mark || treats(line.text)) return mark ? mark.kind === 'medical' : true
  }
  return false
}
