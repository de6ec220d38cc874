import type { Hit, TextBlock } from './block.ts'

/** How many mentions of a term are marked: every one, the first of a section, the first of the page. */
export const DENSITIES = ['all', 'section', 'page'] as const
export type Density = (typeof DENSITIES)[number]

/** The hits to show, block by block. A heading opens a section and belongs to it. */
export function thin(
  blocks: readonly Pick<TextBlock, 'role'>[],
  hits: readonly Hit[][],
  density: Density,
): Hit[][] {
  if (density === 'all') return hits.map((h) => [...h])
  let seen = new Set<number>()
  let inHeading = false
  return hits.map((list, i) => {
    const heading = blocks[i]?.role === 'heading'
    if (density === 'section' && heading && !inHeading) seen = new Set()
    inHeading = heading
    return list.filter(({ term }) => !seen.has(term) && seen.add(term))
  })
}
