import type { PageOutline, Spot } from '../match/outline.ts'

/** What the panel knows of the page it stands beside. */
export type PanelPage =
  | { state: 'loading' }
  /** A page that no extension may read, or that was open before this one came. */
  | { state: 'closed' }
  | { state: 'off' | 'quiet'; host: string }
  | { state: 'read'; host: string; page: MergedPage }

/** A page with its frames as one outline; `from` is the first block of each frame. */
export interface MergedPage extends PageOutline {
  frames: { frame: number; from: number }[]
}

/** Numbers of elements and tables of one frame stay below this; frames get their own thousands of them. */
const FRAME_STEP = 10_000_000

/** The top page's outline first, those of its frames behind it. */
export function mergeOutlines(all: readonly { frame: number; outline: PageOutline }[]): MergedPage {
  const [first] = all
  if (!first) throw new Error('a page has at least its top frame')
  const merged: MergedPage = { ...first.outline, topics: [], blocks: [], structured: [], frames: [] }
  all.forEach(({ frame, outline }, i) => {
    const shift = i * FRAME_STEP
    merged.frames.push({ frame, from: merged.blocks.length })
    merged.structured.push(...outline.structured)
    merged.topics = [...new Set([...merged.topics, ...outline.topics])]
    merged.overBudget ||= outline.overBudget
    for (const block of outline.blocks)
      merged.blocks.push({
        ...block,
        within: block.within.map((n) => n + shift),
        ...(block.cell && { cell: { ...block.cell, table: block.cell.table + shift } }),
      })
  })
  return merged
}

/** Which frame shows a place, and where it lies in that frame's own outline. */
export function inFrame(page: MergedPage, spot: Spot): { frame: number; spot: Spot } {
  const home = page.frames.findLast((f) => f.from <= spot.block) ?? page.frames[0]!
  return { frame: home.frame, spot: { ...spot, block: spot.block - home.from } }
}
