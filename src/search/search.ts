import type { Part, Result, Search, SearchEntry, SearchOptions } from './entry.ts'
import { partsOf } from './parts.ts'
import { type Query, readQuery } from './query.ts'
import { rank, type Ranked } from './rank.ts'
import { buildTable, type Table } from './table.ts'
import { createTypos, type Guess } from './typos.ts'

interface Index {
  table: Table
  typos: (word: string) => Guess[]
}

const LIMIT = 20

/** A search over these terms. The index is built at the first query, once. */
export function createSearch(entries: readonly SearchEntry[]): Search {
  let index: Index | undefined
  return (text, options = {}) => {
    if (!index) {
      const table = buildTable(entries)
      index = { table, typos: createTypos(table.words) }
    }
    const query = readQuery(text, index.table, index.typos)
    if (query.letters === '') return listed(entries, options)
    return answers(query, index.table, options)
  }
}

/** No query: all of them by name. */
function listed(entries: readonly SearchEntry[], options: SearchOptions): Result[] {
  return entries
    .filter((e) => wanted(e, options))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
    .slice(0, options.limit ?? LIMIT)
    .map((entry) => ({ id: entry.id, entry, name: [{ text: entry.name, hit: false }], score: 0 }))
}

function answers(query: Query, table: Table, options: SearchOptions): Result[] {
  const ranked = rank(query, table).filter((r) => wanted(table.entries[r.entry]!, options))
  // What matched far worse than the best is noise, not an answer.
  const floor = Math.min(0.2, (ranked[0]?.score ?? 0) / 2)
  return ranked
    .filter((r) => r.score >= floor)
    .slice(0, options.limit ?? LIMIT)
    .map((r) => result(r, query, table))
}

function result({ entry: e, row, score }: Ranked, query: Query, table: Table): Result {
  const entry = table.entries[e]!
  const name = partsOf(entry.name, query, table)
  const form = formOf(row, query, table)
  return { id: entry.id, entry, name, ...(form && { form }), score }
}

function formOf(row: number, query: Query, table: Table): Part[] | undefined {
  const found = table.rows[row]
  if (!found || found.isName) return undefined
  return partsOf(found.text, query, table)
}

const wanted = (entry: SearchEntry, { kinds = [], types = [] }: SearchOptions): boolean =>
  (kinds.length === 0 || kinds.includes(entry.kind)) && (types.length === 0 || types.includes(entry.type))
