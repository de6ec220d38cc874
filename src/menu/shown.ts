import { entryOn } from './entry.ts'
import { nameOn } from './name-on.ts'
import type { Heads } from './heads.ts'
import type { Line } from './line.ts'
import { isAtFoot, isKind, saysOf } from './menu-heads.ts'
import { wordsIn } from './name.ts'
import type { Lasting } from './offer.ts'
import { minutesOf } from './section.ts'
import { headedLists, runsOf, type Shown } from './shown-lists.ts'
import { ENOUGH, isCalled, pointsOf, wordsBelow } from './weigh.ts'
import { type Beside, pointsOfPage } from './weigh-page.ts'

/** Fewer entries are no menu, or need to be surer. */
const LEAST = 3
const FEW = 2.25

/**
 * Names that a house shows as its services, with a text or without: groups of lines set alike that have enough
 * points. Beside prices of other names only where a heading says that there are more.
 */
export function shownAmong(
  lines: readonly Line[],
  title: string,
  beside: Beside,
  priced: ReadonlySet<string>,
  heads: Heads,
): Lasting[] {
  // Beside one service others are links.
  if (beside === 'others' && (priced.size < 2 || !lines.some((l) => saysOf(l.text) === 'more'))) return []
  const page = pointsOfPage(lines, title, beside)
  const points = (l: Shown): number => pointsOf(l, lines) + (isCalled(l.head) ? page.all : page.uncalled)
  const isPriced = (i: number): boolean => priced.has(entryOn(lines[i]!)!.text.toLowerCase())
  const lists = bookable(lines, heads, (l) => points(l) >= ENOUGH).filter(({ head, entries }) =>
    beside === 'others' ? head.says === 'more' : !entries.some(isPriced),
  )
  const perHead = [...Map.groupBy(lists, (l) => l.head.at).values()].map((all) => ({
    says: all[0]!.head.says,
    entries: all.flatMap((l) => l.entries),
    points: Math.max(...all.map(points)),
  }))
  const isLong = (l: (typeof perHead)[number]): boolean =>
    l.entries.length >= LEAST || l.says === 'own' || l.points >= ENOUGH + FEW
  // "Other treatments" alone are links to other pages.
  const isMenu = beside !== 'nothing' || perHead.some((l) => isLong(l) && l.says !== 'more')
  return perHead
    .filter((l) => isMenu && isLong(l))
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
function bookable(lines: readonly Line[], page: Heads, isShown: (l: Shown) => boolean): Shown[] {
  const headed = headedLists(lines, page, entryOn).filter(isShown)
  const all = runsOf(lines, page, entryOn)
  const held = all.filter(isShown)
  const links = linksAmong(held, lines)
  const runs = held.filter((l) => !links.has(l))
  const above = (i: number): number => page.above(i)
  const under = new Set(runs.map((l) => above(l.entries[0]!)))
  const heads = new Set([...headed.map((l) => l.head.at), ...all.map((l) => above(l.entries[0]!))])
  // A heading over a list is one of the parts of a page, and so are those set like it.
  const parts = new Set(headed.map((l) => lines[l.head.at]).map((l) => l && shapeOf(l)))
  const kept = headed.flatMap((l) => {
    // Where some of them head lists, none is an entry that holds what stands below.
    const isOver =
      l.entries.filter((i) => under.has(i)).length * 2 >= l.entries.length ||
      (!isCalled(l.head) && parts.has(shapeOf(lines[l.entries[0]!]!)))
    // "Facials" is a kind of what stands below it, or else what can be booked.
    const isEntry = (i: number): boolean =>
      !isKind(nameOn(lines[i]!).text) || (!heads.has(i) && wordsBelow(lines, i) > 0)
    const own = isOver ? [] : l.entries.filter(isEntry)
    return own.length ? [{ ...l, entries: own }] : []
  })
  const entries = new Set(kept.flatMap((l) => l.entries))
  return [...kept, ...runs.filter((l) => !entries.has(above(l.entries[0]!)))]
}

const shapeOf = (l: Line): string => `${l.level}|${l.within.length}`

/** "Full-body relaxation, 60 or 90 minutes" below a name. */
function minutesBelow(lines: readonly Line[], at: number): number[] {
  const next = lines[at + 1]
  return next && !next.heading && wordsIn(next.text) < 9 && next.tokens.every((t) => t.kind === 'time')
    ? minutesOf(next.tokens)
    : []
}
