import type { Kind } from '../glossary/kinds.ts'
import type { Block } from '../read/block.ts'

/** One mention that is shown. Offsets are UTF-16 code units of the block's text. */
export interface Mark {
  block: Block
  start: number
  end: number
  /** Id of the term. */
  id: string
  kind: Kind
}

/** The words as they stand on the page. */
export function textOf(mark: Mark): string {
  return mark.block.text.slice(mark.start, mark.end)
}
