import { offsetOf } from '../read/block.ts'
import type { PageText } from '../read/page-text.dom.ts'
import type { Mark } from './mark.ts'
import { rectsOf } from './ranges.dom.ts'

/** How far beside the letters a pointer still counts, in CSS px. */
const SLACK = 2

/**
 * The mark under a point of the viewport. The caret position leads to the text
 * node, our own index to the mark; the page's highlight registry is never asked,
 * since the page can write to it.
 */
export function markAt(
  x: number,
  y: number,
  text: PageText,
  marksOf: (node: Text) => readonly Mark[],
): Mark | undefined {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...text.shadows] })
  const node = caret?.offsetNode
  if (!caret || !(node instanceof Text)) return undefined
  for (const mark of marksOf(node)) {
    const offset = offsetOf(mark.block, { node, offset: caret.offset })
    if (offset < mark.start || offset > mark.end) continue
    if (
      rectsOf(mark).some(
        (r) => x >= r.left - SLACK && x <= r.right + SLACK && y >= r.top - SLACK && y <= r.bottom + SLACK,
      )
    )
      return mark
  }
  return undefined
}
