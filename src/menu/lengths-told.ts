import type { Line } from './line.ts'
import { wordsIn } from './name.ts'
import type { Known } from './naming.ts'
import type { NameAt } from './offer.ts'
import { partsOf } from './parts.ts'
import { hasPrice, minutesOf } from './section.ts'
import { shared } from './shared.ts'
import { COUNT } from './words.ts'

/** "60 min massage, facial and lunch": so long is one of its parts. "60 min · massage + facial": all of it. */
const holdsMore = ({ text, tokens }: Line): boolean =>
  /^(?![^,+&.]{0,24}[·•|:–—])[^.]*\b(?:massage|treatment|therapy|facial)\b[^.(]*(?:,|\+|&|\band\b)[^.]*\b(?:massages?|facials?|scrubs?|wraps?|manicures?|pedicures?|lunch|champagne|soak|sauna|steam|bath)\b/i.test(
    text.slice(tokens[0]!.end),
  )

/** "Slow strokes with warm oil. 45 minutes.": a sentence of its own at the end. */
const endsWithLength = ({ text, tokens: [time] }: Line): boolean =>
  /[.!?] (?:(?:up to|about|approx\.?|approximately) )?$/i.test(text.slice(0, time!.start)) &&
  !/[\p{L}\d]/u.test(text.slice(time!.end))

/** Minutes told between a name and its price: "Foot massage / 30 mins of reflexology / $35". */
export function minutesBetween(above: readonly Line[], name: NameAt | undefined): number[] {
  if (name && (!above.includes(name.line) || name.line.tokens.length)) return []
  const lines = name ? above.slice(above.indexOf(name.line) + 1) : above
  const timed = lines.filter(
    (l) =>
      l.tokens.length === 1 &&
      l.tokens[0]!.kind === 'time' &&
      !holdsMore(l) &&
      // "50-minute massage of your choice", in a list with "Lunch": a part.
      !(l.item && lines.some((o) => o !== l && o.item && o.within.at(-2) === l.within.at(-2))) &&
      (l.tokens[0]!.start < 3 || wordsIn(l.text) < 6 || endsWithLength(l)),
  )
  // "Three 60 minute massages": so long is one of them.
  if (timed.some((l) => COUNT.test(l.text.slice(0, l.tokens[0]!.start).trim()))) return []
  return timed.length === 1 && !hasPrice(timed[0]!.tokens) ? minutesOf(timed[0]!.tokens) : []
}

/** In one card with the price above, and the next line is in another. */
const isNear = (line: Line, priced: Line, next: Line | undefined): boolean => {
  const near = shared(line.within, priced.within)
  return near > 0 && (next === undefined || shared(line.within, next.within) < near)
}

/**
 * "Invigorating facial $80", a sentence or two, and a line "60 minutes": its length. A length
 * that heads what follows would have stood above the first price as well.
 */
export function tellsLength(line: Line, next: Line | undefined, { above, priced }: Known): boolean {
  const { tokens } = line
  const before = above.at(-1)
  return (
    tokens.length === 1 &&
    tokens[0]!.kind === 'time' &&
    tokens[0]!.minutes.length === 1 &&
    tokens[0]!.start < 3 &&
    wordsIn(line.text) < 6 &&
    !line.heading &&
    priced !== undefined &&
    priced.block < line.block &&
    (before ? /[.!]\s*$/.test(before.text) : isNear(line, priced, next)) &&
    !above.some((l) => l.heading || hasPrice(l.tokens)) &&
    !(next && next.tokens.length > 0 && partsOf(next).named.length === 0)
  )
}
