import type { PageOutline } from '../match/outline.ts'
import type { Statement } from './statement.ts'
export function kindEvidence(_page: PageOutline): Statement[] {
  return []
}
