import type { Lifetime } from '../../src/ext/lifetime.ts'
import { onMessage } from '../../src/ext/protocol.ts'
import type { Mark } from '../../src/paint/mark.ts'
import { rectsOf } from '../../src/paint/ranges.dom.ts'
import { elementOf } from '../../src/read/element.dom.ts'
import type { CardControl } from './card-control.ts'
import type { Reader } from './reader.ts'

/** The keyboard's way from term to term: scrolls there and opens the card. */
export function walker(reader: Reader, card: CardControl, lifetime: Lifetime, signal: AbortSignal): void {
  let index = -1
  const stop = onMessage('walk', ({ data: direction }) => {
    // Every frame hears it; the one with the focus walks.
    const inFrame = document.activeElement instanceof HTMLIFrameElement
    if (!lifetime.alive() || !document.hasFocus() || inFrame || reader.marks.length === 0) return
    const { marks } = reader
    const current = card.mark ? marks.indexOf(card.mark) : index
    const by = direction === 'previous' ? -1 : 1
    const first = {
      next: current + 1,
      previous: current < 0 ? -1 : current - 1,
      here: current < 0 ? firstInView(marks) : current,
    }[direction]
    for (let i = 0; i < marks.length; i++) {
      const at = (((first + by * i) % marks.length) + marks.length) % marks.length
      const mark = marks[at]!
      const [rect] = rectsOf(mark)
      if (!rect) continue // not shown now
      index = at
      if (rect.top < 0 || rect.bottom > innerHeight)
        elementOf(mark.block).scrollIntoView({ block: 'center', behavior: 'instant' })
      return card.pin(mark)
    }
  })
  signal.addEventListener('abort', stop)
}

/** The first mark in the window; without one, the first of all. */
function firstInView(marks: readonly Mark[]): number {
  const at = marks.findIndex((mark) => rectsOf(mark).some((r) => r.bottom > 0 && r.top < innerHeight))
  return Math.max(0, at)
}
