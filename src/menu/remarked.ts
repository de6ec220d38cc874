import type { Line } from './line.ts'
import { isTitled, type NameSpan, wordsIn } from './name.ts'
import type { Known } from './naming.ts'
import type { NameAt } from './offer.ts'
import { namesService } from './variant.ts'

/** For whom it is good, and not what it is. */
const GOOD_FOR =
  /^(?:for|to|ideal|perfect|great|best|good|suitable|recommended|our|your|with|allows?|enough|includ\w+)\b/i

/** "60 minutes – $110 – ideal for a first visit", "For chronic tension - 60 min $100" below the heading that names it. */
export function remarkedOn(
  { above, headings }: Known,
  line: Line,
  { text, start }: NameSpan,
): NameAt | undefined {
  const first = line.text.replace(/^\W+/, '')
  const isBehind = line.tokens.every((t) => t.end <= start) && line.tokens.some((t) => t.kind === 'time')
  const isRemark = GOOD_FOR.test(text)
    ? isBehind
    : (/^for \p{Ll}/iu.test(first) || (isBehind && wordsIn(text) > 3)) && !namesService(text)
  if (line.heading || !isRemark || isTitled(text)) return undefined
  const entry = above.at(-1)
  const over = headings.over(line)
  const isNamed = entry === undefined ? over : entry === over?.line || (entry.heading && over)
  return isNamed ? over : undefined
}
