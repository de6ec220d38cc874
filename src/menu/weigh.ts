import { entryOn, isToldOn } from './entry.ts'
import type { Said } from './heads.ts'
import type { Line } from './line.ts'
import { asksToBook } from './menu-heads.ts'
import { isTitle, wordsIn } from './name.ts'
import type { NameAt } from './offer.ts'
import { SALON } from './salon.ts'
import { says } from './service-line.ts'
import type { Shown } from './shown-lists.ts'
import { namesService } from './variant.ts'

/** So many points make lines that are set alike what can be booked. */
export const ENOUGH = 4.5

/** Points of a group of lines that are set alike; no single one decides. */
const POINTS = {
  /** Times the share of its lines that name what is done. */
  services: 4.25,
  /** What the heading over them says. */
  head: { own: 3, plain: 1.5, more: 2, none: 0, hardly: -1, against: -2.5 } satisfies Record<Said, number>,
  /** Headings, or lines with a short text to each; bare lines in a row may be links, benefits, or parts of something. */
  told: 0.75,
  bare: -1.5,
  /** A button at each. */
  booked: 2,
  links: -4,
  /** More than an entry takes to tell of it: an article about each. Where no heading calls them services less is long. */
  long: -1,
  article: -4,
  many: 0.5,
  /** "1. Swedish massage", where no heading calls them services: an article. */
  numbered: -2.5,
  /** Told to be used within one massage. */
  parts: -1.5,
  /** Below most of them stands where a house is, or what a health plan pays for. */
  elsewhere: -3,
}

/** Words below an entry on average. */
const LONG = 130
const LONG_UNCALLED = 75
const ARTICLE = 300
/** Entries that are many. */
const MANY = 5

/** The points of a group, without those of its page. */
export function pointsOf({ head, entries, others, links }: Shown, lines: readonly Line[]): number {
  const named = entries.map((i) => servesAs(lines, i, head))
  const sum = named.reduce((a, b) => a + b, 0)
  // One service among other names makes no menu.
  if (sum < Math.min(2, entries.length * 0.75)) return -Infinity
  const share = sum / (entries.length + others)
  const words = entries.map((i, k) => wordsBelow(lines, i, entries[k + 1]))
  const mean = words.reduce((a, b) => a + b, 0) / entries.length
  const isHeading = lines[entries[0]!]!.heading
  const isTold = entries.every((i, k) => words[k]! > 0 || isToldOn(lines[i]!))
  return (
    POINTS.services * share +
    POINTS.head[head.says] +
    (isTold ? POINTS.told : 0) +
    (isHeading ? 0 : POINTS.bare) +
    (isBooked(lines, entries) ? POINTS.booked : 0) +
    (links ? POINTS.links : 0) +
    (entries.length >= MANY && share > 0.6 ? POINTS.many : 0) +
    (isHeading && mean > ARTICLE ? POINTS.article : 0) +
    (isHeading && mean > (isCalled(head) ? LONG : LONG_UNCALLED) ? POINTS.long : 0) +
    (!isCalled(head) && entries.every((i) => /^\W*\d{1,2}[.)]/.test(lines[i]!.text)) ? POINTS.numbered : 0) +
    (tells(ELSEWHERE, lines, entries) ? POINTS.elsewhere : 0) +
    (tells(PART, lines, entries) ? POINTS.parts : 0)
  )
}

/** A heading says that they are services. */
export const isCalled = ({ says: said }: Shown['head']): boolean =>
  !['none', 'hardly', 'against'].includes(said)

/** An address, a phone; what is paid for. */
const ELSEWHERE =
  /\d [\p{L}. ]{3,30}\b(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|blvd|boulevard|highway|hwy|square|suite)\b|\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}|\b(?:plan|policy|insurer|medicare|medicaid) (?:pays|covers|may|will)\b|\b(?:co-?pays?|deductibles?|in[- ]network|covered (?:by|when|if))\b/iu

/** "Cups can be incorporated into a session." */
const PART =
  /\b(?:incorporated|blended|integrated|added|used) (?:in|into|with|within|during|alongside|before|when)\b/i

/** The words stand below most of the entries. */
const tells = (words: RegExp, lines: readonly Line[], entries: readonly number[]): boolean =>
  entries.filter((i, k) => below(lines, i, entries[k + 1]).some((l) => words.test(l.text.slice(0, 500))))
    .length *
    2 >
  entries.length

/** Words that benefits and whole houses are praised with as well. */
const MAY_WORK =
  /\b(?:relax\w*|recovery|treatments?|relief|rehab\w*|reduction|healing|care|release|therapeutic|sculpting|glow|renewal|baths?|soaks?|steam|polish|rituals?|journeys?|stretch\w*|compression|decompression|adjustments?)\b/i

/** Mostly done in classes. */
const CLASSES = /\b(?:yoga|pilates|fitness|gym|zumba|spinning|barre|tai chi|meditation)\b/i

export function weightOf({ text, line, end }: NameAt): number {
  const said = says(line)
  if (CLASSES.test(text) && !namesService(text)) return 0.25
  if (namesService(text) || (said && said.start < end)) return 1
  return SALON.test(text) ? 0.75 : MAY_WORK.test(text) ? 0.5 : 0
}

/** How surely a line names what is done: by its words, or by what is told below it. */
function servesAs(lines: readonly Line[], at: number, head: Shown['head']): number {
  return Math.max(weightOf(entryOn(lines[at]!)!), head.says === 'own' ? toldOf(lines, at, head) : 0)
}

/** "Moonlight journey", then "A massage with warm oil": told by what stands below a heading. */
function toldOf(lines: readonly Line[], at: number, { ofKind }: Shown['head']): number {
  const [line, next] = lines.slice(at, at + 2)
  // "Classic" below "Facials".
  if (!line!.heading) return ofKind ? 0.75 : 0
  return next && (!next.heading || next.level > line!.level) && says(next) ? 0.75 : 0
}

/** An article is no longer. */
const MOST_LINES = 60

/** The lines that belong to an entry, before the next. */
function below(lines: readonly Line[], at: number, next = Infinity): readonly Line[] {
  const head = lines[at]!
  const last = Math.min(next, at + 1 + MOST_LINES, lines.length)
  // A text may be set as a heading of a lower level.
  const ends = (l: Line): boolean => l.heading && (!head.heading || l.level <= head.level || isTitle(l.text))
  let end = at + 1
  while (end < last && !ends(lines[end]!)) end++
  return lines.slice(at + 1, end < lines.length ? end : Math.min(last, at + 3))
}

/** Words told of an entry, before the next. */
export const wordsBelow = (lines: readonly Line[], at: number, next?: number): number =>
  below(lines, at, next).reduce((n, l) => n + wordsIn(l.text), 0)

/** Most of them have a button of their own. */
const isBooked = (lines: readonly Line[], entries: readonly number[]): boolean =>
  lines[entries[0]!]!.heading &&
  entries.filter((i, k) => asksToBook(below(lines, i, entries[k + 1]))).length * 4 >= entries.length * 3
