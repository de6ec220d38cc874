import type { Kind } from './kinds.ts'
import type { Term } from './term.ts'

/** A term that a reader, or the reader's clinic or library, has added. */
export interface OwnTerm {
  /** Begins with `own-`, so that it never meets an id of the glossary. */
  id: string
  name: string
  kind: Kind
  /** Other spellings to look for; the name is always one. */
  forms: string[]
  summary: string
  note: string
}

/** What a page needs of an own term: what to look for, and not a word of what it says. */
export interface OwnForms {
  id: string
  kind: Kind
  forms: string[]
}

/** Most terms, and UTF-16 code units of each part. */
export const OWN_LIMITS = { terms: 2000, name: 80, forms: 20, form: 200, summary: 400, note: 4000 } as const

const HOUSE = 'own-house-'

export const isOwnId = (id: string): boolean => id.startsWith('own-')
/** Of an organization, not of the reader. */
export const isHouseId = (id: string): boolean => id.startsWith(HOUSE)
export const houseId = (index: number): string => `${HOUSE}${index}`

export const formsOf = ({ id, kind, name, forms }: OwnTerm): OwnForms => ({
  id,
  kind,
  forms: [name, ...forms],
})

/** An own term as a card shows it: only what was written, and no grade of anything. */
export function asTerm({ id, name, kind, forms, summary, note }: OwnTerm): Term {
  const paragraphs = note
    .split(/\n\s*\n|\n/)
    .map((p) => p.trim())
    .filter(Boolean)
  return {
    id,
    kind,
    type: 'concept',
    name,
    summary,
    detail: paragraphs.map((p) => [p]),
    line: [],
    evidence: 'none',
    coverage: 'none',
    prescription: 'none',
    who: [],
    safety: [],
    ask: [],
    related: [],
    confused: [],
    sources: [],
    reviewed: '',
    forms: [name, ...forms],
  }
}
