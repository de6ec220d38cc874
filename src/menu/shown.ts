import { isOtherPage } from './article.ts'
import { nameOn } from './name-on.ts'
import type { HeadAt, Heads } from './heads.ts'
import type { Line } from './line.ts'
import { namesNone } from './listed.ts'
import { asksToBook, type Head, isAtFoot, isKind, saysOf } from './menu-heads.ts'
import { isTitled, nameIn, wordsIn } from './name.ts'
import type { NameAt } from './offer.ts'
import { SALON } from './salon.ts'
import { minutesOf } from './section.ts'
import { says } from './service-line.ts'
import { headedLists, runsOf, type Shown } from './shown-lists.ts'
import { namesService } from './variant.ts'

/** Fewer entries are no menu. */
const LEAST = 3
/** Share of entries that are services: below a heading that says what a house does, or that only says "Services". */
const SHARE: Record<Head, number> = { own: 0.5, more: 0.6, plain: 0.6 }
/** Words below an entry on average; more are an article about each. */
const MOST_WORDS: Record<Head, number> = { own: 300, more: 130, plain: 130 }

export interface ShownEntry {
  name: NameAt
  /** Told in a short line below the name. */
  minutes: number[]
}

/**
 * Names that a house lists below a heading which says that they are its services, with a text
 * or without. Beside `priced` different names only where the heading says that there are more.
 */
export function shownAmong(
  lines: readonly Line[],
  title: string,
  priced: number,
  heads: Heads,
): ShownEntry[] {
  if (priced > 0 && (priced === 1 || !lines.some((l) => saysOf(l.text) === 'more'))) return []
  if (isOtherPage(lines, title)) return []
  const books = asksToBook(lines)
  const lists = bookable(lines, heads).filter(({ head }) =>
    priced > 0 ? head.says === 'more' : head.says !== 'plain' || books,
  )
  const perHead = [...Map.groupBy(lists, (l) => l.head.at).values()].map((all) => ({
    says: all[0]!.head.says,
    entries: all.flatMap((l) => l.entries),
  }))
  const isLong = (l: { entries: number[] }): boolean => l.entries.length >= LEAST
  // "Other treatments" alone are links to other pages.
  const isMenu = priced > 0 || perHead.some((l) => isLong(l) && l.says !== 'more')
  return perHead
    .filter((l) => isMenu && (isLong(l) || l.says === 'own'))
    .flatMap((l) => l.entries)
    .toSorted((a, b) => a - b)
    .map((i) => ({ name: entryOn(lines[i]!)!, minutes: minutesBelow(lines, i) }))
}

const keyOf = ({ text }: Line): string => text.trim().toLowerCase()
const headKey = (l: Line): string => `${l.level}|${l.item}|${keyOf(l)}`

/** Links at the foot of a page or to headings of it, or the same line above several lists: what each of several houses or people does. */
function linksAmong(runs: readonly Shown[], lines: readonly Line[]): Set<Shown> {
  const headings = new Set(lines.filter((l) => l.heading).map(keyOf))
  const same = Map.groupBy(lines, headKey)
  const links = new Map<number, boolean>([[-1, false]])
  for (const { at } of runs.map((l) => l.head))
    if (!links.has(at)) links.set(at, isAtFoot(lines, at) || same.get(headKey(lines[at]!))!.length > 1)
  return new Set(
    runs.filter((l) => links.get(l.head.at) || l.entries.some((i) => headings.has(keyOf(lines[i]!)))),
  )
}

/** Lists of services, without the headings that only head one, and what stands below an entry. */
function bookable(lines: readonly Line[], page: Heads): Shown[] {
  const headed = headedLists(lines, page, entryOn).filter((l) => holds(l, lines))
  const all = runsOf(lines, page, entryOn)
  const held = all.filter((l) => holds(l, lines))
  const links = linksAmong(held, lines)
  const runs = held.filter((l) => !links.has(l))
  const above = (i: number): number => page.above(i)
  const under = new Set(runs.map((l) => above(l.entries[0]!)))
  const heads = new Set([...headed.map((l) => l.head.at), ...all.map((l) => above(l.entries[0]!))])
  const kept = headed.flatMap((l) => {
    // Where some of them head lists, none is an entry that holds what stands below.
    const isOver = l.entries.filter((i) => under.has(i)).length * 2 >= l.entries.length
    // "Facials" is a kind of what stands below it, or else what can be booked.
    const isEntry = (i: number): boolean =>
      !isKind(nameOn(lines[i]!).text) || (l.head.says === 'own' && !heads.has(i) && wordsBelow(lines, i) > 0)
    return isOver ? [] : [{ ...l, entries: l.entries.filter(isEntry) }]
  })
  const entries = new Set(kept.flatMap((l) => l.entries))
  return [...kept, ...runs.filter((l) => !entries.has(above(l.entries[0]!)))]
}

/** "Abhyanga: a massage with warm oil.": what stands before the colon or dash. */
const TOLD = /^(\W{0,3})(\p{L}.{2,50}?)(?:: | ?[–—] ?| - )(?=[\p{L}“"]).{8}/u

/** The name on a line, where it may be an entry of a menu. */
function entryOn(line: Line): NameAt | undefined {
  if (line.tokens.length > 0) return undefined
  const told = TOLD.exec(line.text)
  const name = told ? { ...nameIn(line.text, 0, told[1]!.length + told[2]!.length), line } : nameOn(line)
  const { text, start, end } = name
  const rest = line.text
    .slice(end)
    .replace(/\([^()]*\)/, '')
    .trim()
  if (!told && (rest.length > 1 || /[.!?;,]\s*$/.test(line.text))) return undefined
  const marks = line.marks.filter((m) => m.start < end)
  // "Mara, LMT" says who; "Auto accident recovery" what for.
  if (marks.length > 0 && !namesService(text) && marks.every((m) => m.says === 0 && m.kind !== 'insurance'))
    return undefined
  // "Post surgery treatments" in a list, "Deep tissue massage": a capital at its head is enough.
  const isShort = /^\p{Lu}/u.test(text) && wordsIn(text) < 7
  const isTerm = namesService(text) || marks.some((m) => m.start >= start && (m.says ?? 2) === 2)
  const isCalled = line.heading || isTitled(text) || (isShort && (line.item || isTerm))
  return isCalled && !namesNone(line, text) ? name : undefined
}

/** Words that benefits and whole houses are praised with as well. */
const MAY_WORK =
  /\b(?:relax\w*|recovery|treatments?|relief|rehab\w*|reduction|healing|care|release|therapeutic|sculpting|glow|renewal|baths?|soaks?|steam|polish|rituals?|journeys?|stretch\w*|compression|decompression|adjustments?)\b/i

function weightOf({ text, line, end }: NameAt): number {
  const said = says(line)
  if (namesService(text) || (said && said.start < end)) return 1
  return SALON.test(text) || MAY_WORK.test(text) ? 0.5 : 0
}

/** "Moonlight journey", then "A massage with warm oil": told by what stands below a heading. */
function toldOf(lines: readonly Line[], at: number, { ofKind }: HeadAt): number {
  const [line, next] = lines.slice(at, at + 2)
  // "Classic" below "Facials".
  if (!line!.heading) return ofKind ? 0.75 : 0
  return next && !next.heading && says(next) ? 0.75 : 0
}

/** Most entries are services, and what stands below headings is no article about each. */
function holds({ head, entries, others }: Shown, lines: readonly Line[]): boolean {
  const weight = entries.reduce(
    (n, i) => n + Math.max(weightOf(entryOn(lines[i]!)!), head.says === 'own' ? toldOf(lines, i, head) : 0),
    0,
  )
  if (weight < Math.min(2, entries.length * 0.75) || weight < SHARE[head.says] * (entries.length + others))
    return false
  if (!lines[entries[0]!]!.heading) return true
  const words = entries.reduce((n, i) => n + wordsBelow(lines, i), 0)
  return words <= MOST_WORDS[head.says] * entries.length
}

function wordsBelow(lines: readonly Line[], at: number): number {
  let end = at + 1
  while (end < lines.length && !lines[end]!.heading) end++
  return lines.slice(at + 1, end < lines.length ? end : at + 3).reduce((n, l) => n + wordsIn(l.text), 0)
}

/** "Full-body relaxation, 60 or 90 minutes" below a name. */
function minutesBelow(lines: readonly Line[], at: number): number[] {
  const next = lines[at + 1]
  return next && !next.heading && wordsIn(next.text) < 9 && next.tokens.every((t) => t.kind === 'time')
    ? minutesOf(next.tokens)
    : []
}
