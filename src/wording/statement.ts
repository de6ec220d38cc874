import type { Marked, Spot } from '../match/outline.ts'

export const STATEMENTS = [
  'requirement',
  'authorization',
  'limit',
  'exclusion',
  'cost-share',
  'coverage',
  'network',
  'appeal',
] as const
export type StatementType = (typeof STATEMENTS)[number]

/** A number as the page writes it, and what it counts. */
export interface Figure {
  /** Exactly as written: "$30", "20 visits", "90 days". */
  text: string
  /** Counted from the block's start, as in `spot`; over all cells of a table line. */
  start: number
  end: number
  of: 'money' | 'percent' | 'visits' | 'time' | 'date' | 'other'
}

/** A stretch of one block, with the terms in it; offsets are those of the block. */
export interface Part {
  spot: Spot
  marks: Marked[]
}

/**
 * A sentence, list item or table line of the page that states a rule of payment,
 * quoted exactly. A table line runs over several blocks: `spot` is its first cell,
 * `more` the others, and `text` is all of them, a line break between two.
 */
export interface Statement extends Part {
  more?: Part[]
  text: string
  type: StatementType
  /** What else it states. */
  also: StatementType[]
  figures: Figure[]
}

export interface Question {
  for: 'clinic' | 'insurer'
  id: string
  /** Plain words with the terms and numbers of this page filled in. */
  text: string
}
