import type { Kind } from '../glossary/kinds.ts'
import { type PinnedService, plain } from './pinned.ts'
import { isPlain } from './summary.ts'

/** Services of one menu, as they are compared. */
export interface ComparedMenu {
  id: string
  services: readonly PinnedService[]
}

export interface ComparedService {
  menu: string
  service: PinnedService
  /** No other menu in the row sells an hour of it for less in this currency. */
  lowest: boolean
}

/** What several menus ask for the same service. */
export interface ComparedRow {
  /** The glossary term, or null where only the house's own name says what it is. */
  term: string | null
  /** The first name it was met under. */
  name: string
  /** All durations in the row, ascending; unknown ones last. */
  minutes: (number | null)[]
  entries: ComparedService[]
  kinds: (Kind | null)[]
  /** The menus sell it as different kinds of service. */
  kindsDiffer: boolean
}

/** Services of several menus in rows of the same term, or of the same house name. Currencies are never mixed. */
export function compareMenus(menus: readonly ComparedMenu[]): ComparedRow[] {
  const rows = new Map<string, { menu: string; service: PinnedService }[]>()
  for (const { id, services } of menus)
    for (const service of services) {
      const key = keyOf(service)
      const row = rows.get(key)
      if (row) row.push({ menu: id, service })
      else rows.set(key, [{ menu: id, service }])
    }
  return [...rows.values()].map(rowOf)
}

/** Durations of a row by menu, aligned: one line for each length that any of them sells. */
export function alignedByMinutes(row: ComparedRow): { minutes: number | null; entries: ComparedService[] }[] {
  return row.minutes.map((minutes) => ({
    minutes,
    entries: row.entries.filter((e) => e.service.minutes === minutes),
  }))
}

/** A couple's massage or an add-on of a technique is another thing to buy than the technique. */
function keyOf({ term, name, flags }: PinnedService): string {
  const sort = ['add-on', 'package', 'couple'].filter((f) => flags.includes(f as never)).join()
  return term === null ? `name:${sort}:${plain(name)}` : `term:${sort}:${term}`
}

function rowOf(all: { menu: string; service: PinnedService }[]): ComparedRow {
  const [first] = all
  const lowest = lowestOf(all)
  const entries = all.map(({ menu, service }) => ({
    menu,
    service,
    lowest: isFair(service) && lowest.get(service.currency!) === service.perHour,
  }))
  const kinds = [...new Set(all.map(({ service }) => service.kind))]
  return {
    term: first!.service.term,
    name: first!.service.name,
    minutes: [...new Set(all.map(({ service }) => service.minutes))].toSorted(
      (a, b) => (a ?? Infinity) - (b ?? Infinity),
    ),
    entries,
    kinds,
    kindsDiffer: kinds.filter((k) => k !== null).length > 1,
  }
}

/** What can be held against others: one person's hour, at a price that anyone pays. */
const isFair = (service: PinnedService): boolean =>
  isPlain(service) &&
  service.currency !== null &&
  service.perHour !== null &&
  !service.flags.includes('members')

/** By currency the lowest price of an hour; of one menu alone there is nothing to be lower than. */
function lowestOf(all: { menu: string; service: PinnedService }[]): Map<string, number> {
  const fair = all.filter(({ service }) => isFair(service))
  const lowest = new Map<string, number>()
  for (const [currency, same] of Map.groupBy(fair, ({ service }) => service.currency!))
    if (new Set(same.map(({ menu }) => menu)).size > 1)
      lowest.set(currency, Math.min(...same.map(({ service }) => service.perHour!)))
  return lowest
}
