import type { Spot } from '../match/outline.ts'
import { Heads } from './heads.ts'
import { placeOf } from './line.ts'
import { listedAmong } from './listed.ts'
import type { Lasting, NameAt } from './offer.ts'
import type { Service } from './service.ts'
import type { PageTerms } from './page-terms.ts'
import { toldOfName } from './told.ts'
import { shownAmong } from './shown.ts'
import { timedAmong } from './timed.ts'
import { isGeneric, isNthVisit, isVariant } from './variant.ts'
import type { Beside } from './weigh-page.ts'
import { WIDE } from './words.ts'

export const spotOf = ({ line, start, end }: NameAt): Spot => ({
  block: line.block,
  start: placeOf(line, start),
  end: placeOf(line, end),
})

/** A row without a price. */
const rowOf = (name: NameAt, group: number, minutes: number | null, page: PageTerms): Service => ({
  name: name.text,
  spot: spotOf(name),
  group,
  ...toldOfName(name, page),
  minutes,
  price: null,
  priceTo: null,
  currency: null,
  perHour: null,
  flags: [],
  asWritten: '',
})

/** The rows, and among them those of names without a price, in the order of the page. */
function withNames(rows: Service[], names: readonly Lasting[], page: PageTerms): Service[] {
  let groups = Math.max(-1, ...rows.map((r) => r.group)) + 1
  const more = names.flatMap(({ name, minutes }) => {
    const group = groups++
    return (minutes.length ? minutes : [null]).map((m) => rowOf(name, group, m, page))
  })
  if (more.length === 0) return rows
  return [...rows, ...more].toSorted((a, b) => a.spot.block - b.spot.block || a.spot.start - b.spot.start)
}

/** The rows, and among them those whose prices are to be asked for. */
export function withUnsaid(rows: Service[], unsaid: readonly Lasting[], page: PageTerms): Service[] {
  const keyOf = ({ block, start }: Spot): string => `${block}|${start}`
  const known = new Set(rows.map((r) => keyOf(r.spot)))
  const more = unsaid.filter(({ name }) => !known.has(keyOf(spotOf(name))))
  return withNames(rows, more, page)
}

/** What can be booked on a menu that tells no price, or only prices `ofOther` things: with durations, or just by name. */
export function unpriced(page: PageTerms, ofOther = false): Service[] {
  const groups = new Map<string, number>()
  const rows = new Map<string, Service>()
  const timed = timedAmong(page.lines, ofOther)
  for (const { name, minutes } of timed) {
    const key = name.text.toLowerCase()
    if (!groups.has(key)) groups.set(key, groups.size)
    rows.set(`${key}|${minutes}`, rowOf(name, groups.get(key)!, minutes, page))
  }
  return withListed(
    [...rows.values()],
    timed.map((t) => t.name),
    page,
  )
}

/** What is priced: where it is no more than "a massage", the names may stand without a price. */
function besideOf(priced: ReadonlySet<string>): Beside {
  if (priced.size === 0) return 'nothing'
  return [...priced].every((n) => WIDE.test(n) || isGeneric(n) || isVariant(n) || isNthVisit(n))
    ? 'general'
    : 'others'
}

/** The rows, and among them the entries of the same lists that tell neither price nor length. */
export function withListed(rows: Service[], offered: readonly NameAt[], page: PageTerms): Service[] {
  const { lines, title } = page
  const heads = new Heads(lines, title)
  const listed = listedAmong(lines, offered, heads)
  const known = new Set([...offered, ...listed].map((n) => n.text.toLowerCase()))
  const priced = new Set(rows.filter((r) => r.price !== null).map((r) => r.name.toLowerCase()))
  const shown = shownAmong(lines, title, besideOf(priced), priced, heads).filter(({ name }) => {
    const key = name.text.toLowerCase()
    return !known.has(key) && known.add(key)
  })
  return withNames(rows, [...listed.map((name) => ({ name, minutes: [] })), ...shown], page)
}
