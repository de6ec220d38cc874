import type { PageOutline } from '../match/outline.ts'
import type { Question, Statement } from './statement.ts'

/** The sentences of a page that state a rule of payment, in its order. */
export function statementsOf(_page: PageOutline): Statement[] {
  return []
}

/** What to ask the clinic and the insurer, from what the page leaves open. */
export function questionsOf(_page: PageOutline, _statements: readonly Statement[]): Question[] {
  return []
}

/** The same in steps, for long pages. */
export function* statementsIn(page: PageOutline): Generator<Statement | undefined, void> {
  yield* statementsOf(page)
}
