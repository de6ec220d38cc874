import { defineExtensionMessaging } from '@webext-core/messaging'
import type { Phrases } from '../glossary/phrases.ts'
import type { Kind } from '../glossary/kinds.ts'
import type { SavedQuestions } from './questions.ts'
import type { PageOutline, Spot } from '../match/outline.ts'
import type { Term, TermLabel } from '../glossary/term.ts'
import type { PinChange, PinRefusal, Pins } from './pins.ts'

/** Which words a page shows, as decided from the reader's settings for its site. */
export interface PageSettings {
  on: boolean
  kinds: Kind[]
  density: 'all' | 'section' | 'page'
  /** While all is paused: when that ends, in ms since 1970. */
  until?: number
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

/**
 * The closed protocol. From a page script (untrusted sender): `start`, `settings`,
 * `terms`, `report`. From our own pages: `site`, `repaired`, `glossary`, `questions`, `search`, `pause`.
 * To a page script: `walk`, `summary`, `outline`, `reveal`.
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
  summary(): Summary

  // The popup's: the best three terms for what was typed; a pause of an hour, or its end.
  search(query: string): TermLabel[]
  pause(on: boolean): { until?: number; error?: string }
  /** Pinned menus, for our own pages alone: reading them, and the one way to change them. */
  pins(): Pins
  pin(change: PinChange): { refusal?: PinRefusal }
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>()
