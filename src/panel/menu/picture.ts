import { plain } from '../../menu/pinned.ts'
import type { Service } from '../../menu/service.ts'

/** The price per hour of one service: one value, or the stretch that its durations span. */
export interface Rate {
  name: string
  from: number
  to: number
}

export interface Rates {
  currency: string | null
  /** The highest of them: the end of the scale. */
  top: number
  rates: Rate[]
}

/** Prices per hour by currency, the cheapest service first. Currencies have a scale each, and are never mixed. */
export function ratesOf(services: readonly Service[]): Rates[] {
  const byCurrency = new Map<string | null, Map<string, Rate>>()
  for (const { name, currency, perHour } of services) {
    if (perHour === null || perHour <= 0) continue
    const rates = byCurrency.get(currency) ?? new Map<string, Rate>()
    const old = rates.get(plain(name))
    rates.set(plain(name), {
      name: old?.name ?? name,
      from: Math.min(old?.from ?? perHour, perHour),
      to: Math.max(old?.to ?? perHour, perHour),
    })
    byCurrency.set(currency, rates)
  }
  return [...byCurrency].map(([currency, found]) => {
    const rates = [...found.values()].toSorted((a, b) => a.from - b.from || a.to - b.to)
    return { currency, top: Math.max(...rates.map((r) => r.to)), rates }
  })
}
