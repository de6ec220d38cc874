import type { Statement } from './statement.ts'
export interface ChecklistStep {
  step: string
  items: { statement: Statement; open: string[] }[]
}
export function checklistOf(_statements: readonly Statement[]): ChecklistStep[] {
  return []
}
