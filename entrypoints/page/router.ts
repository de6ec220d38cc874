import type { Lifetime } from '../../src/ext/lifetime.ts'
import { markAt } from '../../src/paint/point.dom.ts'
import { listen } from '../../src/ui/listen.dom.ts'
import type { CardControl } from './card-control.ts'
import type { Reader } from './reader.ts'

/** Things on a page that do something of their own when clicked. */
const ACTIVE =
  'a[href],button,input,select,textarea,label,summary,option,[role="button"],[role="link"],[role="tab"],[role="menuitem"],[onclick],audio,video'

/** Pointer events that a page must not see while they are meant for the card. */
const CARD_ONLY = [
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'dblclick',
  'auxclick',
  'touchstart',
  'touchend',
] as const

/**
 * Takes pointer and keys before the page does, on the window in the capture phase
 * from document_start on, and leads them to marks and to the card. Until there are
 * marks it lets everything through untouched.
 */
export class Router {
  readonly #lifetime: Lifetime
  #reader: Reader | undefined
  #card: CardControl | undefined

  constructor(lifetime: Lifetime) {
    this.#lifetime = lifetime
    const options = { signal: lifetime.signal, capture: true }
    listen(window, 'click', (e) => this.#click(e), options)
    listen(window, 'keydown', (e) => this.#key(e), options)
    for (const type of CARD_ONLY)
      listen(window, type, (e) => this.#inCard(e) && e.stopImmediatePropagation(), {
        ...options,
        passive: true,
      })
  }

  attach(reader: Reader, card: CardControl, signal: AbortSignal): void {
    this.#reader = reader
    this.#card = card
    let last: PointerEvent | undefined
    const look = (): void => {
      const event = last
      last = undefined
      if (event) this.#hover(event)
    }
    listen(
      window,
      'pointermove',
      (e) => {
        if (e.pointerType === 'touch') return
        // Once a frame is enough, with the newest place.
        if (!last) requestAnimationFrame(look)
        last = e
      },
      { signal, capture: true, passive: true },
    )
    signal.addEventListener('abort', () => (this.#reader = this.#card = undefined))
  }

  #inCard(event: Event): boolean {
    return this.#card?.isOpen === true && event.target === this.#card.host
  }

  #hover(event: PointerEvent): void {
    const { clientX: x, clientY: y } = event
    if (!this.#reader || !this.#card) return
    if (this.#inCard(event)) return this.#card.enter()
    const mark = event.buttons === 0 && this.#reader.marks.length > 0 ? this.#markAt(x, y) : undefined
    if (mark) this.#card.over(mark, { x, y }, event.timeStamp)
    else this.#card.out()
  }

  #click(event: MouseEvent): void {
    const card = this.#card
    if (!card || !this.#reader || !this.#lifetime.alive()) return
    if (this.#inCard(event)) {
      event.stopImmediatePropagation()
      const part = event.detail === 0 ? card.focused : card.partAt(event.clientX, event.clientY)
      return card.act(part)
    }
    const target = event.composedPath()[0]
    const active = target instanceof Element && target.closest(ACTIVE)
    const selecting = !getSelection()?.isCollapsed
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey
    const mark = active || selecting || !plain ? undefined : this.#markAt(event.clientX, event.clientY)
    if (mark) card.pin(mark, { x: event.clientX, y: event.clientY })
    else card.close()
  }

  #key(event: KeyboardEvent): void {
    const card = this.#card
    if (!card?.isOpen || !this.#lifetime.alive()) return
    const inside = this.#inCard(event)
    if (event.key === 'Escape') {
      if (inside) event.preventDefault()
      card.close()
    }
    // The page's own shortcuts are not for keys meant for the card, and the other way round.
    if (inside) event.stopImmediatePropagation()
  }

  #markAt(x: number, y: number): ReturnType<typeof markAt> {
    const reader = this.#reader
    return reader && markAt(x, y, reader.text, (node) => reader.marksOf(node))
  }
}
