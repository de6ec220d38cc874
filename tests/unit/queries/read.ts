import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export const SETS = ['names', 'misspellings', 'abbreviations', 'lay'] as const

export interface Asked {
  query: string
  /** Any of these among the first three is a right answer. */
  right: string[]
}

/** One set of queries: a line is the query, a tab, and the ids that answer it. */
export function queriesOf(set: string): Asked[] {
  return readFileSync(join(import.meta.dirname, `${set}.tsv`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [query = '', ids = ''] = line.split('\t')
      return { query, right: ids.split(' ') }
    })
}
