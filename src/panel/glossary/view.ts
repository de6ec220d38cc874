import type { Term } from '../../glossary/term.ts'
import type { Search } from '../../search/entry.ts'
import { createSearch } from '../../search/search.ts'
import type { Translate } from '../../ui/translate.ts'
import type { Route } from '../route.ts'

/** Shows a route. `replace` puts it in place of the present one, so that back does not stop there. */
export type Go = (route: Route, how?: 'replace') => void

/** What every view over the glossary gets. */
export interface ViewProps {
  /** All entries, loaded once. */
  terms: readonly Term[]
  t: Translate
  go: Go
}

const searches = new WeakMap<readonly Term[], Search>()

/** The one search over these terms, whichever view asks. */
export function searchOf(terms: readonly Term[]): Search {
  let search = searches.get(terms)
  if (!search) searches.set(terms, (search = createSearch(terms)))
  return search
}
