import { openIn, saidBy } from './open.ts'
import type { Statement, StatementType } from './statement.ts'

/** Steps in the order in which they matter to somebody who wants a visit paid. */
export const STEPS = [
  'benefit',
  'order',
  'giver',
  'approval',
  'limits',
  'cost',
  'excluded',
  'denied',
] as const
export type Step = (typeof STEPS)[number]

export interface ChecklistStep {
  step: Step
  /** `open`: keys of phrases that name what the page leaves open, or of which programme it speaks. */
  items: { statement: Statement; open: string[] }[]
}

const STEP_OF: Record<StatementType, Step> = {
  coverage: 'benefit',
  requirement: 'order',
  network: 'giver',
  authorization: 'approval',
  limit: 'limits',
  'cost-share': 'cost',
  exclusion: 'excluded',
  appeal: 'denied',
}
/** A requirement of the one who gives the care, not of the one who orders it. */
const GIVER =
  /\b(?:licensed|credential\w*|provider type|qualified provider|supervis\w+|performed by|given by|delivered by|provided by)\b/i
const ORDER = /\b(?:prescri\w+|referr\w+|orders?|ordered|diagnos\w+|letter)\b/i

/** The statements of a page by step, and what it leaves open; `said` is of `saidOn`. It quotes and never decides. */
export function checklistOf(statements: readonly Statement[], said: ReadonlySet<string>): ChecklistStep[] {
  const shown = new Set<string>()
  const all = new Set([...said, ...saidBy(statements)])
  return STEPS.map((step) => ({
    step,
    items: statements
      .filter((s) => stepOf(s) === step)
      .map((statement) => ({
        statement,
        // Each phrase once: a long page would say the same under every sentence.
        open: openIn(statement, all).filter((key) => !shown.has(key) && shown.add(key)),
      })),
  })).filter(({ items }) => items.length > 0)
}

export function stepOf({ type, text }: Statement): Step {
  if (type === 'requirement' && GIVER.test(text) && !ORDER.test(text)) return 'giver'
  return STEP_OF[type]
}
