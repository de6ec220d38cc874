import type { Result, Search, SearchEntry, SearchOptions } from './entry.ts'
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

interface Answered {
  text: string
  query: Query
  ranked: Ranked[]
}

const LIMIT = 20

/** A search over these terms. The index is built once: by the first query, or before by `prepare`. */
export function createSearch(entries: readonly SearchEntry[]): Search {
  let index: Index | undefined
  // Counting and listing ask the same twice in a row.
  let last: Answered | undefined
  let sorted: SearchEntry[] | undefined
  const prepare = (): Index => {
    if (!index) {
      const table = buildTable(entries)
      index = { table, typos: createTypos(table.words) }
    }
    return index
  }
  const answer = (text: string): Answered => {
    if (last?.text === text) return last
    const { table, typos } = prepare()
    const query = readQuery(text, table, typos)
    return (last = { text, query, ranked: worthwhile(rank(query, table)) })
  }

  const search = (text: string, options: SearchOptions = {}): Result[] => {
    const limit = options.limit ?? LIMIT
    if (isEmpty(text)) {
      sorted ??= byName(entries)
      return sorted
        .filter((e) => wanted(e, options))
        .slice(0, limit)
        .map(plainResult)
    }
    const { query, ranked } = answer(text)
    const { table } = prepare()
    return ranked
      .filter((r) => wanted(entries[r.entry]!, options))
      .slice(0, limit)
      .map((r) => result(r, query, table))
  }
  const count = (text: string, options: SearchOptions = {}): number =>
    (isEmpty(text) ? entries : answer(text).ranked.map((r) => entries[r.entry]!)).filter((e) =>
      wanted(e, options),
    ).length
  // A query as well: code that ran once is compiled.
  return Object.assign(search, { count, prepare: () => void search('swedish mas') })
}

const isEmpty = (text: string): boolean => wordsOf(text).length === 0

function byName(entries: readonly SearchEntry[]): SearchEntry[] {
  const { compare } = new Intl.Collator('en')
  return entries.toSorted((a, b) => compare(a.name, b.name))
}

const plainResult = (entry: SearchEntry): Result => ({
  id: entry.id,
  entry,
  name: [{ text: entry.name, hit: false }],
  score: 0,
})

/** What matched far worse than the best is noise, not an answer. */
function worthwhile(ranked: Ranked[]): Ranked[] {
  const floor = Math.min(0.35, (ranked[0]?.score ?? 0) / 2)
  return ranked.filter((r) => r.score >= floor)
}

function result({ entry: e, row, score }: Ranked, query: Query, table: Table): Result {
  const entry = table.entries[e]!
  const name = partsOf(entry.name, query, table)
  const form = table.rows[row]
  const isNews = form && !form.isName && !lettersOf(entry.name).includes(lettersOf(form.text))
  return { id: entry.id, entry, name, ...(isNews && { form: partsOf(form.text, query, table) }), score }
}

const lettersOf = (text: string): string =>
  wordsOf(text)
    .map((w) => w.raw)
    .join(' ')

const wanted = (entry: SearchEntry, { kinds = [], types = [] }: SearchOptions): boolean =>
  (kinds.length === 0 || kinds.includes(entry.kind)) && (types.length === 0 || types.includes(entry.type))
