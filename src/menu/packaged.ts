import { nameOn } from './name-on.ts'
import { shared } from './shared.ts'
import type { Line } from './line.ts'
import { isNoise, isTitle, isTitled, wordsIn } from './name.ts'
import type { NameAt } from './offer.ts'
import { partsOf } from './parts.ts'
import { hasPrice } from './section.ts'
import { leadsOnly } from './variant.ts'
import { CATEGORY, KINDS_OF, NO_SERVICES } from './words.ts'

/** Two lines below a name may be what it is called on and what it is; more are what it holds. */
const LEAST = 3
/** Lines that a package may hold. */
const MOST = 20

/** The title of several, which are named below it. */
const OF_SEVERAL =
  /\b(?:packages|combinations|specials|services|treatments|therapies|rituals|offers|deals|massages|facials|programmes|programs|experiences|prices|rates)$/i
/** What is sold as one. */
const AS_ONE =
  /\b(?:package|programme?|ritual|journey|experience|combo|bundle|escape|retreat|getaway|indulgence|day|duo|trio)\b/i

/** Whether only a price or duration stands here. */
const isBits = (line: Line): boolean => line.tokens.length > 0 && partsOf(line).named.length === 0

const mayHead = (line: Line): boolean => {
  const { text } = nameOn(line)
  return (
    isTitle(line.text) &&
    !hasPrice(line.tokens) &&
    ![CATEGORY, KINDS_OF, NO_SERVICES].some((e) => e.test(text)) &&
    !leadsOnly(line.text)
  )
}

/** A heading, or a title that no heading is but that says what it is. */
const isHead = (line: Line): boolean =>
  mayHead(line) &&
  !OF_SEVERAL.test(nameOn(line).text) &&
  (line.heading ||
    (!line.item && AS_ONE.test(line.text) && isTitled(line.text.trim()) && wordsIn(line.text) < 6))

/**
 * "Before sun programme", "Turkish bath", "Foam massage", "Face mask", "80 min €50": the head of
 * each price below a list of what it holds.
 */
export function packagesAmong(lines: readonly Line[]): Map<Line, NameAt> {
  const heads = lines.flatMap((l, i) => (l.heading || isHead(l) ? [i] : []))
  const found = new Map<Line, NameAt>()
  for (const [k, from] of heads.entries()) {
    const head = lines[from]!
    const priced =
      inCard(lines, from) ?? (isHead(head) ? belowList(head, lines.slice(from + 1, heads[k + 1])) : [])
    for (const line of priced) if (!found.has(line)) found.set(line, nameOn(head))
  }
  return found
}

/** "(Add a mask for $30)" among what a package holds */
const EXTRA = /^\s*\(add\b[^()]*\)\s*$/i

/** The lines of prices that stand below a list under a head. */
function belowList(head: Line, below: readonly Line[]): Line[] {
  const at = below.findIndex((l) => hasPrice(l.tokens) && !EXTRA.test(l.text))
  if (at < LEAST - 1 || at > MOST || !isBits(below[at]!)) return []
  const held = heldIn(below.slice(0, at), below[at]!)
  if (held.length < (head.heading && (held[0]?.item || AS_ONE.test(head.text)) ? LEAST - 1 : LEAST)) return []
  const end = below.findIndex((l, k) => k > at && !isBits(l))
  const priced = below.slice(at, end < 0 ? undefined : end).filter((l) => hasPrice(l.tokens))
  // "Signature", "Deluxe", "Royal", then a price for each.
  const each = priced.length === held.length && !priced.some((l) => l.tokens.some((t) => t.kind === 'time'))
  const goesOn = end >= 0 && below.slice(end).some((l) => hasPrice(l.tokens))
  return each || goesOn ? [] : priced
}

/** Of the lines above a price those that stand in one list, if all but what is told do. */
function heldIn(above: readonly Line[], price: Line): Line[] {
  const titles = above.filter((l) => !isBits(l) && isTitle(l.text) && !isNoise(l.text))
  const [first] = titles
  if (!first) return []
  const isAlike = (l: Line): boolean =>
    l.item === first.item &&
    l.within.length === first.within.length &&
    shared(l.within, first.within) >= first.within.length - 1
  const isNear = shared(first.within, price.within) >= first.within.length - 2
  return isNear && titles.every(isAlike) ? titles : []
}

/** The one price of a card that begins with a heading and holds others: "Choice of massage", "Extras". */
function inCard(lines: readonly Line[], from: number): Line[] | undefined {
  const head = lines[from]!
  if (!head.heading || !mayHead(head)) return undefined
  const to = lines.findIndex((l, k) => k > from && hasPrice(l.tokens))
  const price = lines[to]
  if (!price || to - from > MOST + LEAST || to - from < LEAST + 1 || !isBits(price)) return undefined
  const depth = shared(head.within, price.within)
  const isIn = (l: Line | undefined): boolean => l !== undefined && shared(l.within, head.within) >= depth
  const between = lines.slice(from + 1, to)
  const isCard =
    depth > 1 &&
    between.every((l) => isIn(l) && isTitle(l.text)) &&
    between.filter((l) => l.heading && l.level === head.level).length > 1 &&
    !isIn(lines[from - 1]) &&
    !lines.slice(to + 1).some((l) => isIn(l) && hasPrice(l.tokens))
  return isCard ? [price] : undefined
}
