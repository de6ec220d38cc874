import type { Kind } from './kinds.ts'
import type { Aspect, Coverage, Evidence, Prescription, Safety, TermType, Who } from './vocabulary.ts'

/** A stretch of prose: plain words, or a link to another term shown as `text`. */
export type Piece = string | TermLink

export interface TermLink {
  id: string
  text: string
}

/** Enough of another term to name it on a card without fetching it. */
export interface TermLabel {
  id: string
  name: string
  kind: Kind
}

export interface Source {
  name: string
  /** https only. */
  url: string
}

/** All that a card or a page of the extension says about one term. */
export interface Term {
  id: string
  kind: Kind
  type: TermType
  name: string
  /** At most 200 characters, no link. */
  summary: string
  detail: Piece[][]
  /** What would make it medical, what keeps it relaxation, or how it bears on a massage. */
  line: Piece[]
  /** Only of kind `either`: what it is in a spa, and in a clinic. */
  spa?: string
  clinic?: string
  evidence: Evidence
  coverage: Coverage
  prescription: Prescription
  who: Who[]
  safety: Safety[]
  ask: string[]
  contrast?: TermLabel
  related: TermLabel[]
  confused: TermLabel[]
  sources: Source[]
  /** ISO date on which the wording was last read through. */
  reviewed: string
  region?: string
  trademark?: string
  aspects?: Partial<Record<Aspect, string | undefined>>
  /** Every written form, the name first; for search and for looking up by hand. */
  forms: string[]
}

/** Over which stretch of text a form looks for its context words. */
export const WINDOWS = ['sentence', 'block', 'page'] as const
export type Window = (typeof WINDOWS)[number]

/**
 * How a form may stand in a text.
 * - `always`: wherever its other conditions hold
 * - `menu`: as a bare name in a menu line, or where its `need` holds
 * - `bare`: as a bare name in a menu line only; made by rule, never written in a file
 * - `credential`: only behind a person's name
 * - `search`: never marked, found by hand only
 */
export const USES = ['always', 'menu', 'bare', 'credential', 'search'] as const
export type Use = (typeof USES)[number]

/** The conditions of a form. Words fold as text does; `therap*` matches a beginning. */
export interface Rule {
  use: Use
  /** Letters must stand exactly as written (abbreviations). */
  exact: boolean
  window: Window
  need: string[]
  veto: string[]
  /** Must not stand directly behind one of these, or directly before one of those. */
  notAfter: string[]
  notBefore: string[]
  /** Must stand directly behind one of these, unless `need` or a menu line lets it in. */
  after: string[]
}
