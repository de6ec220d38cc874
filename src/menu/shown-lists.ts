import type { HeadAt, Heads } from './heads.ts'
import type { Line } from './line.ts'
import { isKind, isOfHouse, isPageLink, leadsTo, saysOf } from './menu-heads.ts'
import { isNoise, isTitle } from './name.ts'
import { leadsOnly } from './variant.ts'

/** Entries below one head that are set alike; numbers are indices of lines. */
export interface Shown {
  head: HeadAt
  entries: number[]
  /** Lines set the same that can be no name. */
  others: number
  /** Links to other pages of the house stand among them. */
  links?: boolean
}

type NameOf = (line: Line) => unknown

/** Headings of one level below one head. */
export function headedLists(lines: readonly Line[], heads: Heads, nameOf: NameOf): Shown[] {
  const lists = new Map<string, Shown>()
  for (const [i, line] of lines.entries()) {
    const says = line.heading ? saysOf(line.text) : null
    if (says !== undefined && (says !== 'plain' || !isKind(line.text))) continue
    const head = heads.of(i)
    const key = `${head.at}|${line.level}|${line.within.length}`
    const list = lists.get(key) ?? { head, entries: [], others: 0 }
    lists.set(key, list)
    if (nameOf(line)) list.entries.push(i)
    else if (!isOfHouse(line.text) && !leadsOnly(line.text)) list.others++
  }
  return [...lists.values()].filter((l) => l.entries.length > 1)
}

/** Lines set alike, one after the other, or each with a text of its own below. */
export function runsOf(lines: readonly Line[], heads: Heads, nameOf: NameOf): Shown[] {
  const runs: Shown[] = []
  for (let i = 0; i < lines.length;) {
    const { entries, others, end } = runAt(lines, i, nameOf)
    i = Math.max(i + 1, end)
    if (entries.length < 2) continue
    const above = lines[entries[0]! - 1]
    const leads = above !== undefined && leadsTo(above)
    const says = leads ? (saysOf(above.text) ?? 'against') : undefined
    const head: HeadAt = says ? { says, at: entries[0]! - 1 } : heads.of(entries[0]!)
    if (!WAYS.test(lines[head.at]?.text ?? ''))
      runs.push({ head, entries, others, links: isAmongLinks(lines, entries) })
  }
  return runs
}

/** In a list these are ways to work in one massage; as headings they are what can be booked. */
const WAYS = /^\W*modalities\W*$/i

const keyOf = ({ item, within, block }: Line): string =>
  `${item}|${within.length}|${within.length < 2 ? block : within.slice(0, -2).join(',')}`

/** "Home", "Massage", "Facials", "Contact" side by side. */
const isAmongLinks = (lines: readonly Line[], entries: readonly number[]): boolean =>
  lines
    .slice(Math.max(0, entries[0]! - LINKS), entries.at(-1)! + 1 + LINKS)
    .some((l) => isPageLink(l.text) && keyOf(l) === keyOf(lines[entries[0]!]!))
const LINKS = 3

/** "Massage services" in a line of its own. */
const isOfAll = ({ text, item }: Line): boolean => !item && saysOf(text) !== undefined && !isKind(text)

/** Below it stands what is at the foot of a page. */
const ENDS = /©|\ball rights reserved\b|\d{3}[-. )]+\d{3}[-. ]\d{4}|@\w|https?:/i

function runAt(lines: readonly Line[], from: number, nameOf: NameOf): Omit<Shown, 'head'> & { end: number } {
  const first = lines[from]!
  const entries: number[] = []
  const others: number[] = []
  let i = from
  if (first.heading || leadsTo(first) || isOfAll(first) || !nameOf(first))
    return { entries, others: 0, end: from + 1 }
  for (; i < lines.length; i++) {
    const line = lines[i]!
    if (line.heading || leadsTo(line) || ENDS.test(line.text)) break
    if (isNoise(line.text)) continue
    if (keyOf(line) !== keyOf(first)) {
      if (isTitle(line.text)) break
    } else if (isOfAll(line)) continue
    else if (nameOf(line)) entries.push(i)
    else if (line.item || isTitle(line.text)) others.push(i)
  }
  // A table of names and what they do: one line is told of each.
  const isTold = others.length === entries.length && others.every((at, k) => at === entries[k]! + 1)
  return { entries, others: isTold ? 0 : others.length, end: i }
}
