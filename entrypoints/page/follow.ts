import type { CardHost } from '../../src/card/host.dom.ts'
import type { Lifetime } from '../../src/ext/lifetime.ts'
import type { Mark } from '../../src/paint/mark.ts'
import { rectsOf } from '../../src/paint/ranges.dom.ts'

/** Milliseconds between two signs of life; the card hides after 5 s without. */
const BEAT = 2000

/** Milliseconds after which a card is watched over, idle or not. */
const SOON = 300

/**
 * Keeps an open card at its line, whatever moves it, and watches whether the extension
 * lives. Places it at once. Returns what ends it.
 */
export function follow(
  mark: Mark,
  card: CardHost,
  lifetime: Lifetime,
  hooks: { place: () => Promise<void>; lost: () => void },
): () => void {
  const stop = eachTimeItMoves(() => whereabouts(mark, card.element), hooks.place)
  // Not before the card is painted: the connection wakes the background, and both want the processor.
  let unwatch = (): void => {}
  const watching = requestIdleCallback(() => (unwatch = lifetime.watch(hooks.lost)), { timeout: SOON })
  const beats = setInterval(() => card.beat(), BEAT)
  return () => {
    clearInterval(beats)
    stop()
    cancelIdleCallback(watching)
    unwatch()
  }
}

/**
 * Asked once a frame, as a line may move for more reasons than there are events:
 * scrolling boxes, pictures that arrive, moving styles. It runs only while a card is open.
 */
function eachTimeItMoves(where: () => string, moved: () => Promise<void>): () => void {
  let last: string | undefined
  let frame = 0
  let ended = false
  const look = async (): Promise<void> => {
    if (where() !== last) {
      await moved()
      // Placing may change the card's size: that is no move.
      if (!ended) last = where()
    }
    if (!ended) frame = requestAnimationFrame(look)
  }
  void look()
  return () => {
    ended = true
    cancelAnimationFrame(frame)
  }
}

/** The line, the card's size, and what of the window is in sight, in CSS px. */
function whereabouts(mark: Mark, card: HTMLElement): string {
  const line = rectsOf(mark)[0]
  const sight = visualViewport
  return [
    line?.x,
    line?.y,
    line?.width,
    card.offsetWidth,
    card.offsetHeight,
    sight?.offsetTop,
    sight?.offsetLeft,
    sight?.height,
    sight?.width,
  ].join()
}
