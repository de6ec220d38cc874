import type { Spot } from '../match/outline.ts'
import { type Line, placeOf } from './line.ts'
import { listedAmong } from './listed.ts'
import type { NameAt } from './offer.ts'
import type { Service } from './service.ts'
import { toldBy } from './terms.ts'
import { timedAmong } from './timed.ts'

export const spotOf = ({ line, start, end }: NameAt): Spot => ({
  block: line.block,
  start: placeOf(line, start),
  end: placeOf(line, end),
})

const rowOf = (name: NameAt, group: number, minutes: number | null): Service => ({
  name: name.text,
  spot: spotOf(name),
  group,
  ...toldBy(name, [], true),
  minutes,
  price: null,
  priceTo: null,
  currency: null,
  perHour: null,
  flags: [],
  asWritten: '',
})

/** What can be booked on a menu that tells no price: with durations, or just by name. */
export function unpriced(lines: readonly Line[]): Service[] {
  const groups = new Map<string, number>()
  const rows = new Map<string, Service>()
  const timed = timedAmong(lines)
  for (const { name, minutes } of timed) {
    const key = name.text.toLowerCase()
    if (!groups.has(key)) groups.set(key, groups.size)
    rows.set(`${key}|${minutes}`, rowOf(name, groups.get(key)!, minutes))
  }
  return withListed(
    [...rows.values()],
    lines,
    timed.map((t) => t.name),
  )
}

/** The rows, and among them the entries of the same lists that tell neither price nor length. */
export function withListed(rows: Service[], lines: readonly Line[], offered: readonly NameAt[]): Service[] {
  const groups = Math.max(-1, ...rows.map((r) => r.group)) + 1
  const listed = listedAmong(lines, offered).map((name, i) => rowOf(name, groups + i, null))
  if (listed.length === 0) return rows
  return [...rows, ...listed].toSorted((a, b) => a.spot.block - b.spot.block || a.spot.start - b.spot.start)
}
