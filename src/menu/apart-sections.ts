import type { Offer } from './offer.ts'
import { isService } from './service-line.ts'
import { namesService } from './variant.ts'

/** Fewer may be a mention among other things. */
const LEAST = 3

const isNamed = ({ name }: Offer): boolean =>
  namesService(name.text) ||
  (isService(name.line) && name.line.marks.some((m) => (m.says ?? 2) === 2 && m.start >= name.start))

/**
 * A club, a hotel or a shop prices much that is no treatment, and under one heading some that are: of such a page
 * those sections hold whose every entry names a treatment.
 */
export function treatmentsApart(offers: readonly Offer[]): Offer[] {
  const sections = Map.groupBy(offers, (o) => o.section)
  return [...sections].flatMap(([section, list]) =>
    section !== null && list.length >= LEAST && list.every(isNamed) ? list : [],
  )
}
