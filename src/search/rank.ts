import type { Query } from './query.ts'
import type { Table } from './table.ts'

/** How well an entry answers, and through which of its written forms. */
export interface Ranked {
  entry: number
  /** −1: only the summary matched. */
  row: number
  score: number
}

const EXACT = 2
const BEGINS = 1

/** Every entry that has something of the query, best first. */
export function rank(query: Query, table: Table): Ranked[] {
  const byEntry = new Map<number, Ranked>()
  const offer = (entry: number, row: number, score: number): void => {
    const old = byEntry.get(entry)
    if (!old) byEntry.set(entry, { entry, row, score })
    else if (score > old.score) Object.assign(old, { row, score })
  }
  const said = Math.max(
    0.001,
    query.tokens.reduce((sum, t) => sum + t.weight, 0),
  )
  for (const [row, { ofQuery, ofRow }] of overlaps(query, table)) {
    const { entry, weight, isName } = table.rows[row]!
    const q = ofQuery / said
    const f = ofRow / weight
    offer(entry, row, q * (0.55 + 0.45 * f) + (isName ? 0.01 : 0))
  }
  addSummaries(query, table, said, byEntry, offer)
  addBeginnings(query.letters, table, offer)
  const { places } = table
  return [...byEntry.values()].toSorted((a, b) => b.score - a.score || places[a.entry]! - places[b.entry]!)
}

interface Overlap {
  ofQuery: number
  ofRow: number
}

function overlaps(query: Query, table: Table): Map<number, Overlap> {
  const found = new Map<number, Overlap>()
  for (const token of query.tokens) {
    const best = new Map<number, { sure: number; stem: number }>()
    for (const [stem, sure] of token.means)
      for (const row of table.inRows[stem]!) {
        const old = best.get(row)
        if (!old || sure > old.sure) best.set(row, { sure, stem })
      }
    for (const [row, { sure, stem }] of best) {
      let o = found.get(row)
      if (!o) found.set(row, (o = { ofQuery: 0, ofRow: 0 }))
      o.ofQuery += sure * token.weight
      o.ofRow = Math.min(table.rows[row]!.weight, o.ofRow + sure * table.weights[stem]!)
    }
  }
  return found
}

/** What the summary says counts for less, but what stands in both counts for more. */
function addSummaries(
  query: Query,
  table: Table,
  said: number,
  byEntry: Map<number, Ranked>,
  offer: (entry: number, row: number, score: number) => void,
): void {
  const sums = new Map<number, number>()
  for (const token of query.tokens) {
    const best = new Map<number, number>()
    for (const [stem, sure] of token.means)
      for (const entry of table.inSummaries[stem]!) best.set(entry, Math.max(sure, best.get(entry) ?? 0))
    for (const [entry, sure] of best) sums.set(entry, (sums.get(entry) ?? 0) + sure * token.weight)
  }
  for (const [entry, sum] of sums) {
    const share = sum / said
    const ranked = byEntry.get(entry)
    if (ranked) ranked.score += 0.15 * share
    else offer(entry, -1, 0.4 * share)
  }
}

/** The form that is written so, then those that begin so, the shorter first. */
function addBeginnings(
  letters: string,
  table: Table,
  offer: (entry: number, row: number, score: number) => void,
): void {
  if (!letters) return
  table.rows.forEach((row, i) => {
    if (!row.letters.startsWith(letters)) return
    const name = row.isName ? 0.1 : 0
    if (row.letters.length === letters.length) offer(row.entry, i, EXACT + name)
    else offer(row.entry, i, BEGINS + name + (0.3 * letters.length) / row.letters.length)
  })
}
