import type { Draft } from '../parse.ts'
import type { Problem, RuleId } from '../problem.ts'

export interface Context {
  all: Map<string, Draft>
  /** Words that count as plain, lower case. */
  excepted: ReadonlySet<string>
  /** ISO date of the check; reviews may not lie behind it. */
  today: string
  report: (draft: Draft, line: number, rule: RuleId, message: string, level?: Problem['level']) => void
}

/** One rule over one draft. Rules look, they change nothing. */
export type Check = (draft: Draft, context: Context) => void

/** Every text of a draft that a reader may see, with the line it stands on. */
export function texts(draft: Draft): { text: string; line: number }[] {
  const { front, lineOf, body } = draft
  const out = body.map((p) => ({ text: p.text, line: p.line }))
  for (const key of ['line', 'spa', 'clinic'] as const) {
    const text = front[key]
    if (text) out.push({ text, line: lineOf(key) })
  }
  for (const text of front.ask) out.push({ text, line: lineOf('ask') })
  for (const text of Object.values(front.aspects ?? {})) if (text) out.push({ text, line: lineOf('aspects') })
  return out
}
