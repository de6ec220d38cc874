import type { Line } from './line.ts'
import { isTitle } from './name.ts'
import { partsOf } from './parts.ts'
import { lengthOver, pricesAhead } from './prices-ahead.ts'
import { hasPrice, minutesOf } from './section.ts'
import { shared } from './shared.ts'
import { isService } from './service-line.ts'

/** Fewer names above as many prices are a name and its description. */
const LEAST = 2

/** A name, perhaps with how long it takes. */
const names = (line: Line): boolean =>
  !line.heading &&
  !hasPrice(line.tokens) &&
  isTitle(line.text) &&
  (line.tokens.length === 0 || partsOf(line).named.length === 1)

const costs = (line: Line): boolean => hasPrice(line.tokens) && partsOf(line).named.length === 0

/** Lines with each price behind its name, where a page sets a column of names beside a column of prices. */
export function besideEachOther(lines: readonly Line[]): Line[] {
  const sorted: Line[] = []
  // Where the names end that begin at a line: each is looked at once, however long the list.
  const ends: number[] = []
  for (let i = lines.length - 1; i >= 0; i--) ends[i] = names(lines[i]!) ? (ends[i + 1] ?? i + 1) : i
  for (let i = 0; i < lines.length;) {
    const count = columnAt(lines, i, ends[i]! - i)
    const ahead = count === 0 ? pricesAhead(lines, i) : 0
    if (ahead > 0) {
      const length = lengthOver(sorted.at(-1), lines[i]!)
      if (length) sorted.pop()
      for (let k = 0; k < ahead; k++)
        sorted.push({ ...lines[i + ahead + k]!, names: true }, ...(length ? [length] : []), lines[i + k]!)
      i += ahead * 2
    } else if (count === 0) sorted.push(lines[i++]!)
    else {
      for (let k = 0; k < count; k++) sorted.push(lines[i + k]!, lines[i + count + k]!)
      i += count * 2
    }
  }
  return sorted
}

/** How many names stand in a column from here, with as many prices in the column beside it; 0 for none. */
function columnAt(lines: readonly Line[], from: number, count: number): number {
  // Looked at from its first line only, and in bare text nothing is a column.
  const before = lines[from - 1]
  if (lines[from]!.within.length < 2) return 0
  const inColumn = (a: Line, b: Line): number => shared(a.within, b.within)
  if (count < LEAST || !lines[from + count] || !costs(lines[from + count]!)) return 0
  const prices = lines.slice(from + count, from + count * 2)
  if (prices.length < count || !prices.every(costs)) return 0
  const run = lines.slice(from, from + count)
  const next = lines[from + count * 2]
  const across = inColumn(run.at(-1)!, prices[0]!)
  const isColumn = (all: readonly Line[]): boolean =>
    all.every(
      (l, i) => i === 0 || (inColumn(all[i - 1]!, l) > across && l.within.length === all[0]!.within.length),
    )
  const isAlone =
    !(before && inColumn(before, run[0]!) > across && !before.heading) &&
    !(next && inColumn(next, prices[0]!) > across && hasPrice(next.tokens))
  const areServices =
    run.filter((l) => isService(l) || l.tokens.length > 0).length * 2 >= (count > LEAST ? count : count * 2)
  return isColumn(run) && isColumn(prices) && isAlone && areServices && !areLengths(prices) ? count : 0
}

/** "1 hour $80, 1.5 hours $120": what each of the names costs by its length. */
function areLengths(prices: readonly Line[]): boolean {
  const minutes = prices.map((l) => minutesOf(l.tokens)[0] ?? 0)
  return minutes.every((m, i) => m > (minutes[i - 1] ?? 0))
}
