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
  /** Exactly as written: "$30", "20 visits", "within 90 days". */
  text: string
  start: number
  end: number
  of: 'money' | 'percent' | 'visits' | 'time' | 'date' | 'other'
}

/** A sentence of the page that states a rule of payment, quoted exactly. */
export interface Statement {
  spot: Spot
  text: string
  type: StatementType
  /** What else it states. */
  also: StatementType[]
  /** Offsets are those of the block, as in `spot`. */
  marks: Marked[]
  figures: Figure[]
}

export interface Question {
  for: 'clinic' | 'insurer'
  id: string
  /** Plain words with the terms and numbers of this page filled in. */
  text: string
}
