import { describedBy, isBadge, isBeneath } from './beneath.ts'
import { chooseName } from './choose.ts'
import { nameOn } from './name-on.ts'
import { shared } from './shared.ts'
import { isLater } from './general.ts'
import type { Line } from './line.ts'
import { isTitle, isTitled, type NameSpan, wordsIn } from './name.ts'
import type { Known } from './naming.ts'
import type { NameAt } from './offer.ts'
import type { Parts } from './parts.ts'
import { remarkedOn } from './remarked.ts'
import { isRemark } from './section.ts'
import {
  isCredential,
  isExtent,
  isGeneric,
  isPlace,
  isRider,
  isVariant,
  isNthVisit,
  isWhere,
  leadsOnly,
  namesService,
} from './variant.ts'
import { ADD_ONS, CATEGORY, KINDS_OF } from './words.ts'

/** "60 minute massage $95", "Follow-up 30 min $60" below a heading that says what is done. */
export function headingFor(known: Known, line: Line, parts: Parts): NameAt | undefined {
  const { above, last, headings } = known
  const [only] = parts.named
  if (parts.named.length !== 1) return undefined
  const { text } = only!.name
  const entry = above.at(-1)
  if (entry?.heading && entry.level === 6 && isRemark(text) && !CATEGORY.test(nameOn(entry).text))
    return nameOn(entry).text === '' ? undefined : nameOn(entry)
  const title = describedBy(only!.name, line, entry)
  if (title) return title
  if (isBeneath(line, text, entry) || isBadge(line, text, entry)) return nameOn(entry!)
  const remarked = remarkedOn(known, line, only!.name)
  if (remarked) return remarked
  // "Rose oil", then "Added to any massage – $10", both as headings.
  if (isRider(text) && entry?.heading && line.heading && entry.level < line.level) return nameOn(entry)
  if (line.heading && line.level < 6) return undefined
  if (isRider(text)) return chooseName(above, line) ?? last
  if (EXTRA.test(text)) {
    const extra = chooseName(above, line)
    if (extra?.line.heading && !ADD_ONS.test(extra.text) && !CATEGORY.test(extra.text)) return extra
  }
  if (isSort(only!.name, line)) {
    const over = headings.over(line)
    if (over && over.line === entry) return over
  }
  // "45 mins follow up £35" is one of several lengths.
  const isLength = line.tokens[0]!.kind === 'time' && line.tokens[0]!.start < only!.name.start
  if (isNthVisit(text) && !isLength) return undefined
  if (isVariant(text) || isTold(text))
    return isSibling(known, line) && (isNthVisit(text) || !isNthVisit(last!.text))
      ? undefined
      : (headings.over(line) ?? titleAbove(above) ?? goingOn(known, line))
  if (isExtent(text) && line.tokens[0]!.start < only!.name.start) return headings.over(line)
  if (isExtent(text) || !isGeneric(text) || (VISIT.test(text) && isSibling(known, line))) return undefined
  const heads = (l: Line): boolean => l.heading || isTitleLine(l) || (headings.plain && l.tokens.length === 0)
  const titled = above.findLast((l) => isTitleLine(l) && LEADS_ON.test(l.text))
  const chosen = titled ? nameOn(titled) : chooseName(above, line)
  if (
    chosen &&
    !CATEGORY.test(chosen.text) &&
    !KINDS_OF.test(chosen.text) &&
    !isCredential(chosen.text) &&
    !isWhere(chosen.text) &&
    !/ - |\//.test(chosen.text) &&
    heads(chosen.line)
  )
    return chosen
  // "First visit special", then "Regular rates": those are of something else.
  const ended =
    last !== undefined &&
    headings.last !== undefined &&
    headings.last !== last.line &&
    isLater(headings.last, last.line) &&
    headings.last.level <= last.line.level
  return above.length === 0 && last && !ended && heads(last.line) ? last : undefined
}

const LEADS_ON = /[:–—-]\s*$/

/** "Relaxation massage -" on a line of its own heads what stands below it. */
const isTitleLine = ({ text, tokens, item }: Line): boolean =>
  tokens.length === 0 &&
  !item &&
  wordsIn(text) < 7 &&
  namesService(text) &&
  (LEADS_ON.test(text) || (isTitle(text) && isTitled(text.trim())))

/** "60/90 min Aroma $65" below "Salt scrub": one word that says of which sort it is. */
const isSort = ({ text, start }: NameSpan, { tokens, marks }: Line): boolean =>
  wordsIn(text) === 1 &&
  !marks.some((m) => m.start === start && (m.says ?? 2) === 2) &&
  !namesService(text) &&
  !CATEGORY.test(text) &&
  tokens[0]!.kind === 'time' &&
  tokens[0]!.start < start

/** "Massage enhancement $20" below "Chocolate oil": what kind of thing it is. */
const EXTRA =
  /^(?:(?:an? )?(?:massage|spa|facial|body|treatment|service) )?(?:enhancements?|add[- ]?ons?|upgrades?|extras?)$/i

/** Beside "New assessment $110" a visit of its own; "90 min session" is one more of the same. */
const VISIT = /^(?:initial|follow[- ]?up)/i

/** The entry before in the same list has a name of its own: "Initial consult $97, Subsequent visit $77". */
const isSibling = ({ last, priced, above }: Known, line: Line): boolean =>
  last !== undefined &&
  last.line === priced &&
  above.length === 0 &&
  line.block - last.line.block < 2 &&
  shared(last.line.within, line.within) >= line.within.length - 1

/** "one off appointments", "of treatment": words behind a price that tell for what it holds. */
const isTold = (text: string): boolean =>
  /^(?:(?:one[- ]off|casual|regular) (?:appointments?|sessions?|bookings?|visits?)|\d+(?: (?:private|weekly|monthly|individual|consecutive))+)$/i.test(
    text,
  )

/** "Osteopathy" names "Initial $150" right above, and so "Subsequent $120". */
const goingOn = ({ above, last, priced }: Known, line: Line): NameAt | undefined =>
  above.length === 0 && last && priced && last.line !== priced && line.block - priced.block < 2
    ? last
    : undefined

/** In plain text a short line that names a service, with a colon or alone. */
function titleAbove(above: readonly Line[]): NameAt | undefined {
  const line = above.findLast(
    (l) =>
      l.tokens.length === 0 &&
      isTitle(l.text) &&
      wordsIn(l.text) < 7 &&
      namesService(l.text) &&
      !isPlace(l.text),
  )
  return line && !leadsOnly(line.text) ? nameOn(line) : undefined
}
