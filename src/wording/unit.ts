import type { Spot } from '../match/outline.ts'

/** A stretch that may be a statement, with what stands over it. */
export interface Unit {
  /** One, or one a block where a table line or an answer runs over several. */
  parts: Spot[]
  text: string
  form: 'sentence' | 'item' | 'line' | 'answer'
  /** The words that a list stands under: "The following are required:". */
  lead: string
  /** Headings over it, nearest last. */
  headings: string[]
  /** Of the item's sentences, the first: only it is what the lead speaks of. */
  first: boolean
  /** The question it is the first sentence after. */
  answers?: string
}
