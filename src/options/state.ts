import type { Kind } from '../glossary/kinds.ts'
import type { OwnTerm } from '../glossary/own.ts'
import type { Translate } from '../ui/translate.ts'

/** What the options page shows. */
export interface State {
  settings: {
    kinds: Kind[]
    density: 'all' | 'section' | 'page'
    underline: 'light' | 'normal' | 'strong'
    open: 'hover' | 'click'
    theme: 'system' | 'light' | 'dark'
    badge: boolean
    mode: 'everywhere' | 'only'
  }
  off: string[]
  only: string[]
  /** Without a kind: a term that has left the glossary. */
  known: { id: string; name: string; kind?: Kind | undefined }[]
  own: OwnTerm[]
  ownSites: string[]
  /** What an organization has set; the reader cannot change it. */
  managed: {
    kinds?: Kind[]
    sitesOff: string[]
    sitesOnly: string[]
    houseTerms: string[]
    houseSites: string[]
  }
  newer: string[]
  canUndo: boolean
}

/** A key of the locale, with what stands in for $1, $2. */
export interface Problem {
  key: string
  values: (string | number)[]
}

export type SiteList = 'off' | 'only' | 'own'
export type Field = 'name' | 'kind' | 'forms' | 'summary' | 'note'
export type FieldProblems = Partial<Record<Field | 'all', Problem>>
export type Scope = 'all' | 'own'

export interface Difference {
  does: 'add' | 'change' | 'remove'
  what: string
  name: string
}

/** As much of a chosen file as is needed. */
export interface GivenFile {
  readonly size: number
  text(): Promise<string>
}

/** What the page can have done. Each tells what stood in the way, or nothing. */
export interface Actions {
  set<K extends keyof State['settings']>(key: K, value: State['settings'][K]): Promise<Problem | undefined>
  addSite(list: SiteList, written: string): Promise<Problem | undefined>
  removeSite(list: SiteList, site: string): Promise<Problem | undefined>
  markAgain(id: string): Promise<Problem | undefined>
  /** A term with an empty id is a new one. */
  saveOwn(term: OwnTerm): Promise<FieldProblems>
  removeOwn(id: string): Promise<Problem | undefined>
  exportFile(scope: Scope): Promise<Problem | undefined>
  preview(file: GivenFile): Promise<{ problem: Problem } | { text: string; differences: Difference[] }>
  importFile(text: string): Promise<Problem | undefined>
  undoImport(): Promise<Problem | undefined>
  forgetAll(): Promise<Problem | undefined>
}

export interface SectionProps {
  state: State
  actions: Actions
  t: Translate
}
