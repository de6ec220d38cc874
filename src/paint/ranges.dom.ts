import { placesOf } from '../read/block.ts'
import type { Mark } from './mark.ts'

/**
 * A range that the browser does not keep up to date, so that page edits stay fast;
 * our own index drops it when its nodes change. `undefined` for a stale mark.
 */
export function staticRange(mark: Pick<Mark, 'block' | 'start' | 'end'>): StaticRange | undefined {
  const places = placesOf(mark.block, mark.start, mark.end)
  if (!places) return undefined
  const [from, to] = places
  if (from.offset > from.node.data.length || to.offset > to.node.data.length) return undefined
  return new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  })
}

/** Where a mark is drawn, in CSS px of the viewport, one rectangle a line. Empty when it is not rendered. */
export function rectsOf(mark: Mark): DOMRect[] {
  const still = staticRange(mark)
  if (!still?.startContainer.isConnected || !still.endContainer.isConnected) return []
  // A live range for one question; it is dropped before the page can change.
  const range = document.createRange()
  range.setStart(still.startContainer, still.startOffset)
  range.setEnd(still.endContainer, still.endOffset)
  return [...range.getClientRects()].filter((r) => r.width > 0 && r.height > 0)
}
