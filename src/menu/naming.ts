import { chooseName, nameOn, shared } from './choose.ts'
import { type Headings, questioned } from './headings.ts'
import type { Line } from './line.ts'
import { isComposed, isTitle, isTitled, type NameSpan, wordsIn } from './name.ts'
import type { NameAt } from './offer.ts'
import { BESIDE, type Parts } from './parts.ts'
import { hasPrice, isRemark, minutesOf } from './section.ts'
import {
  endsAsName,
  isCourse,
  isExtent,
  isGeneric,
  isRider,
  isVariant,
  leadsOnly,
  namesService,
} from './variant.ts'
import { CATEGORY, KINDS_OF } from './words.ts'

/** What stands above a price and what was offered last. */
export interface Known {
  above: readonly Line[]
  last: NameAt | undefined
  /** The line of the last price. */
  priced: Line | undefined
  headings: Headings
}

/** What holds when nothing right above a price names it. "Package of 5" names nothing that follows. */
export const holding = (over: NameAt | undefined, last: NameAt | undefined): NameAt | undefined =>
  later(over, over && last && isCourse(last.text) ? undefined : last)

/** The later of two names on the page. */
const later = (a: NameAt | undefined, b: NameAt | undefined): NameAt | undefined =>
  !a || !b
    ? (a ?? b)
    : a.line.block > b.line.block || (a.line.block === b.line.block && a.line.at >= b.line.at)
      ? a
      : b

/** The heading right above a table. */
export function titleOf({ above, headings }: Known): NameAt | undefined {
  const last = above.at(-1)
  if (last?.heading && isTitle(last.text) && !CATEGORY.test(last.text.trim())) return nameOn(last)
  return last && headings.over(last)
}

/** The name behind us for a price without one on its line: a line above, else what holds for all that follows. */
export function nameAbove(known: Known, line: Line): NameAt | undefined {
  const over = known.headings.over(line)
  const nearest = known.above.at(-1)
  const asked = nearest && questioned(nearest)
  if (asked) return asked
  const paired = known.above.find((l) => isPaired(l, line, known))
  if (paired) return nameOn(paired)
  const above = known.above.filter(
    (l) =>
      !(l.heading && leadsOnly(l.text)) &&
      !BESIDE.test(l.text) &&
      !known.headings.isPast(l, line) &&
      !((!l.heading || l.level === 6) && over && isVariant(l.text)) &&
      !tellsOfLast(l, line, known),
  )
  const chosen = above.length ? chooseName(above, line) : undefined
  return chosen && !CATEGORY.test(chosen.text) ? chosen : (pricedAbove(known.above) ?? chosen)
}

/** "Couples" alone in a card with its price, beside cards of other names. */
const isPaired = (name: Line, line: Line, { above, priced }: Known): boolean =>
  !above.slice(above.indexOf(name) + 1).some((l) => l.heading || (isTitle(l.text) && namesService(l.text))) &&
  priced !== undefined &&
  /^(?:couples?|for two|duo)$/i.test(name.text.trim()) &&
  shared(name.within, line.within) > shared(priced.within, line.within)

/** "Massage rates" with nothing else above: what the rates are of. */
function pricedAbove(above: readonly Line[]): NameAt | undefined {
  const line = above.findLast((l) => l.heading)
  const name = line && leadsOnly(line.text) ? nameOn(line) : undefined
  return name && name.text !== line!.text.trim() && namesService(name.text) ? name : undefined
}

/** Minutes told between a name and its price: "Foot massage / 30 mins of reflexology / $35". */
export function minutesBetween(above: readonly Line[], name: NameAt | undefined): number[] {
  if (name && (!above.includes(name.line) || name.line.tokens.length)) return []
  const lines = name ? above.slice(above.indexOf(name.line) + 1) : above
  const timed = lines.filter(
    (l) =>
      l.tokens.length === 1 &&
      l.tokens[0]!.kind === 'time' &&
      (l.tokens[0]!.start < 3 || wordsIn(l.text) < 6),
  )
  return timed.length === 1 && !hasPrice(timed[0]!.tokens) ? minutesOf(timed[0]!.tokens) : []
}

/** A description below the price it belongs to: nearer to that than to the next, or in other letters than names here. */
function tellsOfLast(l: Line, line: Line, { above, last, priced }: Known): boolean {
  if (isComposed(l.text) || above.slice(0, above.indexOf(l)).some((h) => h.heading)) return false
  if (!last || !priced || l.heading || last.line === l || !isLater(l, priced)) return false
  if (shared(l.within, priced.within) > shared(l.within, line.within)) return true
  if (l.marks.some((m) => (m.end - m.start) * 5 > l.text.trim().length * 4)) return false
  const sameKind =
    hasPrice(line.tokens) && line.tokens.length > 1 && line.tokens.length === priced.tokens.length
  return sameKind && isTitled(last.text) && !isTitled(l.text) && wordsIn(l.text) > 2 && !endsAsName(l.text)
}

const isLater = (a: Line, b: Line): boolean => a.block > b.block || (a.block === b.block && a.at > b.at)

/** "60 minute massage $95", "Follow-up 30 min $60" below a heading that says what is done. */
export function headingFor(known: Known, line: Line, parts: Parts): NameAt | undefined {
  const { above, last, headings } = known
  const [only] = parts.named
  if (parts.named.length !== 1) return undefined
  const { text } = only!.name
  const entry = above.at(-1)
  if (entry?.heading && entry.level === 6 && isRemark(text))
    return nameOn(entry).text === '' ? undefined : nameOn(entry)
  const title = describedBy(only!.name, line, entry)
  if (title) return title
  if (line.heading && line.level < 6) return undefined
  if (isRider(text)) return chooseName(above, line) ?? last
  if (isSort(only!.name, line)) {
    const over = headings.over(line)
    if (over && over.line === entry) return over
  }
  if (isVariant(text) || isTold(text))
    return isSibling(known, line) ? undefined : (headings.over(line) ?? titleAbove(above))
  if (isExtent(text) && line.tokens[0]!.start < only!.name.start) return headings.over(line)
  if (!isGeneric(text)) return undefined
  const heads = (l: Line): boolean => l.heading || (headings.plain && l.tokens.length === 0)
  const chosen = chooseName(above, line)
  if (
    chosen &&
    !CATEGORY.test(chosen.text) &&
    !KINDS_OF.test(chosen.text) &&
    !/ - |\//.test(chosen.text) &&
    heads(chosen.line)
  )
    return chosen
  return above.length === 0 && last && heads(last.line) ? last : undefined
}

/** "Slow strokes that warm the muscles. 60 min $80" right below a name: it tells what the name is. */
function describedBy({ text, end }: NameSpan, line: Line, above: Line | undefined): NameAt | undefined {
  if (!above || wordsIn(text) < 6 || isTitled(text) || above.tokens.length || line.heading) return undefined
  if (!/^\s*[.!]/.test(line.text.slice(end)) && !SAYS.test(text)) return undefined
  const name = nameOn(above)
  const isName =
    isTitle(above.text) &&
    !CATEGORY.test(name.text) &&
    !KINDS_OF.test(name.text) &&
    !leadsOnly(above.text) &&
    (above.heading || (isTitled(name.text) && namesService(name.text) && wordsIn(name.text) < 7))
  return isName ? name : undefined
}

/** "60/90 min Aroma $65" below "Salt scrub": one word that says of which sort it is. */
const isSort = ({ text, start }: NameSpan, { tokens }: Line): boolean =>
  wordsIn(text) === 1 &&
  !namesService(text) &&
  !CATEGORY.test(text) &&
  tokens[0]!.kind === 'time' &&
  tokens[0]!.start < start

/** Words of sentences. */
const SAYS = /\b(?:that|which|who|is|are|will|you|your|we|our|helps?|designed|using|while)\b/i

/** The entry before in the same list has a name of its own: "Initial consult $97, Subsequent visit $77". */
const isSibling = ({ last, priced, above }: Known, line: Line): boolean =>
  last !== undefined &&
  last.line === priced &&
  above.length === 0 &&
  line.block - last.line.block < 2 &&
  shared(last.line.within, line.within) >= line.within.length - 1

/** "one off appointments", "of treatment": words behind a price that tell for what it holds. */
const isTold = (text: string): boolean =>
  /^(?:one[- ]off|casual|regular) (?:appointments?|sessions?|bookings?|visits?)$/i.test(text)

/** In plain text a short line that names a service, with a colon or alone. */
function titleAbove(above: readonly Line[]): NameAt | undefined {
  const line = above.findLast(
    (l) => l.tokens.length === 0 && isTitle(l.text) && wordsIn(l.text) < 7 && namesService(l.text),
  )
  return line && !leadsOnly(line.text) ? nameOn(line) : undefined
}
