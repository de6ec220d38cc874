import type { Kind } from '../glossary/kinds.ts'
import type { OwnTerm } from '../glossary/own.ts'
import type { Term } from '../glossary/term.ts'
import type { Managed } from './policy.ts'
import type { Settings } from './settings.ts'
import { type Found, ownSitesOf, ownTermsOf, settingsOf } from './values.ts'

/** All that the options page shows. */
export interface OptionsState {
  settings: Omit<Settings, 'off' | 'only' | 'known'>
  off: string[]
  only: string[]
  /** Without a kind: a term that has left the glossary. */
  known: { id: string; name: string; kind?: Kind | undefined }[]
  own: OwnTerm[]
  ownSites: string[]
  managed: {
    kinds?: Kind[]
    sitesOff: string[]
    sitesOnly: string[]
    houseTerms: string[]
    houseSites: string[]
  }
  /** Names of records of a newer version, which are left as they are. */
  newer: string[]
  canUndo: boolean
}

export function optionsState(
  { values, newer }: Found,
  managed: Managed,
  terms: ReadonlyMap<string, Term>,
  undoable: boolean,
): OptionsState {
  const { off, only, known, ...settings } = settingsOf(values)
  return {
    settings,
    off: [...off].toSorted(),
    only: [...only].toSorted(),
    known: known.map((id) => ({ id, name: terms.get(id)?.name ?? id, kind: terms.get(id)?.kind })),
    own: ownTermsOf(values),
    ownSites: ownSitesOf(values),
    managed: {
      ...(managed.kinds && { kinds: managed.kinds }),
      sitesOff: [...managed.sitesOff],
      sitesOnly: [...managed.sitesOnly],
      houseTerms: managed.houseTerms.map((t) => t.name),
      houseSites: [...managed.houseSites],
    },
    newer,
    canUndo: undoable,
  }
}
