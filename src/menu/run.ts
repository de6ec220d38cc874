import type { Line } from './line.ts'
import type { Token } from './tokens.ts'

/** What may stand between a length and its price, or between two of them, in a run. */
const BETWEEN = /^[\s()[\]:;,.|/•·*=&–—-]*(?:(?:for|or|and|at|is|from|only) ?)*[\s()[\]:;,.|/•·*=&–—-]*$/i
/** Fewer pairs are told in passing. */
const LEAST = 2

/** Of what is charged for something else, or of what others charge. */
const NO_OFFER =
  /\b(?:cancel|miss(?:ed)?\b|no[- ]show|late\b|charge|fees?\b|notice|deposit|refund|tip(?:s|ping)?\b|on average|average|typical|usually|paid\b|elsewhere|compared)/i

/**
 * "…slow and deep 30 mins £31 45 mins - £39 60 mins £48 More on our page": lengths and prices by
 * turns in the midst of a paragraph. Where they begin and end, if there is one such run.
 */
export function runIn({ text, tokens }: Line): { start: number; end: number } | undefined {
  if (NO_OFFER.test(text)) return undefined
  const runs: Token[][] = []
  for (const token of tokens) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (last && last.kind !== token.kind && BETWEEN.test(text.slice(last.end, token.start))) run!.push(token)
    else runs.push([token])
  }
  const whole = runs.filter((r) => r.length >= LEAST * 2 && r.length % 2 === 0)
  const [only] = whole
  const priced = tokens.filter((t) => t.kind === 'price').length
  return whole.length === 1 && priced === only!.length / 2
    ? { start: only![0]!.start, end: only!.at(-1)!.end }
    : undefined
}
