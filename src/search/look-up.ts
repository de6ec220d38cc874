import { Words } from '../glossary/fold.ts'
import type { SearchEntry } from './entry.ts'
import { createSearch } from './search.ts'

/** What is known of words that a reader selected. */
export type Found<E extends SearchEntry> =
  /** The words are a form of each of these; several when a form has several senses. */
  | { as: 'exact'; entries: E[] }
  /** No form is written so; these come nearest, best first. */
  | { as: 'near'; entries: E[] }
  | { as: 'none'; entries: [] }

/** Longer selections are prose, and what is near to prose is no answer. */
const MOST_WORDS = 12
const NEAR = 0.5
const NEAREST = 5

export function lookUp<E extends SearchEntry>(text: string, entries: readonly E[]): Found<E> {
  const wanted = new Words().scan(text)
  if (wanted.count === 0 || wanted.count > MOST_WORDS) return { as: 'none', entries: [] }
  const exact = entriesOf(wanted, entries)
  if (exact.length > 0) return { as: 'exact', entries: exact }
  const byId = new Map(entries.map((e) => [e.id, e]))
  const near = createSearch(entries)(text, { limit: NEAREST })
    .filter((r) => r.score >= NEAR)
    .map((r) => byId.get(r.id)!)
  return near.length > 0 ? { as: 'near', entries: near } : { as: 'none', entries: [] }
}

/** Folded as pages are folded, so that a marked word always finds its entry. Names before other forms. */
function entriesOf<E extends SearchEntry>(wanted: Words, entries: readonly E[]): E[] {
  const words = new Words()
  const same = (form: string): boolean => {
    words.scan(form)
    if (words.count !== wanted.count) return false
    for (let i = 0; i < words.count; i++) if (words.hash[i] !== wanted.hash[i]) return false
    return true
  }
  const named = entries.filter((e) => same(e.name))
  return [...named, ...entries.filter((e) => !named.includes(e) && e.forms.some(same))]
}
