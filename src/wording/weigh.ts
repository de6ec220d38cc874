import { STATEMENTS, type StatementType } from './statement.ts'
import { BIAS, WEIGHTS } from './weights.ts'

/**
 * Adds up what the features of a unit weigh for each type of statement, as `scripts/fit.ts` fitted them
 * to labelled texts: a multinomial logistic regression, "no statement" being the type that weighs nothing.
 */

/** A weight is one of these digits, the middle one being nothing. */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const ZERO = 31
const STEP = 0.12
const WORTH = new Float64Array(128)
for (const [i, digit] of [...DIGITS].entries()) WORTH[digit.charCodeAt(0)] = (i - ZERO) * STEP

/** The digits of each feature. They stay digits until they are asked for: reading all took a slice of 11 ms. */
export type Table = Map<string, string>

/** Read at the first page that is weighed. */
let table: Table | undefined

export function tableOf(text: string): Table {
  const found: Table = new Map()
  for (const line of text.split('\n')) {
    const at = line.indexOf('\t')
    found.set(line.slice(0, at), line.slice(at + 1))
  }
  return found
}

/** What the digit at a place is worth. */
export const worth = (digits: string, at: number): number => WORTH[digits.charCodeAt(at)]!

export const encode = (weights: ArrayLike<number>): string =>
  Array.from(
    weights,
    (w) => DIGITS[Math.max(0, Math.min(DIGITS.length - 1, ZERO + Math.round(w / STEP)))],
  ).join('')

export interface Weighed {
  type: StatementType
  /** How likely it states anything, 0 to 1. */
  sure: number
}

/** The likeliest type of a unit with these features, and how likely it is a statement at all. */
export function weigh(
  features: Iterable<string>,
  weights = (table ??= tableOf(WEIGHTS)),
  bias = BIAS,
): Weighed {
  const sums = STATEMENTS.map((_, i) => worth(bias, i))
  for (const feature of features) {
    const digits = weights.get(feature)
    if (digits) for (let i = 0; i < sums.length; i++) sums[i]! += worth(digits, i)
  }
  let best = 0
  let rest = 0
  sums.forEach((s, i) => {
    if (s > sums[best]!) best = i
    rest += Math.exp(s)
  })
  return { type: STATEMENTS[best]!, sure: rest / (1 + rest) }
}
