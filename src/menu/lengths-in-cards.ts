import { shared } from './shared.ts'
import type { Line } from './line.ts'
import { isLabel, wordsIn } from './name.ts'
import { partsOf } from './parts.ts'
import { hasPrice } from './section.ts'
import { namesService } from './variant.ts'

/** Lines of telling that may stand between a price and its length. */
const REACH = 4
/** What may stand behind a length in a card: a button, what is paid ahead. */
const MOST_BEHIND = 5

/** "45 min", "Duration: 45 min Book now", "15 min Deposit: $20": how long, and no name. */
function isLength(line: Line): boolean {
  const [time] = line.tokens
  if (!time || line.tokens.length > 1 || time.kind !== 'time' || time.minutes.length > 1 || line.heading)
    return false
  const before = line.text.slice(0, time.start)
  const behind = line.text.slice(time.end)
  return (
    (isLabel(before) || !/\p{L}/u.test(before)) &&
    wordsIn(behind) <= MOST_BEHIND &&
    !/^ ?\p{Ll}/u.test(behind) &&
    !namesService(behind)
  )
}

/** A name with its price; where it tells how long as well, the line below says so again. */
const isEntry = (line: Line): boolean =>
  hasPrice(line.tokens) && line.tokens.length <= 2 && partsOf(line).named.length === 1

/** Lines that tell how long the entry above them takes, as both are in one card: to each its entry. */
export function lengthsInCards(lines: readonly Line[]): Map<Line, Line> {
  const found = new Map<Line, Line>()
  for (const [i, line] of lines.entries()) {
    if (!isLength(line)) continue
    const at = lines.findLastIndex((l, k) => k < i && (l.tokens.length > 0 || l.heading))
    const entry = at >= 0 && i - at <= REACH ? lines[at]! : undefined
    if (!entry || !isEntry(entry)) continue
    const card = shared(entry.within, line.within)
    const next = lines.slice(i + 1, i + 1 + REACH * 2).find((l) => hasPrice(l.tokens))
    const before = lines[at - 1]
    if (next && shared(line.within, next.within) >= card) continue
    if (before && isLength(before) && shared(before.within, entry.within) >= card) continue
    // A card of its own, and not the page.
    if (card < 1 || card < entry.within.length - 2) continue
    found.set(line, entry)
  }
  return found
}
