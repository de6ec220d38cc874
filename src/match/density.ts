import type { TextBlock } from './block.ts'
import type { Marked } from './outline.ts'

/** How many mentions of a term are marked: every one, the first of a section, the first of the page. */
export const DENSITIES = ['all', 'section', 'page'] as const
export type Density = (typeof DENSITIES)[number]

/** The hits to show, block by block; a list that stays whole stays the same one. A heading opens a section and belongs to it. */
export function thin(
  blocks: readonly Pick<TextBlock, 'role'>[],
  hits: Marked[][],
  density: Density,
): Marked[][] {
  if (density === 'all') return hits
  let seen = new Set<string>()
  let inHeading = false
  return hits.map((list, i) => {
    const heading = blocks[i]?.role === 'heading'
    if (density === 'section' && heading && !inHeading) seen = new Set()
    inHeading = heading
    const first = list.filter(({ id }) => !seen.has(id) && seen.add(id))
    return first.length === list.length ? list : first
  })
}
