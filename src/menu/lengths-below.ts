import { shared } from './shared.ts'
import type { Line } from './line.ts'
import { hasLetters } from './name.ts'
import { partsOf } from './parts.ts'
import { hasPrice, outside } from './section.ts'

/** Fewer may be chance. */
const LEAST = 2
/** Lines from a length to what it may head. */
const REACH = 3

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
 * "Express facial $55", "30 minutes", "Deluxe facial $95", "60 minutes": by turns, from the price on, with what is
 * told of each below its length. A length that heads what follows would stand above the first of them as well.
 */
export function lengthsBelow(lines: readonly Line[]): Map<Line, Line> {
  const found = new Map<Line, Line>()
  const told = lines.flatMap((l, i) => (l.tokens.length > 0 ? [i] : []))
  for (let k = 0; k < told.length; k++) {
    const first = lines[told[k]!]!
    const before = told[k - 1] ?? -1
    if (!isEntry(first) || (isLength(lines[before]) && isNear(lines, before, told[k]!))) continue
    const run: [length: Line, entry: Line][] = []
    let at = k
    for (;;) {
      const [entry, length] = [lines[told[at] ?? -1], lines[(told[at] ?? -1) + 1]]
      if (!isEntry(entry) || !isLength(length) || !areAlike(first, entry)) break
      run.push([length, entry])
      at += 2
    }
    // After the last one stands no other price that it may be the length of; below a heading none is of the next.
    const next = lines[told[at] ?? -1]
    const ends = first.heading || !next || !hasPrice(next.tokens) || !areAlike(first, next)
    const areHeld = run.every(([length]) => HELD.test(length.text))
    if (run.length >= LEAST && (ends || areHeld)) run.forEach(([length, entry]) => found.set(length, entry))
    k = Math.max(k, at - 1)
  }
  return found
}

/** No heading stands between them, and hardly a line. */
const isNear = (lines: readonly Line[], from: number, to: number): boolean =>
  to - from <= REACH && !lines.slice(from + 1, to).some((l) => l.heading)

/** Headings of one level, or lines of one list. */
const areAlike = (a: Line, b: Line): boolean =>
  a.level === b.level &&
  a.within.length === b.within.length &&
  (a.heading || shared(a.within, b.within) >= a.within.length - 2)
