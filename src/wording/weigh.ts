import { STATEMENTS, type StatementType } from './statement.ts'
import { BIAS, WEIGHTS } from './weights.ts'

/**
 * Adds up what the features of a unit weigh for each type of statement, as `scripts/fit.ts` fitted them
 * to labelled texts: a multinomial logistic regression, "no statement" being the type that weighs nothing.
 */

/** A weight is one of these, the middle one being nothing. */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const ZERO = 31
const STEP = 0.12

/** Read at the first page that is weighed. */
let table: Map<string, Float32Array> | undefined

/** The weights of a file's table, by feature. */
export function tableOf(text: string): Map<string, Float32Array> {
  const found = new Map<string, Float32Array>()
  for (const line of text.split('\n')) {
    const at = line.indexOf('\t')
    found.set(line.slice(0, at), decode(line.slice(at + 1)))
  }
  return found
}

export const decode = (text: string): Float32Array =>
  Float32Array.from(text, (digit) => (DIGITS.indexOf(digit) - ZERO) * STEP)

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
  bias = decode(BIAS),
): Weighed {
  const sums = Float32Array.from(bias)
  for (const feature of features) {
    const w = weights.get(feature)
    if (w) for (let i = 0; i < sums.length; i++) sums[i]! += w[i]!
  }
  let best = 0
  let rest = 0
  sums.forEach((s, i) => {
    if (s > sums[best]!) best = i
    rest += Math.exp(s)
  })
  return { type: STATEMENTS[best]!, sure: rest / (1 + rest) }
}
