import { linesBetween } from './between.ts'
import { isLater } from './general.ts'
import { headOfPart, isPartOfOther, kindAbove } from './kind-above.ts'
import type { Line } from './line.ts'
import { isTitle } from './name.ts'
import type { NameAt, Offer } from './offer.ts'
import type { PageTerms } from './page-terms.ts'
import { hasPrice } from './section.ts'
import { type Told, toldBy } from './terms.ts'
import { isNthVisit } from './variant.ts'

/** What is said of a service: below its name, and beside a price that stands elsewhere. */
const textOf = (
  { name, line }: Offer,
  descriptions: ReadonlyMap<Line, Line[]>,
  lines: readonly Line[],
): Line[] => [
  ...heldBetween(lines, name.line, line),
  ...(line === name.line || line.marks.length === 0 ? [] : [line]),
  ...(descriptions.get(name.line) ?? []),
]

/** Lines between a name and its price: what a package holds. */
const MOST_BETWEEN = 12
function heldBetween(lines: readonly Line[], name: Line, priced: Line): Line[] {
  const found = linesBetween(lines, name, priced)
  return found.length <= MOST_BETWEEN && !found.some((l) => hasPrice(l.tokens)) ? found : []
}

/** What terms, name and surroundings tell of an offer. `alone`: nothing else is named on its line. */
export function toldOf(
  offer: Offer,
  page: PageTerms,
  descriptions: ReadonlyMap<Line, Line[]>,
  alone: boolean,
): Told {
  return toldIn(offer.name, textOf(offer, descriptions, page.lines), alone, page)
}

/** The same of a name without a price. */
export const toldOfName = (name: NameAt, page: PageTerms): Told =>
  toldIn(name, sentencesBelow(name.line, page.lines), true, page)

/** Sentences of what a name without a price is told of. */
const MOST_SENTENCES = 3

/** The sentences right below a name that stands alone. */
function sentencesBelow(name: Line, lines: readonly Line[]): Line[] {
  const from = lines.indexOf(name) + 1
  if (from === 0 || !isTitle(name.text)) return []
  const below = lines.slice(from, from + MOST_SENTENCES)
  const end = below.findIndex(
    (l) => l.heading || l.item !== name.item || isTitle(l.text) || hasPrice(l.tokens),
  )
  return end < 0 ? below : below.slice(0, end)
}

function toldIn(name: NameAt, text: readonly Line[], alone: boolean, page: PageTerms): Told {
  if (isPartOfOther(name, page)) return { term: null, kind: null, terms: [] }
  const told = toldBy(fuller(name, page), text, alone, page)
  return told.kind === null ? { ...told, kind: kindAbove(name, page) } : told
}

/** A visit, or a part of the body: a title above says what it is. */
function fuller(name: NameAt, page: PageTerms): NameAt {
  const { lines } = page
  if (isNthVisit(name.text)) return aboveVisit(name, lines)
  // "Full body" below "Deep tissue massage" is that.
  const head = headOfPart(name, page)
  return head ? { text: head.text, line: head, start: 0, end: head.text.length } : name
}

/** "Follow-up" below "Osteopathy": a visit is of what the last title above is. */
function aboveVisit(name: NameAt, lines: readonly Line[]): NameAt {
  const line = lines.findLast(
    (l) =>
      isLater(name.line, l) &&
      l.tokens.length === 0 &&
      isTitle(l.text) &&
      !isNthVisit(l.text) &&
      (l.heading || l.marks.length > 0),
  )
  return line?.marks.length ? { text: line.text, line, start: 0, end: line.text.length } : name
}
