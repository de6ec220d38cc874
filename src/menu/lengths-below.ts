import { shared } from './shared.ts'
import type { Line } from './line.ts'
import { hasLetters } from './name.ts'
import { partsOf } from './parts.ts'
import { hasPrice, outside } from './section.ts'

/** Fewer may be chance. */
const LEAST = 2

const isLength = (line: Line | undefined): line is Line =>
  line?.tokens.length === 1 &&
  line.tokens[0]!.kind === 'time' &&
  line.tokens[0]!.minutes.length === 1 &&
  !line.heading &&
  !hasLetters(outside(line))

/** "(30 min)": brackets go on about what stands above. */
const HELD = /^\s*\(.*\)\W*$/

/** A name with its price, and nothing of how long. */
const isEntry = (line: Line | undefined): line is Line =>
  line !== undefined &&
  hasPrice(line.tokens) &&
  line.tokens.every((t) => t.kind === 'price') &&
  partsOf(line).named.length === 1

/**
 * "Express facial $55", "30 minutes", "Deluxe facial $95", "60 minutes": by turns, from the price on.
 * A length that heads what follows would stand above the first of them as well.
 */
export function lengthsBelow(lines: readonly Line[]): Map<Line, Line> {
  const found = new Map<Line, Line>()
  for (let i = 0; i < lines.length; i++) {
    if (!isEntry(lines[i]) || isLength(lines[i - 1])) continue
    const run: [length: Line, entry: Line][] = []
    let at = i
    while (isEntry(lines[at]) && isLength(lines[at + 1]) && areAlike(lines[i]!, lines[at]!)) {
      run.push([lines[at + 1]!, lines[at]!])
      at += 2
    }
    // After the last one stands no other price that it may be the length of.
    const next = lines[at]
    const ends = !next || !hasPrice(next.tokens) || !areAlike(lines[i]!, next)
    const areHeld = run.every(([length]) => HELD.test(length.text))
    if (run.length >= LEAST && (ends || areHeld)) run.forEach(([length, entry]) => found.set(length, entry))
    i = Math.max(i, at - 1)
  }
  return found
}

const areAlike = (a: Line, b: Line): boolean =>
  a.level === b.level &&
  a.within.length === b.within.length &&
  shared(a.within, b.within) >= a.within.length - 2
