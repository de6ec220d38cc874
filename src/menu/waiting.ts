import type { Line, Token } from './line.ts'
import type { NameAt, Offer, Section } from './offer.ts'
import { pairUp } from './pair.ts'

/** A line of prices or durations whose name or counterpart is still to come. */
export interface Waiting {
  line: Line
  tokens: Token[]
  beside: string[]
}

/** The offers that waiting lines make under a name. The name's own duration goes before the heading's. */
export function offersOf(
  waiting: Waiting[],
  name: NameAt,
  around: number[],
  section: Section | null,
): Offer[] {
  const own = name.line.tokens.flatMap((t) => (t.kind === 'time' ? t.minutes : []))
  const tokens = waiting.flatMap((w) => w.tokens)
  return pairUp(tokens, own.length ? own : around).map((pair) => {
    const { line, beside } = waiting.find((w) => w.tokens.includes(pair.price)) ?? waiting[0]!
    return { name, pair, line, beside, section }
  })
}
