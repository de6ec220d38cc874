import type { Question } from '../../wording/statement.ts'

/** A question as the reader has it before them. */
export interface Asked extends Question {
  done: boolean
}

/**
 * The list after the page was read anew: what the reader ticked or wrote over stays,
 * by id, also when the page no longer gives rise to it.
 */
export function renew(
  before: readonly Asked[],
  now: readonly Question[],
  written: ReadonlySet<string>,
): Asked[] {
  const old = new Map(before.map((q) => [q.id, q]))
  const list = now.map((q) => {
    const kept = old.get(q.id)
    return { ...q, ...(kept && written.has(q.id) && { text: kept.text }), done: kept?.done ?? false }
  })
  const ids = new Set(now.map((q) => q.id))
  return [...list, ...before.filter((q) => !ids.has(q.id) && (q.done || written.has(q.id)))]
}

/** As plain text, to copy: one list for each who is asked. */
export function asText(title: string, lists: { heading: string; questions: readonly Asked[] }[]): string {
  const parts = lists
    .filter((l) => l.questions.length)
    .map((l) => [l.heading, ...l.questions.map((q) => `${q.done ? '[x]' : '[ ]'} ${q.text}`)].join('\n'))
  return [title, ...parts].join('\n\n')
}
