import { defineExtensionMessaging } from '@webext-core/messaging'
import type { Phrases } from '../glossary/phrases.ts'
import type { Kind } from '../glossary/kinds.ts'
import type { SavedQuestions } from './questions.ts'
import type { PageOutline, Spot } from '../match/outline.ts'
import type { OwnForms } from '../glossary/own.ts'
import type { Term, TermLabel } from '../glossary/term.ts'
import type { PinChange, PinRefusal, Pins } from './pins.ts'
import type { Scope } from './backup.ts'
import type { Change } from './change.ts'
import type { OptionsState } from './options-state.ts'
import type { Difference } from './preview.ts'
import type { Problem } from './refused.ts'
import type { Settings } from './settings.ts'

/** Which words a page shows, as decided from the reader's settings for its site. */
export interface PageSettings extends Pick<
  Settings,
  'kinds' | 'density' | 'underline' | 'open' | 'theme' | 'known'
> {
  on: boolean
  /** While all is paused: when that ends, in ms since 1970. */
  until?: number
  /** Own terms to look for; none unless the reader, or an organization, allowed the document's site. */
  own: OwnForms[]
}

/** What a page script needs to begin: its settings, and what to look for when its site is on. */
export interface Start {
  settings: PageSettings
  phrases?: Phrases
}

/** What a frame found. */
export interface Report {
  counts: Record<Kind, number>
  overBudget: boolean
}

/** What the popup learns of the tab's top page. */
export interface Summary {
  host: string
}

/** Empty when it was done. */
export interface Outcome {
  problem?: Problem
}

/**
 * The closed protocol. From a page script (untrusted sender): `start`, `settings`,
 * `terms`, `report`, and `know`, the one write it may ask for: it follows a trusted
 * click in the closed card, may only name a term of the glossary, and is undone on
 * the options page. From our own pages: `site`, `repaired`, and the block of the
 * options page, `glossary`, `questions`, `search`, `pause`, `pins`, `pin`. To a page script:
 * `walk`, `summary`, `outline`, `reveal`.
 */
export interface Protocol {
  start(host: string): Start
  terms(ids: string[]): Term[]
  settings(host: string): PageSettings
  report(report: Report): void
  site(change: { host: string; on: boolean }): { error?: string }
  repaired(): string[]
  outline(): PageOutline
  reveal(spot: Spot): boolean
  glossary(): Term[]
  questions(of: { host: string; keep?: SavedQuestions | null }): { saved?: SavedQuestions; error?: string }
  walk(direction: 'next' | 'previous' | 'here'): void
  know(id: string): Outcome

  options(): OptionsState
  change(change: Change): Outcome
  exportFile(scope: Scope): string
  preview(text: string): Outcome & { differences: Difference[] }
  importFile(text: string): Outcome
  undoImport(): Outcome
  forgetAll(): Outcome

  summary(): Summary

  // The popup's: the best three terms for what was typed; a pause of an hour, or its end.
  search(query: string): TermLabel[]
  pause(on: boolean): { until?: number; error?: string }
  /** Pinned menus, for our own pages alone: reading them, and the one way to change them. */
  pins(): Pins
  pin(change: PinChange): { refusal?: PinRefusal }
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>()
