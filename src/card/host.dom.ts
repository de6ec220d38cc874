import { type ComponentChild, render } from 'preact'
import css from './card.css?inline'
import tokens from '../ui/tokens.css?inline'

/** Tells our own card in a closed root from any other popover of a page. */
export const CARD_MARK = 'kneadwise'

/** Tallest a card gets; longer ones scroll inside. CSS px. */
export const TALLEST = 520

const XHTML = 'http://www.w3.org/1999/xhtml'

/**
 * The one node a page ever gets, and only while a card is open: a bare
 * `div[popover]` with a closed shadow root. Its place is a rule inside the root,
 * so the node carries no style, class or id.
 */
export class CardHost {
  readonly #host: HTMLElement
  readonly #root: ShadowRoot
  readonly #place = new CSSStyleSheet()

  constructor() {
    this.#host = document.createElementNS(XHTML, 'div') as HTMLElement
    this.#root = this.#host.attachShadow({ mode: 'closed' })
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`${tokens}\n${css}`)
    this.#root.adoptedStyleSheets = [sheet, this.#place]
  }

  get element(): HTMLElement {
    return this.#host
  }

  /** Draws into the root. `undefined` empties it. */
  render(view: ComponentChild): void {
    render(view, this.#root)
  }

  /** Puts the node into the top layer below `parent`; a page that removed it gets it anew. */
  show(parent: Element): void {
    if (this.#host.parentNode !== parent) {
      this.#host.remove()
      this.#host.popover = 'manual'
      parent.append(this.#host)
    }
    if (!this.#host.matches(':popover-open')) this.#host.showPopover()
  }

  /** Takes the node out of the page. */
  hide(): void {
    render(undefined, this.#root)
    this.#host.remove()
  }

  moveTo(x: number, y: number): void {
    this.#x = x
    this.#y = y
    this.#style()
  }

  limit(maxHeight: number): void {
    this.#maxHeight = maxHeight
    this.#style()
  }

  /** `system` follows the reader's system, whatever the page does. */
  theme(theme: 'system' | 'light' | 'dark'): void {
    this.#scheme = theme === 'system' ? 'light dark' : theme
    this.#style()
  }

  /**
   * Tells the card that its script still lives. Firefox ends a removed extension's
   * script without a word and leaves the node behind (rule L2, seen 2026-11): a card
   * that hears nothing hides itself, so no reader faces one that is dead.
   */
  beat(): void {
    this.#beats++
    this.#style()
  }

  #beats = 0
  #x = 0
  #y = 0
  #maxHeight = TALLEST
  #scheme = 'light dark'
  #rules = ''
  #style(): void {
    const rules =
      `:host{left:${this.#x}px!important;top:${this.#y}px!important;max-height:${this.#maxHeight}px!important;color-scheme:${this.#scheme}!important}` +
      `.card{animation-name:in,gone-${this.#beats % 2}}`
    // Each writing is a new layout, and placing asks for the height it had.
    if (rules !== this.#rules) this.#place.replaceSync((this.#rules = rules))
  }

  /** The part of the card under a point, or the one that has the focus. */
  partAt(x: number, y: number): Element | null {
    return this.#root.elementFromPoint(x, y)
  }

  get focused(): Element | null {
    return this.#root.activeElement
  }

  focus(selector: string): void {
    this.#root.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true })
  }

  /** Whether the page shows this node as we drew it: not covered, not faded (rule H5). */
  isSeen(): boolean {
    return (
      this.#host.isConnected &&
      this.#host.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    )
  }
}
