import { autoUpdate } from '@floating-ui/dom'
import type { CardHost } from '../../src/card/host.dom.ts'
import type { Lifetime } from '../../src/ext/lifetime.ts'
import type { Mark } from '../../src/paint/mark.ts'
import { rectsOf } from '../../src/paint/ranges.dom.ts'
import { elementOf } from '../../src/read/element.dom.ts'

/** Milliseconds between two signs of life; the card hides after 5 s without. */
const BEAT = 2000

/**
 * Keeps an open card at its line while the page scrolls or resizes, and watches
 * whether the extension lives. Returns what ends it.
 */
export function follow(
  mark: Mark,
  card: CardHost,
  lifetime: Lifetime,
  hooks: { place: () => void; lost: () => void },
): () => void {
  const anchor = {
    getBoundingClientRect: () => rectsOf(mark)[0] ?? new DOMRect(),
    contextElement: elementOf(mark.block),
  }
  const stop = autoUpdate(anchor, card.element, hooks.place)
  const unwatch = lifetime.watch(hooks.lost)
  const beats = setInterval(() => card.beat(), BEAT)
  return () => {
    clearInterval(beats)
    stop()
    unwatch()
  }
}
