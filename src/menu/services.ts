import type { PageOutline } from '../match/outline.ts'
import type { Service } from './service.ts'

/** The offers of a page that can be booked, in its order. */
export function servicesOf(_page: PageOutline): Service[] {
  return []
}
