import { CardHost } from '../../src/card/host.dom.ts'
import { place } from '../../src/card/place.dom.ts'
import type { Trail } from '../../src/card/state.ts'
import type { Lifetime } from '../../src/ext/lifetime.ts'
import type { PageSettings } from '../../src/ext/protocol.ts'
import type { Mark } from '../../src/paint/mark.ts'
import { rectsOf } from '../../src/paint/ranges.dom.ts'
import { cardOf, type Problem } from './card-view.ts'
import type { Entries } from './entries.ts'
import { FocusBack } from './focus-back.ts'
import { follow } from './follow.ts'
import { hostParent } from './parent.ts'

/** In CSS px of the viewport. */
export interface Point {
  x: number
  y: number
}

/** A card to show: the last term of the trail, at a mark. */
export interface Shown {
  mark: Mark
  trail: Trail
  /** Takes the focus. */
  pinned: boolean
  /** Where the pointer is, to choose the line of a mark that wraps. */
  point?: Point | undefined
  problem?: Problem | undefined
}

/** Draws the card, keeps it at its line, and lends it the focus. */
export class CardDrawing {
  readonly #entries: Entries
  readonly #lifetime: Lifetime
  /** The extension, the line or the words for it are gone. */
  readonly #lost: () => void
  readonly #focusBack = new FocusBack()
  #theme: PageSettings['theme']
  #card: CardHost | undefined
  #shown: Shown | undefined
  /** Undoes what an open card started: following the line, watching the extension. */
  #opened: (() => void) | undefined
  /** Tells a drawing that came late from the newest. */
  #turn = 0

  constructor(entries: Entries, theme: PageSettings['theme'], lifetime: Lifetime, lost: () => void) {
    this.#entries = entries
    this.#theme = theme
    this.#lifetime = lifetime
    this.#lost = lost
  }

  /** Once it was made. */
  get card(): CardHost | undefined {
    return this.#card
  }

  theme(theme: PageSettings['theme']): void {
    this.#theme = theme
    this.#card?.theme(theme)
  }

  /** Makes the card off the page, so that opening it only shows it. `isWanted` is asked again after each wait. */
  async prepare(mark: Mark, isWanted: () => boolean): Promise<void> {
    const term = await this.#entries.get(mark.id)
    if (!term || !isWanted()) return
    const card = this.#made()
    card.render(cardOf(term, mark, [mark.id]))
    // Its place is not known before it has a size; but code that ran once is compiled.
    await place({ rects: rectsOf(mark) }, card.element, () => {})
  }

  async show(shown: Shown, isWanted: () => boolean): Promise<void> {
    const turn = ++this.#turn
    const { mark, trail, pinned, problem } = shown
    const term = await this.#entries.get(trail.at(-1)!)
    if (turn !== this.#turn || !isWanted()) return
    if (!term || rectsOf(mark).length === 0) return this.#lost()

    const card = this.#made()
    card.render(cardOf(term, mark, trail, problem))
    if (!card.element.isConnected && pinned) this.#focusBack.remember(card.element)
    card.show(hostParent(mark))
    const stays = this.#shown?.mark === mark
    this.#shown = shown
    if (stays) await this.#place()
    else this.#follow(mark, card)
    if (pinned) {
      this.#focusBack.remember(card.element)
      card.focus('[data-card]')
    }
    requestIdleCallback(() => this.#entries.ahead(term))
  }

  hide(): void {
    this.#turn++
    if (!this.#shown) return
    this.#shown = undefined
    const hadFocus = this.#card?.focused !== null
    this.#opened?.()
    this.#opened = undefined
    this.#card?.hide()
    this.#focusBack.give(hadFocus)
  }

  #made(): CardHost {
    const card = (this.#card ??= new CardHost())
    card.theme(this.#theme)
    return card
  }

  #follow(mark: Mark, card: CardHost): void {
    this.#opened?.()
    this.#opened = follow(mark, card, this.#lifetime, { place: () => this.#place(), lost: this.#lost })
  }

  async #place(): Promise<void> {
    const card = this.#card
    if (!this.#shown || !card) return
    const { mark, point } = this.#shown
    const rects = rectsOf(mark)
    if (rects.length === 0) return this.#lost()
    const { x, y } = await place({ rects, ...(point && { point }) }, card.element, (height) =>
      card.limit(height),
    )
    card.moveTo(x, y)
  }
}
