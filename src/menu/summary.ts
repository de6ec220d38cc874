import type { Kind } from '../glossary/kinds.ts'
import type { PageOutline } from '../match/outline.ts'
import { type Charge, chargesOn } from './charges.ts'
import { type ShortHour, shortHourOf } from './rate.ts'
import type { Service } from './service.ts'

/** Plain facts that are said of a menu as sentences; the words are the reader's language's. */
export const NOTES = [
  'no-clinical',
  'no-relaxation',
  'some-unknown',
  'all-unknown',
  'no-currency',
  'no-minutes',
  'from-prices',
  'short-hour',
  'service-charge',
  'packages-whole',
] as const
export type Note = (typeof NOTES)[number]

export interface MenuSummary {
  /** Services; one with three durations counts once. */
  services: number
  rows: number
  /** Services by kind; `unknown` where no term says what they are. */
  kinds: Record<Kind | 'unknown', number>
  notes: Note[]
  charges: Charge[]
  shortHour: ShortHour | null
  /** What an hour costs, by currency; add-ons, packages and couples left out. */
  hourly: { currency: string | null; lowest: number; middle: number; highest: number }[]
}

export function summaryOf(page: PageOutline, services: Service[]): MenuSummary {
  const groups = [...new Map(services.map((s) => [s.group, s])).values()]
  const kinds = { relaxation: 0, medical: 0, either: 0, insurance: 0, unknown: 0 }
  for (const s of groups) kinds[s.kind ?? 'unknown']++
  const charges = services.length ? chargesOn(page) : []
  const shortHour = services.length ? shortHourOf(page) : null
  /** No row of that kind, and no word of it anywhere: a row may have been missed, and a missed one is not "none". */
  const lacks = (kind: Kind): boolean =>
    groups.length > 0 && kinds[kind] === 0 && !page.blocks.some((b) => b.marks.some((m) => m.kind === kind))
  const any = (is: (s: Service) => boolean): boolean => services.some(is)
  const holds: Record<Note, boolean> = {
    'no-clinical': lacks('medical'),
    'no-relaxation': lacks('relaxation'),
    'some-unknown': kinds.unknown > 0 && kinds.unknown < groups.length,
    'all-unknown': groups.length > 0 && kinds.unknown === groups.length,
    'no-currency': any((s) => s.price !== null && s.currency === null),
    'no-minutes': any((s) => s.minutes === null && !s.flags.includes('add-on')),
    'from-prices': any((s) => s.flags.includes('from') || s.priceTo !== null),
    'short-hour': shortHour !== null,
    'service-charge': charges.some((c) => c.kind === 'service-charge'),
    'packages-whole': any((s) => s.flags.includes('package')),
  }
  return {
    services: groups.length,
    rows: services.length,
    kinds,
    notes: NOTES.filter((n) => holds[n]),
    charges,
    shortHour,
    hourly: hourlyOf(services),
  }
}

/** An add-on, a package and a couple's price say nothing of what one person's hour costs. */
export const isPlain = ({ flags }: Pick<Service, 'flags'>): boolean =>
  !flags.some((f) => f === 'add-on' || f === 'package' || f === 'couple')

function hourlyOf(services: Service[]): MenuSummary['hourly'] {
  const by = new Map<string | null, number[]>()
  for (const s of services)
    if (s.perHour !== null && isPlain(s)) by.set(s.currency, [...(by.get(s.currency) ?? []), s.perHour])
  return [...by].map(([currency, all]) => {
    const sorted = all.toSorted((a, b) => a - b)
    const half = sorted.length >> 1
    const middle = sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
    return { currency, lowest: sorted[0]!, middle: Math.round(middle * 100) / 100, highest: sorted.at(-1)! }
  })
}
