import type { Line } from './line.ts'
import type { NameSpan } from './name.ts'
import type { Pair } from './pair.ts'

/** Where a name stands. */
export interface NameAt extends NameSpan {
  line: Line
}

/** A name without a price of its own, and how long it takes: one row a length, or one where none is told. */
export interface Lasting {
  name: NameAt
  minutes: number[]
}

/** What a heading says of all that follows it. */
export interface Section {
  text: string
  /** The last heading inside of it, or its own. */
  nearest: string
  level: number
  /** Nothing below is a service: gift cards, classes, products. */
  closed: boolean
  addOns: boolean
  packages: boolean
}

/** An offer as the layout gives it, before it is known to be a service of a spa or clinic. */
export interface Offer {
  name: NameAt
  pair: Pair
  /** The line of its price. */
  line: Line
  /** Words beside the price that say for whom it holds. */
  beside: string[]
  section: Section | null
  /** The minutes are those of one of several that the price is for. */
  several?: true
}
