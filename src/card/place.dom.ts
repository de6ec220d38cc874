import { computePosition, flip, offset, type Platform, shift, size } from '@floating-ui/core'
import { TALLEST } from './host.dom.ts'

/** Room kept to the viewport's edges, and between the line and the card, in CSS px. */
const EDGE = 8
const GAP = 6
/** A card lower than this cannot be read. */
const MINIMUM = 96

export interface Anchor {
  /** The mark's lines, in CSS px of the viewport. */
  rects: DOMRect[]
  /** Where the pointer is, to choose the line of a mark that wraps. */
  point?: { x: number; y: number }
}

/**
 * A place below or above the mark's own line, never over it and never out of the
 * viewport. `limit` is told how tall the card may be before its size is read.
 */
export async function place(
  anchor: Anchor,
  card: HTMLElement,
  limit: (maxHeight: number) => void,
): Promise<{ x: number; y: number }> {
  limit(TALLEST)
  const { x, y } = await computePosition(anchor, card, {
    platform: WINDOW,
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(GAP),
      flip({ padding: EDGE, fallbackStrategy: 'bestFit' }),
      shift({ padding: EDGE }),
      size({
        padding: EDGE,
        apply: ({ availableHeight }) => limit(Math.min(TALLEST, Math.max(MINIMUM, availableHeight))),
      }),
    ],
  })
  return { x: Math.round(x), y: Math.round(y) }
}

/**
 * The card stands in the top layer, fixed to the window. The library's own platform, for
 * cards inside whatever scrolls or turns, would be four kilobytes for nothing.
 */
const WINDOW: Platform = {
  getElementRects: ({ reference, floating }) => ({
    reference: lineOf(reference as Anchor),
    floating: { x: 0, y: 0, ...sizeOf(floating as HTMLElement) },
  }),
  getDimensions: (card: HTMLElement) => sizeOf(card),
  // What pinch zoom left in sight, where the browser tells.
  getClippingRect: () => {
    const { offsetLeft: x, offsetTop: y, width, height } = visualViewport!
    return { x, y, width, height }
  },
}

const sizeOf = (card: HTMLElement): { width: number; height: number } => ({
  width: card.offsetWidth,
  height: card.offsetHeight,
})

/** As high as the whole mark, so that no line of it is covered; as wide as the line pointed at. */
function lineOf({ rects, point }: Anchor): { x: number; y: number; width: number; height: number } {
  const line = rects.find((r) => point && point.y >= r.top && point.y <= r.bottom) ?? rects[0]!
  const top = Math.min(...rects.map((r) => r.top))
  const bottom = Math.max(...rects.map((r) => r.bottom))
  return { x: line.left, y: top, width: line.width, height: bottom - top }
}
