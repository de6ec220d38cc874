import type { Term } from '../glossary/term.ts'

/** Stands in until the search is there: terms whose forms begin with the query. */
export function createSearch(terms: readonly Term[]) {
  return (query: string, { limit }: { limit: number }): { entry: Term }[] => {
    const wanted = query.toLowerCase()
    return terms
      .filter((t) => t.forms.some((f) => f.toLowerCase().startsWith(wanted)))
      .slice(0, limit)
      .map((entry) => ({ entry }))
  }
}

/** Terms with exactly this form. */
export function exactly(text: string, terms: readonly Term[]): Term[] {
  const wanted = text.toLowerCase()
  return terms.filter((t) => t.forms.some((f) => f.toLowerCase() === wanted))
}
