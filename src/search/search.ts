import type { Part, Result, Search, SearchEntry, SearchOptions } from './entry.ts'
import { partsOf } from './parts.ts'
import { type Query, readQuery } from './query.ts'
import { rank, type Ranked } from './rank.ts'
import { buildTable, type Table } from './table.ts'
import { createTypos, type Guess } from './typos.ts'
import { wordsOf } from './words.ts'

interface Index {
  table: Table
  typos: (word: string) => Guess[]
}

const LIMIT = 20

/** A search over these terms. The index is built once: by the first query, or before by `prepare`. */
export function createSearch(entries: readonly SearchEntry[]): Search {
  let index: Index | undefined
  const prepare = (): Index => {
    if (!index) {
      const table = buildTable(entries)
      index = { table, typos: createTypos(table.words) }
    }
    return index
  }
  const search = (text: string, options: SearchOptions = {}): Result[] => {
    if (wordsOf(text).length === 0) return listed(entries, options)
    const { table, typos } = prepare()
    return answers(readQuery(text, table, typos), table, options)
  }
  return Object.assign(search, { prepare: () => void prepare() })
}

/** No query: all of them by name. */
function listed(entries: readonly SearchEntry[], options: SearchOptions): Result[] {
  const { compare } = new Intl.Collator('en')
  return entries
    .filter((e) => wanted(e, options))
    .toSorted((a, b) => compare(a.name, b.name))
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
