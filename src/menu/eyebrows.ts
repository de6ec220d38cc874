import { nameOn } from './name-on.ts'
import { shared } from './shared.ts'
import type { Line } from './line.ts'
import { isTitle } from './name.ts'
import type { NameAt } from './offer.ts'
import { partsOf } from './parts.ts'
import { SALON } from './salon.ts'
import { hasPrice, minutesOf } from './section.ts'
import { leadsOnly, namesService } from './variant.ts'

/** One card may be laid out so by chance. */
const LEAST = 2
/** The word and the price, each on its line. */
const MOST_OVER = 2
/** Lines of a card below its heading. */
const REACH = 6

/** A card that begins with where or for whom it is and what it costs: "Old town $85", then its heading. */
interface Card {
  price: Line
  heading: Line
  /** The line that says how long, if one does. */
  length: Line | undefined
}

const isService = (line: Line): boolean =>
  line.marks.length > 0 || namesService(line.text) || SALON.test(line.text)

/** A word or two and a price, but no service, before the heading of the same card. */
function cardAt(lines: readonly Line[], at: number): Card | undefined {
  const heading = lines[at]!
  if (!heading.heading || heading.tokens.length > 0 || !isTitle(heading.text) || leadsOnly(heading.text))
    return undefined
  const depth = shared(lines[at - 1]?.within ?? [], heading.within)
  let from = at
  while (from > 0 && shared(lines[from - 1]!.within, heading.within) >= depth) from--
  const over = lines.slice(from, at)
  const price = over.find((l) => hasPrice(l.tokens))
  const isPlain = (l: Line): boolean => !l.heading && !isService(l) && (l === price || l.tokens.length === 0)
  if (!price || depth < 1 || over.length > MOST_OVER || !over.every(isPlain)) return undefined
  if (partsOf(price).named.length + over.length !== 2) return undefined
  const end = lines.findIndex((l, k) => k > at && shared(l.within, heading.within) < depth)
  const below = lines.slice(at + 1, end < 0 ? undefined : end)
  if (below.some((l) => l.heading || hasPrice(l.tokens))) return undefined
  return { price, heading, length: below.slice(0, REACH).find((l) => minutesOf(l.tokens).length > 0) }
}

/** Cards whose price stands beside a word over their heading, with the names and lengths of those prices. */
export function eyebrowsAmong(lines: readonly Line[]): {
  names: Map<Line, NameAt>
  lengths: Map<Line, Line>
} {
  const cards = lines.flatMap((_, i) => cardAt(lines, i) ?? [])
  const names = new Map<Line, NameAt>()
  const lengths = new Map<Line, Line>()
  if (cards.length < LEAST || cards.filter((c) => isService(c.heading)).length * 2 < cards.length)
    return { names, lengths }
  for (const { price, heading, length } of cards) {
    names.set(price, nameOn(heading))
    if (length && minutesOf(length.tokens).length === 1 && isTitle(length.text)) lengths.set(length, price)
  }
  return { names, lengths }
}
