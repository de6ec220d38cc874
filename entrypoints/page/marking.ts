import type { Marked } from '../../src/match/outline.ts'
import type { Mark } from '../../src/paint/mark.ts'
import type { Block } from '../../src/read/block.ts'

/** What is marked in a block, and the list it was made from. */
export interface Marking {
  from: readonly Marked[]
  marks: Mark[]
}

/** Gives blocks the marks that are to be shown and tells what changed; marks that stay are kept as they are. */
export function remark(
  blocks: readonly Block[],
  shown: readonly Marked[][],
  byBlock: Map<Block, Marking>,
): { marks: Mark[]; added: Mark[]; removed: Mark[] } {
  const added: Mark[] = []
  const removed: Mark[] = []
  const marks: Mark[] = []
  blocks.forEach((block, i) => {
    const from = shown[i]!
    const kept = byBlock.get(block)
    // Most blocks have no mark and had none, or have the same as before.
    if (!kept && from.length === 0) return
    if (kept?.from === from) return void marks.push(...kept.marks)
    const before = kept?.marks ?? []
    const after = from.map(
      ({ start, end, id, kind }) =>
        before.find((m) => m.start === start && m.end === end && m.id === id && m.kind === kind) ??
        ({ block, start, end, id, kind } satisfies Mark),
    )
    for (const m of after) if (!before.includes(m)) added.push(m)
    for (const m of before) if (!after.includes(m)) removed.push(m)
    if (after.length) byBlock.set(block, { from, marks: after })
    else byBlock.delete(block)
    marks.push(...after)
  })
  return { marks, added, removed }
}
