import type { Part } from './entry.ts'
import type { Query } from './query.ts'
import { STOP_WORDS } from './stop-words.ts'
import type { Table } from './table.ts'
import { wordsOf } from './words.ts'

/** Cuts a name or form into what the query speaks of and what not. */
export function partsOf(text: string, query: Query, table: Table): Part[] {
  const meant = new Set(query.tokens.flatMap((t) => [...t.means.keys()]))
  const typed = query.letters.split(' ')
  const parts: Part[] = []
  let at = 0
  const add = (end: number, hit: boolean): void => {
    if (end > at) parts.push({ text: text.slice(at, end), hit })
    at = end
  }
  for (const word of wordsOf(text)) {
    const stem = STOP_WORDS.has(word.raw) ? undefined : table.stemOf.get(word.raw)
    if (stem === undefined || !meant.has(stem)) continue
    add(word.start, false)
    // Of a word that is half typed only the typed half.
    const half = typed.find((t) => word.raw.startsWith(t) && word.raw.length - t.length > 2)
    add(half && half.length < word.end - word.start ? word.start + half.length : word.end, true)
  }
  add(text.length, false)
  return parts
}
