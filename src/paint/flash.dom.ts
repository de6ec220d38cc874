import type { Block } from '../read/block.ts'
import { elementOf } from '../read/element.dom.ts'
import { staticRange } from './ranges.dom.ts'

export const FLASH = 'kneadwise-flash'
/** Milliseconds: long enough to find it with the eyes after a jump. */
const SHOWN = 2500

/**
 * Scrolls a stretch of a block to the middle of the window and lights it up for a
 * moment. False when the page does not show it any more.
 */
export function flash(block: Block, start: number, end: number, signal: AbortSignal): boolean {
  const range = staticRange({ block, start, end })
  if (!range?.startContainer.isConnected) return false
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  elementOf(block).scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' })
  const highlight = new Highlight(range)
  highlight.priority = 1
  CSS.highlights.set(FLASH, highlight)
  const over = (): void => {
    // A later jump has put its own highlight there.
    if (CSS.highlights.get(FLASH) === highlight) CSS.highlights.delete(FLASH)
  }
  setTimeout(over, SHOWN)
  signal.addEventListener('abort', over, { once: true })
  return true
}
