import { isPriced, minutesIn, textOf } from './cells.ts'
import type { Grid, GridCell } from './grid.ts'
import { PRICE_HEAD, TIME_HEAD } from './words.ts'

/** A column that tells something about what another names. */
const NOTES =
  /^\W*(?:(?:additional |further |other |special )?(?:notes?|remarks?|comments?|details?|conditions?|info(?:rmation)?|requirements?)|providers?|therapists?|practitioners?|availability|(?:insurance|coverage|covered)(?: \w+)?|who(?: it['’]s for)?|(?:best|good|ideal|recommended) for|when)\W*$/i

/**
 * A table without its columns of notes: "Time | Cost | Note" has no other names. In the first column
 * anything may be the name.
 */
export function withoutNotes(grid: Grid): Grid {
  if (grid.loose) return grid
  const head = grid.rows.find((row) => row.filter((c) => textOf(c) !== '').length > 1)
  if (!head || head.some((c) => isPriced(c) || minutesIn(c).length > 0)) return grid
  const says = head.some((c) => PRICE_HEAD.test(textOf(c)) || TIME_HEAD.test(textOf(c)))
  const notes = new Set(
    head
      .slice(1)
      .filter((c) => NOTES.test(textOf(c)))
      .map((c) => c.column),
  )
  if (!says || notes.size === 0) return grid
  const isNote = (c: GridCell): boolean => notes.has(c.column) && !isPriced(c) && minutesIn(c).length === 0
  return { ...grid, rows: grid.rows.map((row) => row.filter((c) => !isNote(c))) }
}
