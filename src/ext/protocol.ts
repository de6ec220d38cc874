import { defineExtensionMessaging } from '@webext-core/messaging'
import type { Phrases } from '../glossary/phrases.ts'
import type { Kind } from '../glossary/kinds.ts'
import type { OwnForms } from '../glossary/own.ts'
import type { Term } from '../glossary/term.ts'
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
 * options page. To a page script: `walk`, `summary`.
 */
export interface Protocol {
  start(host: string): Start
  terms(ids: string[]): Term[]
  settings(host: string): PageSettings
  report(report: Report): void
  site(change: { host: string; on: boolean }): { error?: string }
  repaired(): string[]
  know(id: string): Outcome

  options(): OptionsState
  change(change: Change): Outcome
  exportFile(scope: Scope): string
  preview(text: string): Outcome & { differences: Difference[] }
  importFile(text: string): Outcome
  undoImport(): Outcome
  forgetAll(): Outcome

  walk(direction: 'next' | 'previous'): void
  summary(): Summary
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>()
