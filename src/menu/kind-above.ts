import type { Kind } from '../glossary/kinds.ts'
import { isPartOfBody } from './body.ts'
import { isLater } from './general.ts'
import { isForm, treats } from './kinds.ts'
import type { Line, LineMark } from './line.ts'
import type { NameAt } from './offer.ts'
import type { PageTerms } from './page-terms.ts'
import type { Service } from './service.ts'
import { isCourse, isGeneric, isNthVisit, isVariant, leadsOnly } from './variant.ts'
import { CATEGORY, KINDS_OF, PACKAGES } from './words.ts'

/** Names a visit, and leaves to the page what is done there. */
const VISIT =
  /\b(?:consult(?:ation|s)?|assessments?|appointments?|visits?|follow[- ]?ups?|initial|subsequent|reviews?|evaluation|new conditions?|(?:\d+|one|two|three|four|five|six|eight|ten)[- ](?:sessions?|treatments?))\b/i

/** Says how many or how long: "Set of 4 x 45 mins visits", "15 minute treatment", "Intro offer". */
const HOW_MANY =
  /^(?:(?:packages?|blocks?|series|courses?|bundles?|packs?|intro(?:ductory)?|special|offers?|deals?|weekly|monthly|private|single|sessions?|treatments?|visits?|appointments?|of|for|x|\d+|one|two|three|four|five|six|eight|ten|minutes?|mins?|hours?|hrs?)(?:[\W_]+|$))+$/i

const isHowMany = (text: string): boolean => HOW_MANY.test(text)

const namesNothing = (text: string): boolean =>
  !isPartOfBody(text) && [isNthVisit, isVariant, isGeneric, isCourse, isHowMany].some((is) => is(text))

/** A heading that leads on, and leaves it to the one above what is done. */
const leadsOn = (text: string): boolean =>
  leadsOnly(text) || namesNothing(text) || CATEGORY.test(text) || KINDS_OF.test(text) || PACKAGES.test(text)

/** Of less weight than any heading. */
const SET_AS_TEXT = 7

/** The headings above a name, the nearest first: of each level the last one. */
export function* headingsAbove(name: NameAt, page: PageTerms): Generator<Line> {
  let level = name.line.heading ? name.line.level : Number.POSITIVE_INFINITY
  for (let i = page.headings.length - 1; i >= 0; i--) {
    const line = page.headings[i]!
    const at = line.heading ? line.level : SET_AS_TEXT
    if (at >= level || !isLater(name.line, line)) continue
    level = at
    yield line
  }
}

/** What a heading or a title says that is done below. */
export interface Above {
  kind: Kind
  /** It is massage, or treats: what stands below without a name of its own is the same. */
  ofHands: boolean
  /** No term says so, but the word for any massage: enough for a session, too little for a name of its own. */
  byWord?: true
}

const OF_HANDS = /massage|body ?work/i

/** What a text says; undefined when it names nothing that is done. */
export function saysAbove(text: string, marks: readonly LineMark[]): Above | null | undefined {
  const done = marks.filter((m) => m.kind !== 'insurance' && (m.says ?? 2) === 2 && m.id !== 'body-treatment')
  const exact = done.some((m) => !m.wide) ? done.filter((m) => !m.wide) : done
  const kinds = [...new Set(exact.map((m) => m.kind))]
  if (kinds.length === 0 && treats(text)) return { kind: 'medical', ofHands: true }
  if (kinds.length === 0)
    return OF_HANDS.test(text) ? { kind: 'either', ofHands: true, byWord: true } : undefined
  if (kinds.length > 1 || exact.some((m) => m.id === 'massage-enhancement')) return null
  const kind = kinds[0] as Kind
  // "Scalp massage" may head care of the hair; "Relaxation" is what it says.
  const ofHands =
    OF_HANDS.test(text) ||
    exact.some((m) => (kind === 'relaxation' ? m.id === 'relaxation-massage' : OF_HANDS.test(m.id)))
  return { kind, ofHands: kind === 'medical' || ofHands }
}

/**
 * The kind of what has no term of its own, by the headings above it. A visit or a number of sessions is of what the
 * page does; a name of its own is only of what the heading right above it says.
 */
export function kindAbove(name: NameAt, page: PageTerms): Kind | null {
  const open = namesNothing(name.text)
  const visit = !open && VISIT.test(name.text)
  const isPart = isPartOfBody(name.text)
  for (const line of headingsAbove(name, page)) {
    const says = saysAbove(line.text, line.marks)
    if (says && visit) return says.kind === 'medical' ? 'medical' : null
    const holds =
      open || (isPart && says?.ofHands) || (says?.ofHands && !says.byWord && !SEVERAL.test(line.text))
    if (says) return holds ? says.kind : null
    if (says === null || !(open || visit || leadsOn(line.text))) return null
  }
  if (!open && !visit) return null
  const says = saysAbove(page.title, page.in(page.title))
  return says && (open || says.kind === 'medical') ? says.kind : null
}

/** "Full body" below "Waxing" or "Spray tan" is no massage; "Neck and shoulders" is one where nothing else is said. */
export function isPartOfOther(name: NameAt, page: PageTerms): boolean {
  if (!isPartOfBody(name.text)) return false
  const over = overPart(name, page)
  if (!over) return false
  if (over.says !== undefined) return !over.says?.ofHands
  return !name.line.marks.some((m) => !isForm(m) && m.start >= name.start && m.end <= name.end)
}

/** "Deep tissue massage" above "Back and legs". */
export function headOfPart(name: NameAt, page: PageTerms): Line | undefined {
  if (!isPartOfBody(name.text)) return undefined
  const over = overPart(name, page)
  return over?.says?.ofHands && over.line.marks.some((m) => !m.wide) ? over.line : undefined
}

/** The first heading above a part of the body that says what is done, or that does not leave it to another. */
function overPart(
  name: NameAt,
  page: PageTerms,
): { line: Line; says: ReturnType<typeof saysAbove> } | undefined {
  for (const line of headingsAbove(name, page)) {
    const says = saysAbove(line.text, line.marks)
    if (says !== undefined || !leadsOn(line.text)) return { line, says }
  }
  return undefined
}

/** "Turkish bath & massage": what stands below may be either. */
const SEVERAL = /[&+,/]|\band\b/i

/** A page whose rows are all of one kind: so are its visits and its numbers of sessions. */
export function withKindOfPage(services: Service[]): Service[] {
  const kinds = new Set(services.flatMap((s) => s.kind ?? []))
  const [kind] = kinds
  if (kinds.size !== 1) return services
  const isSo = ({ name }: Service): boolean => namesNothing(name) || (kind === 'medical' && VISIT.test(name))
  return services.map((s) => (s.kind === null && isSo(s) ? { ...s, kind: kind! } : s))
}
