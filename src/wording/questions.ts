import type { PageOutline } from '../match/outline.ts'
import type { Question, Statement } from './statement.ts'
export function questionsOf(_page: PageOutline, _statements: readonly Statement[]): Question[] {
  return []
}
