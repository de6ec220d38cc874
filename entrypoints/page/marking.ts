import { KINDS } from '../../src/glossary/kinds.ts'
import type { PhraseMeta } from '../../src/glossary/phrases.ts'
import type { Hit } from '../../src/match/block.ts'
import type { Mark } from '../../src/paint/mark.ts'
import type { Block } from '../../src/read/block.ts'

export interface Marking {
  /** In the order of the blocks. */
  marks: Mark[]
  added: Mark[]
  removed: Mark[]
}

/** Brings the marks of each block up to its hits; marks that stay are kept as they are. */
export function remark(
  blocks: readonly Block[],
  hits: readonly Hit[][],
  byBlock: Map<Block, Mark[]>,
  { ids, kinds }: PhraseMeta,
): Marking {
  const marking: Marking = { marks: [], added: [], removed: [] }
  for (const [i, block] of blocks.entries()) {
    const list = hits[i]!
    const before = byBlock.get(block)
    if (!before && list.length === 0) continue
    const after = list.map(
      ({ start, end, term }) =>
        before?.find((m) => m.start === start && m.end === end && m.id === ids[term]) ??
        ({ block, start, end, id: ids[term]!, kind: KINDS[kinds[term]!]! } satisfies Mark),
    )
    for (const m of after) if (!before?.includes(m)) marking.added.push(m)
    for (const m of before ?? []) if (!after.includes(m)) marking.removed.push(m)
    if (after.length) byBlock.set(block, after)
    else byBlock.delete(block)
    marking.marks.push(...after)
  }
  return marking
}
