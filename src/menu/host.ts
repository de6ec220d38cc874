import type { Line } from './line.ts'
import type { Offer } from './offer.ts'

const HOST =
  /^\W*(?:host|hosted by|provider|practitioner|therapist|organi[sz]er|professional) ?: ?(.{3,80})$/i

const fold = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim()

/** "Sports massage with Mara Lind" on a page that says "Host: Mara Lind": who does it is not what it is. */
export function withoutHost(offers: readonly Offer[], lines: readonly Line[]): Offer[] {
  const hosts = lines.flatMap((l) => HOST.exec(l.text)?.[1] ?? []).map(fold)
  if (hosts.length === 0) return [...offers]
  return offers.map((offer) => {
    const { name } = offer
    const m = /^(.{3,}?) (?:with|by|at) (.+)$/i.exec(name.text)
    if (!m || !hosts.some((h) => fold(m[2]!).startsWith(h) || h.startsWith(fold(m[2]!)))) return offer
    return { ...offer, name: { ...name, text: m[1]!, end: name.end - (name.text.length - m[1]!.length) } }
  })
}
