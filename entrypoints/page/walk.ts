import type { Lifetime } from '../../src/ext/lifetime.ts'
import { onMessage } from '../../src/ext/protocol.ts'
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
    const from = card.mark ? marks.indexOf(card.mark) : index
    const by = direction === 'next' ? 1 : -1
    for (let i = 1; i <= marks.length; i++) {
      const at = ((((from < 0 && by < 0 ? 0 : from) + by * i) % marks.length) + marks.length) % marks.length
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
