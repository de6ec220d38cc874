import type { StatementType } from './statement.ts'

/**
 * A shape of words that speaks for a type. `weight` 3: the sentence says it; 2: it says
 * it beside something else; 1: it only mentions it; 4: nothing else in it counts.
 */
export interface Rule {
  type: StatementType
  weight: 1 | 2 | 3 | 4
  say: RegExp
  /** Must stand in the sentence too. */
  with?: RegExp
  /** Takes the rule away where it stands in the sentence. */
  unless?: RegExp
  /** 'self': the sentence itself must speak of paying for care; 'around': its headings or the page may. */
  pay?: 'self' | 'around'
}

/** The text of a rule, its pieces put together; `g` so that its place can be found. */
export const re = (parts: TemplateStringsArray, ...pieces: string[]): RegExp =>
  new RegExp(String.raw(parts, ...pieces).replace(/\s*\n\s*/g, ''))
