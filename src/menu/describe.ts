import { shared } from './shared.ts'
import type { Line } from './line.ts'
import { isTitle } from './name.ts'
import type { Offer } from './offer.ts'
import { CATEGORY } from './words.ts'

/** Lines that a description may take. */
const LINES = 8
/** Lines from a name within which its description stands. */
const FARTHEST = 40

/** What a page says of each name: the lines from it to the next name, heading or section. */
export function descriptionsOf(booked: Offer[], all: Offer[], lines: readonly Line[]): Map<Line, Line[]> {
  const taken = new Set(all.flatMap((o) => [o.name.line, o.line]))
  const owners = Map.groupBy(all, (o) => o.line)
  const place = new Map(lines.map((l, i) => [`${l.block}:${l.at}`, i]))
  const found = new Map<Line, Line[]>()
  const names = new Set(booked.map((o) => `${o.name.line.block}:${o.name.line.at}`))
  let most = 0
  let first = true
  for (const { name, line } of booked) {
    const from = place.get(`${name.line.block}:${name.line.at}`)
    if (from === undefined || found.has(name.line)) continue
    const text: Line[] = []
    const onOneLine = line === name.line
    let ended = false
    for (let i = from + 1; i < Math.min(lines.length, from + FARTHEST) && text.length < LINES; i++) {
      const next = lines[i]!
      ended = names.has(`${next.block}:${next.at}`)
      if (ended || next.heading || CATEGORY.test(next.text.trim())) break
      if (next.tokens.length > 0) {
        if (
          onOneLine ||
          (taken.has(next) &&
            next.block !== name.line.block &&
            owners.get(next)?.some((o) => o.name.line !== name.line))
        )
          break
        if (text.length) break
        continue
      }
      const near = shared(next.within, name.line.within) >= name.line.within.length - 1
      if (isTitle(next.text) && !next.item) continue
      if (onOneLine && !near) break
      text.push(next)
    }
    // Nothing says where the last one's text ends: it is as long as those before it.
    if (ended) most = Math.max(most, text.length)
    found.set(name.line, onOneLine && !ended ? text.slice(0, first ? 1 : most) : text)
    first = false
  }
  return found
}
