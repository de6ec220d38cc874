import { computePosition, flip, offset, shift, size, type VirtualElement } from '@floating-ui/dom'

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

/** Tallest a card gets; longer ones scroll inside. CSS px. */
const TALLEST = 520

/**
 * A place below or above the mark's own line, never over it and never out of the
 * viewport. `limit` is told how tall the card may be before its size is read.
 */
export async function place(
  { rects, point }: Anchor,
  card: HTMLElement,
  limit: (maxHeight: number) => void,
): Promise<{ x: number; y: number }> {
  const anchor: VirtualElement = {
    // As high as the whole mark, so that no line of it is covered; as wide as the line pointed at.
    getBoundingClientRect: () => {
      const { top, height } = around(rects)
      const line = rects.find((r) => point && point.y >= r.top && point.y <= r.bottom) ?? rects[0]!
      return new DOMRect(line.left, top, line.width, height)
    },
  }
  limit(TALLEST)
  const { x, y } = await computePosition(anchor, card, {
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

function around(rects: DOMRect[]): DOMRect {
  const left = Math.min(...rects.map((r) => r.left))
  const top = Math.min(...rects.map((r) => r.top))
  const right = Math.max(...rects.map((r) => r.right))
  const bottom = Math.max(...rects.map((r) => r.bottom))
  return new DOMRect(left, top, right - left, bottom - top)
}
