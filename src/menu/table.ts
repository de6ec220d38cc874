import { columnName, isPriced, isNaming, minutesIn, nameOf, textOf, tokensIn } from './cells.ts'
import { pricesOf } from './costs.ts'
import { above, type Grid, type GridCell } from './grid.ts'
import { withLengths } from './lengths.ts'
import { isTitle, isTitled, wordsIn } from './name.ts'
import type { NameAt, Offer, Section } from './offer.ts'
import { withoutNotes } from './notes.ts'
import { NUMBER, unstacked } from './unstack.ts'
import { isCourse, isGeneric, isVariant, isNthVisit } from './variant.ts'
import { NO_SERVICES, OTHER_AMOUNT_HEAD, PRICE_HEAD, QUALIFIER, TIME_HEAD } from './words.ts'

/** What stands around a table. */
export interface Around {
  minutes: number[]
  section: Section | null
  /** The heading right above. */
  title?: NameAt | undefined
  /** Tables before have their prices without a currency. */
  bare?: boolean
}

/** The offers of a table: a name in each row, and what it costs beside it. Undefined when it is no such table. */
export function offersOf(given: Grid, around: Around): Offer[] | undefined {
  const grid = withLengths(withoutNotes({ ...given, rows: given.rows.flatMap(unstacked) }))
  const bare = isBare(grid, around.bare === true)
  let head: GridCell[] | undefined
  let last: NameAt | undefined
  let rowsUsed = 0
  let closed = false
  const section = { ...around }
  const named = grid.rows.flat().filter((c) => isNaming(c) && !isTold(c))
  const isNameless = (c: GridCell): boolean => {
    const { text = '' } = nameOf(c) ?? {}
    return (isGeneric(text) || isVariant(text)) && !isNthVisit(text)
  }
  const heading = named.every(isNameless) ? around.title : undefined
  /** A row of one cell above, or the heading above the table: it names rows that only say how long. */
  let group: NameAt | undefined
  let part = around.section
  const offers: Offer[] = []
  for (const row of grid.rows) {
    const filled = row.filter((c) => textOf(c) !== '')
    if (filled.length === 0) continue
    if (isHead(filled, bare)) {
      head = row
      const title = textOf(filled[0])
      closed = NO_SERVICES.test(title) || /^products?$/i.test(title)
      last = undefined
      continue
    }
    if (filled.length === 1 && !isPriced(filled[0]!)) {
      closed = NO_SERVICES.test(textOf(filled[0]))
      if (isNaming(filled[0]!) && isTitle(textOf(filled[0]))) last = group = nameOf(filled[0]!)
      if (group === last && group) part = partOf(around.section, group.text)
      continue
    }
    const first = filled.find((c, i) => isNaming(c) && !(i > 0 && isTold(c)))
    const courses = first && courseIn(filled, first)
    const naming = courses ? undefined : first
    const own =
      naming && (group && isCounted(nameOf(naming)?.text ?? '') ? group : (heading ?? nameOf(naming)))
    const name: NameAt | undefined = naming
      ? own
      : (last ?? around.title ?? columnName(filled.at(-1)!, naming, head, grid))
    if (naming) last = name
    if (closed) rowsUsed++
    if (!name || closed) continue
    const priced = pricesOf({ row: courses ?? filled, naming, head, grid, bare, minutes: section.minutes })
    if (priced.length || filled.some((c) => OTHER_AMOUNT_HEAD.test(textOf(above(head, c, grid.loose)))))
      rowsUsed++
    for (const { cell, pair, line, beside } of priced)
      offers.push({
        name: columnName(cell, naming, head, grid) ?? name,
        pair,
        line,
        beside,
        section: part,
      })
  }
  return rowsUsed > 0 ? offers : undefined
}

/** "30 minutes | $45 | For one area when there is little time.": the sentence names nothing. A name above it does. */
const isTold = (cell: GridCell): boolean =>
  /[.!]\s*$/.test(textOf(cell)) &&
  wordsIn(textOf(cell)) > 7 &&
  !(cell.lines.length > 1 && isTitle(cell.lines[0]!.text) && isTitled(cell.lines[0]!.text.trim()))

/** What a row of one cell heads. */
const partOf = (section: Section | null, title: string): Section =>
  section
    ? { ...section, nearest: title }
    : { text: title, nearest: title, level: 7, closed: false, addOns: false, packages: false }

/** "Follow-up", "05 times": which or how many of what the row above names. */
const isCounted = (text: string): boolean => isVariant(text) || /^\d{1,2}(?: times?)?$/.test(text)

/** The cells before "Package of 6": what one visit costs stands before what several cost. */
function courseIn(row: GridCell[], naming: GridCell): GridCell[] | undefined {
  const at = row.indexOf(naming)
  if (at < 1 || !isCourse(nameOf(naming)?.text ?? '')) return undefined
  return row.slice(0, at)
}

/** Whether numbers without a currency are prices here: no price is written in full, many cells are numbers. */
function isBare({ rows }: Grid, others: boolean): boolean {
  const cells = rows.flat()
  return !cells.some(isPriced) && cells.filter((c) => NUMBER.test(textOf(c))).length >= (others ? 1 : 3)
}

function isHead(row: GridCell[], bare: boolean): boolean {
  if (row.some(isPriced) || (bare && row.some((c) => NUMBER.test(textOf(c))))) return false
  if (row.length > 1 && row.every((c) => c.head)) return true
  const [first, ...others] = row
  // "Duration | Swedish | Hot stone": names side by side.
  if (
    others.length > 1 &&
    TIME_HEAD.test(textOf(first)) &&
    textOf(first).length < 20 &&
    others.every((c) => isNaming(c) && tokensIn(c).length === 0)
  )
    return true
  const timed = row.filter((c) => minutesIn(c).length > 0 && !isNaming(c)).length
  const says = row.filter((c) => {
    const text = textOf(c)
    return text.length < 30 && (TIME_HEAD.test(text) || PRICE_HEAD.test(text) || QUALIFIER.test(text))
  }).length
  return timed >= 2 || (says >= 1 && row.length > 1 && says + timed >= row.length - 1)
}
