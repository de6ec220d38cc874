import type { PhraseMeta } from '../glossary/phrases.ts'
import type { PhraseTable } from '../glossary/table.ts'

/** What is looked for in a page, as it arrives from the background. */
export interface Dictionary {
  table: PhraseTable
  meta: PhraseMeta
}
