import { KINDS, type Kind } from '../../glossary/kinds.ts'
import { plain } from '../../menu/pinned.ts'
import type { Service } from '../../menu/service.ts'

/** What the table can be sorted by; `page` is the page's own order. */
export const COLUMNS = ['name', 'kind', 'minutes', 'price', 'perHour'] as const
export type Column = (typeof COLUMNS)[number]

export interface Order {
  by: Column
  down: boolean
}

/** A kind, or `none` for what the glossary has no word for. */
export type Shown = Kind | 'none'

export interface Filter {
  /** Empty for all. */
  kinds: ReadonlySet<Shown>
  words: string
}

export const shownAs = ({ kind }: Pick<Service, 'kind'>): Shown => kind ?? 'none'

/** A click on a column: up, down, and back to the page's order. */
export function nextOrder(order: Order | undefined, by: Column): Order | undefined {
  if (order?.by !== by) return { by, down: false }
  return order.down ? undefined : { by, down: true }
}

export function filtered(services: readonly Service[], { kinds, words }: Filter): Service[] {
  const wanted = plain(words).split(' ')
  return services.filter(
    (s) =>
      (kinds.size === 0 || kinds.has(shownAs(s))) && wanted.every((word) => plain(s.name).includes(word)),
  )
}

/** Sorted rows. What is unknown stands last in both directions, and currencies stay apart. */
export function sorted(services: readonly Service[], order: Order | undefined): Service[] {
  if (!order) return [...services]
  const { by, down } = order
  const turn = down ? -1 : 1
  const currencies = byFrequency(services)
  return services.toSorted((a, b) => {
    const [x, y] = [valueOf(a, by), valueOf(b, by)]
    if (x === null || y === null) return Number(x === null) - Number(y === null)
    const apart = by === 'price' || by === 'perHour' ? currencies(a) - currencies(b) : 0
    if (apart) return apart
    return turn * (typeof x === 'string' ? x.localeCompare(y as string) : x - (y as number))
  })
}

function valueOf(s: Service, by: Column): string | number | null {
  if (by === 'name') return plain(s.name)
  if (by === 'kind') return s.kind && KINDS.indexOf(s.kind)
  return s[by]
}

/** The currency of most rows comes first. */
function byFrequency(services: readonly Service[]): (s: Service) => number {
  const counts = new Map<string | null, number>()
  for (const { currency } of services) counts.set(currency, (counts.get(currency) ?? 0) + 1)
  const ranked = [...counts].toSorted((a, b) => b[1] - a[1]).map(([currency]) => currency)
  return ({ currency }) => ranked.indexOf(currency)
}

/** How many services, each counted once however many durations it has, are of which kind. */
export function countKinds(services: readonly Pick<Service, 'group' | 'kind'>[]): Map<Shown, number> {
  const counts = new Map<Shown, number>()
  const seen = new Set<number>()
  for (const s of services) {
    if (seen.has(s.group)) continue
    seen.add(s.group)
    counts.set(shownAs(s), (counts.get(shownAs(s)) ?? 0) + 1)
  }
  return counts
}
