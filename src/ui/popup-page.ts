import type { Kind } from '../glossary/kinds.ts'

/** What the popup shows of the tab it was opened on. */
export interface PopupPage {
  /**
   * - `closed`: a page that no extension may read, or that was open before this one came
   * - `withheld`: the browser lets us read it only after the reader has said so
   * - `own`: a page of this extension
   */
  state: 'on' | 'off' | 'paused' | 'closed' | 'withheld' | 'own'
  host?: string
  report?: { counts: Record<Kind, number>; overBudget: boolean }
  /** When a pause ends, in ms since 1970. */
  until?: number
}
