import type { Kind } from '../glossary/kinds.ts'
import type { Spot } from '../match/outline.ts'

export const FLAGS = ['package', 'add-on', 'from', 'per-person', 'members', 'couple'] as const
export type Flag = (typeof FLAGS)[number]

/** One offer that can be booked: one service for one duration at one price. */
export interface Service {
  /** As it stands on the page. */
  name: string
  /** Where the name stands. */
  spot: Spot
  /** Rows of one service share it; they differ in minutes and price. */
  group: number
  /** The glossary term that says what the service is, if one does. */
  term: string | null
  kind: Kind | null
  minutes: number | null
  /** In the main unit of the currency (95, 480000). The lower end of a range. */
  price: number | null
  /** The upper end of a price range, else null. */
  priceTo: number | null
  /** ISO 4217, or null when the page does not tell. */
  currency: string | null
  /** Price of an hour of hands-on time; null when price or minutes are unknown. */
  perHour: number | null
  flags: Flag[]
  /** Ids of the terms in its name and description, first seen first. */
  terms: string[]
  /** The price and duration as written, or ''. */
  asWritten: string
}
