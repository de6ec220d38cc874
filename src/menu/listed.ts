import { nameOn } from './name-on.ts'
import type { Heads } from './heads.ts'
import type { Line } from './line.ts'
import { saysOf } from './menu-heads.ts'
import { hasLetters, isField, isLabel, isNoise, isTitle, isTitled, wordsIn } from './name.ts'
import type { NameAt } from './offer.ts'
import { isService } from './service-line.ts'
import { endsAsName, isCredential, isPlace, isVariant, leadsOnly } from './variant.ts'
import { CATEGORY, KINDS_OF, NO_SERVICES, NOT_BOOKED, QUALIFIER, WIDE } from './words.ts'

/** Fewer entries are no list. */
const LEAST = 3

/** Entries that stand in one list: set alike, and in elements that stand side by side. */
interface List {
  shape: string
  entries: Line[]
  /** Other lines that are set the same: descriptions, buttons. */
  others: number
}

/**
 * Entries of a menu that tell neither price nor length, where others beside them do, or where
 * one price holds for all. `offered` are the names of rows found.
 */
export function listedAmong(lines: readonly Line[], offered: readonly NameAt[], heads: Heads): NameAt[] {
  const priced = new Set(offered.map((n) => n.line))
  const lists = listsOf(lines, priced)
  const isOffered = ({ entries }: List): boolean => entries.some((l) => priced.has(l))
  const shapes = new Set(lists.filter(isOffered).map((l) => l.shape))
  const known = new Set(offered.map((n) => n.text.toLowerCase()))
  const places = new Map(lines.map((l, i) => [l, i]))
  const isOfOther = (line: Line): boolean => REFUSING.includes(heads.saysOver(places.get(line)!))
  const isRefused = (line: Line): boolean => heads.saysOver(places.get(line)!) === null
  const found: NameAt[] = []
  for (const list of lists) {
    if (!isOffered(list) && isOfOther(list.entries[0]!)) continue
    const takes =
      isOffered(list) || (shapes.has(list.shape) && servicesIn(list) * 4 >= list.entries.length * 3)
    if (!takes) continue
    const offers = list.entries.filter((l) => priced.has(l))
    const isApart = (line: Line): boolean =>
      line.heading ? isRefused(line) && !offers.some(isRefused) : isOfOther(line)
    const areServices = offers.some(isService)
    for (const line of list.entries) {
      if (isApart(line)) continue
      const name = nameOn(line)
      // "Bodywork" as a heading among the services that it is about; "From our blog" beside them.
      if (areServices && (CATEGORY.test(name.text) || (saysOf(name.text) === null && !isService(line))))
        continue
      const key = name.text.toLowerCase()
      if (priced.has(line) || line.tokens.length > 0 || known.has(key) || isOver(line, list, lines, priced))
        continue
      known.add(key)
      found.push(name)
    }
  }
  return found
}

/** Below "Massage choice", "Techniques" or "Other treatments" stand parts, words, links, but no entries. */
const REFUSING = [null, 'more'] as unknown[]

/** The lists of a page most of whose entries are services. */
function listsOf(lines: readonly Line[], priced: ReadonlySet<Line>): List[] {
  const lists = new Map<string, List>()
  const far = cardsOf(lines)
  for (const line of lines) {
    // In bare text nothing tells an entry from what describes it.
    if (!line.heading && line.within.length < 2) continue
    const shape = shapeOf(line)
    const key = keyOf(line, far.get(shape) ?? CARD)
    const list = lists.get(key) ?? { shape, entries: [], others: 0 }
    lists.set(key, list)
    if (priced.has(line) || mayName(line)) list.entries.push(line)
    else list.others++
  }
  return [...lists.values()].filter(
    ({ entries, others }) =>
      (entries.length >= LEAST || isPair(entries, others, priced)) &&
      entries.filter((l) => priced.has(l) || isService(l)).length * 3 >= entries.length * 2 &&
      (entries[0]!.heading ? others <= entries.length : others === 0),
  )
}

/** "Performance bodywork" with its prices, "On-site bodywork" without, then "Packages": of three cards two name a service. */
const isPair = (entries: readonly Line[], others: number, priced: ReadonlySet<Line>): boolean =>
  entries.length === LEAST - 1 &&
  others > 0 &&
  entries.some((l) => priced.has(l)) &&
  entries.every((l) => l.heading && isService(l))

const shapeOf = (line: Line): string => `${line.level}|${line.item}|${line.within.length}`

const keyOf = (line: Line, far: number): string => `${shapeOf(line)}|${line.within.slice(0, -far).join(',')}`

/** An entry stands in an element, and that in one with the other entries. */
const CARD = 2
/** Builders put rows and columns around each card. */
const FARTHEST = 5

/** How far out the elements are that hold several headings of one shape. */
function cardsOf(lines: readonly Line[]): Map<string, number> {
  const far = new Map<string, number>()
  const headings = lines.filter((l) => l.heading)
  for (let n = CARD; n <= FARTHEST; n++)
    for (const [, list] of Map.groupBy(headings, (l) => keyOf(l, n)))
      if (list.length >= LEAST && !far.has(shapeOf(list[0]!))) far.set(shapeOf(list[0]!), n)
  return far
}

const servicesIn = ({ entries }: List): number => entries.filter(isService).length

/** What a guest or a text says, or asks for: "Best massage ever", "Why deep tissue hurts", "Download the brochure". */
const SAID =
  /\b(?:required|brochure|newsletter|welcome)$|^(?:download|click|sign up|subscribe|follow|join|browse|apply|register|best|great|amazing|wonderful|excellent|loved?|my|i|thanks?|why|what|how|when|which)\b/i

const mayName = (line: Line): boolean => {
  const { text } = nameOn(line)
  return (
    isTitle(line.text) &&
    line.tokens.length === 0 &&
    !(line.marks.length > 0 && line.marks.every((m) => m.says === 0) && !endsAsName(text)) &&
    (line.heading || isTitled(text)) &&
    // "Other services offered" leads to entries.
    !['own', 'more'].includes(saysOf(text) ?? '') &&
    (WIDE.test(text) || ![CATEGORY, KINDS_OF].some((e) => e.test(text))) &&
    !namesNone(line, text)
  )
}

/** What a line is called is the name of no entry. */
export const namesNone = (line: Line, text: string): boolean =>
  !hasLetters(text) ||
  wordsIn(text) > 8 ||
  /^(?:free|complimentary)\b/i.test(text) ||
  SAID.test(text) ||
  /[$€£₹] ?\d/.test(text) ||
  // "Steam room ..... with any booking": the leader leads to a price.
  /[.·…_]{4}/.test(line.text) ||
  [isNoise, isLabel, isField, isVariant, isPlace, isCredential, leadsOnly].some((is) => is(text)) ||
  [QUALIFIER, NOT_BOOKED, NO_SERVICES].some((e) => e.test(text))

/** "No longer offered" */
const GONE = /\b(?:no longer|not (?:currently |yet )?(?:offered|available)|discontinued)\b/i

/** Not to be booked by this name: rows of its own stand below it, or that it is no longer done. */
function isOver(line: Line, { entries }: List, lines: readonly Line[], priced: ReadonlySet<Line>): boolean {
  const from = lines.indexOf(line)
  const next = entries[entries.indexOf(line) + 1]
  // "Detox therapies" right above "Honey massage", which has its prices below.
  if (next && next === lines[from + 1] && priced.has(next) && next.tokens.length === 0) return true
  const to = next
    ? lines.indexOf(next)
    : lines.findIndex((l, i) => i > from && l.heading && l.level <= (line.level || 9))
  return lines
    .slice(from + 1, to < 0 ? undefined : to)
    .some((l) => priced.has(l) || l.tokens.some((t) => t.kind === 'price') || GONE.test(l.text))
}
