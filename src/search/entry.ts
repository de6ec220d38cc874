import type { Kind } from '../glossary/kinds.ts'
import type { Term } from '../glossary/term.ts'
import type { TermType } from '../glossary/vocabulary.ts'

/** What of a term is looked through. A whole `Term` is one. */
export type SearchEntry = Pick<Term, 'id' | 'kind' | 'type' | 'name' | 'summary' | 'forms'>

/** A stretch of a name, and whether the query speaks of it. */
export interface Part {
  text: string
  hit: boolean
}

export interface Result {
  id: string
  entry: SearchEntry
  name: Part[]
  /** The written form that matched better than the name, when it says more than the name. */
  form?: Part[]
  /** 0 to 1; above 1 the query is a form of the term as it stands. */
  score: number
}

export interface SearchOptions {
  /** Only these; none given or an empty list means all. */
  kinds?: readonly Kind[]
  types?: readonly TermType[]
  limit?: number
}

export interface Search {
  /** Ranked answers, best first; for a query without words all entries by name. */
  (query: string, options?: SearchOptions): Result[]
  /** How many there are without the limit. */
  count(query: string, options?: SearchOptions): number
  /** Builds the index, so that the first keystroke need not wait for it. */
  prepare(): void
}
