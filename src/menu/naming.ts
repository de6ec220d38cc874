import { chooseName } from './choose.ts'
import { nameOn } from './name-on.ts'
import { shared } from './shared.ts'
import { isLater, leadIn, manyBeforeRates, overKinds, pricedAbove } from './general.ts'
import { type Headings, isLengthOnly, questioned } from './headings.ts'
import type { Line } from './line.ts'
import { isComposed, isLabel, isNoise, isTitle, isTitled, wordsIn } from './name.ts'
import type { NameAt } from './offer.ts'
import { BESIDE } from './parts.ts'
import { hasPrice } from './section.ts'
import { says } from './service-line.ts'
import { endsAsName, isCourse, isVariant, isNthVisit, leadsOnly, namesService } from './variant.ts'
import { CATEGORY } from './words.ts'

/** What stands above a price and what was offered last. */
export interface Known {
  above: readonly Line[]
  last: NameAt | undefined
  /** The line of the last price. */
  priced: Line | undefined
  headings: Headings
}

/** What holds when nothing right above a price names it. "Package of 5", "Follow-up $60" name nothing that follows. */
export const holding = (over: NameAt | undefined, last: NameAt | undefined): NameAt | undefined =>
  later(over, over && last && isOne(last) ? undefined : last)

const isOne = ({ text, line }: NameAt): boolean =>
  isCourse(text.replace(/ ?[x×] ?\d+ ?\p{L}*$/u, '')) || (isNthVisit(text) && line.tokens.length > 0)

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
  if (last?.heading && isTitle(last.text) && !CATEGORY.test(last.text.trim()) && !leadsOnly(last.text))
    return nameOn(last)
  return last && (pricedAbove([last]) ?? headings.over(last))
}

/** The name behind us for a price without one on its line: a line above, else what holds for all that follows. */
export function nameAbove(known: Known, line: Line): NameAt | undefined {
  const over = known.headings.over(line)
  const nearest = known.above.at(-1)
  const asked = nearest && questioned(nearest)
  if (asked) return asked
  if (nearest && nearest.tokens.length === 0 && isNthVisit(nearest.text)) return nameOn(nearest)
  const set = known.above.findLast((l) => l.names || l.heading)
  if (set?.names && shared(set.within, line.within) >= set.within.length - 1) return nameOn(set)
  if (nearest?.heading && nearest.tokens.length === 0 && FIRST.test(nearest.text.trim()))
    return nameOn(nearest)
  if (nearest && listsLengths(nearest, line)) return nameOn(nearest)
  const sorted = overKinds(known.above, line)
  if (sorted) return sorted
  const paired = known.above.find((l) => isPaired(l, line, known))
  if (paired) return nameOn(paired)
  const many = manyBeforeRates(known.above, known.headings.last)
  const above = known.above.filter(
    (l) =>
      !many.has(l) &&
      !(l.heading && leadsOnly(l.text)) &&
      !isListedBefore(l, line, known) &&
      !BESIDE.test(l.text) &&
      !known.headings.isPast(l, line) &&
      !((!l.heading || l.level === 6) && over && isVariant(l.text) && !isNthVisit(l.text)) &&
      !tellsOfLast(l, line, known),
  )
  const best = above.length ? chooseName(above, line) : undefined
  const chosen = best && many.size && !namesService(best.text) && !says(best.line) ? undefined : best
  const whole = chosen && overLength(chosen, over)
  if (whole) return whole
  // "Massage rates" right above the price is nearer than a link of the same page.
  const rated = nearest && pricedAbove([nearest])
  if (rated && !chosen?.line.heading) return rated
  return chosen && !CATEGORY.test(chosen.text)
    ? chosen
    : (pricedAbove(known.above) ?? leadIn(nearest) ?? chosen)
}

/** "Swedish (30min/60min)" right above "$35/$60": as many lengths as prices, and a name of its own. */
function listsLengths(above: Line, line: Line): boolean {
  const [first] = above.tokens
  if (above.tokens.length < 2 || above.tokens.length !== line.tokens.length || hasPrice(above.tokens))
    return false
  const { text } = nameOn(above)
  return (
    first!.start > 2 &&
    isTitled(text) &&
    !isLabel(text) &&
    !isNoise(text) &&
    wordsIn(text) < 7 &&
    !TIME.test(text)
  )
}

const TIME = /^(?:times?|durations?|lengths?|minutes|sessions?)$/i

/** "Intro offer" as a heading of its own, beside the usual prices. */
const FIRST =
  /^(?:intro(?:ductory)?|first[- ](?:time|visit|session)|new[- ](?:clients?|customers?|guests?)) (?:offers?|specials?|deals?)$/i

/** "60-minute session" as a heading below "Reiki": the one above says what. */
const overLength = ({ line }: NameAt, over: NameAt | undefined): NameAt | undefined =>
  over?.line.heading && over.line.level < line.level && isLengthOnly(line) ? over : undefined

/** An entry of a list that a heading ended: benefits, techniques. */
const isListedBefore = (l: Line, line: Line, { above }: Known): boolean =>
  l.item &&
  above.slice(above.indexOf(l) + 1).some((h) => h.heading) &&
  shared(l.within, line.within) < l.within.length - 1

/** "Couples" alone in a card with its price, beside cards of other names. */
const isPaired = (name: Line, line: Line, { above, priced }: Known): boolean =>
  !above.slice(above.indexOf(name) + 1).some((l) => l.heading || (isTitle(l.text) && namesService(l.text))) &&
  priced !== undefined &&
  /^(?:couples?|for two|duo)$/i.test(name.text.trim()) &&
  shared(name.within, line.within) > shared(priced.within, line.within)

/** The name on the line below a price. */
export const nameAhead = (next: Line, line: Line): NameAt | undefined =>
  hasPrice(next.tokens) || isNoise(next.text) || isLabel(next.text) ? undefined : chooseName([next], line)

/** A description below the price it belongs to: nearer to that than to the next, or in other letters than names here. */
function tellsOfLast(l: Line, line: Line, { above, last, priced }: Known): boolean {
  // "Sports massage – for people who run.": a name, and what is told of it.
  const name = nameOn(l)
  if (name.end < l.text.trimEnd().length - 8 && isTitled(name.text) && namesService(name.text)) return false
  if (isComposed(l.text) || above.slice(0, above.indexOf(l)).some((h) => h.heading)) return false
  if (!last || !priced || l.heading || last.line === l || !isLater(l, priced)) return false
  if (shared(l.within, priced.within) > shared(l.within, line.within)) return true
  if (l.marks.some((m) => (m.end - m.start) * 5 > l.text.trim().length * 4)) return false
  const sameKind =
    hasPrice(line.tokens) && line.tokens.length > 1 && line.tokens.length === priced.tokens.length
  return sameKind && isTitled(last.text) && !isTitled(l.text) && wordsIn(l.text) > 2 && !endsAsName(l.text)
}
