import { CardHost } from '../../src/card/host.dom.ts'
import { place } from '../../src/card/place.dom.ts'
import { CLOSED, type Event, type State, step } from '../../src/card/state.ts'
import type { Lifetime } from '../../src/ext/lifetime.ts'
import { type PageSettings, sendMessage } from '../../src/ext/protocol.ts'
import { text } from '../../src/ext/text.ts'
import type { Mark } from '../../src/paint/mark.ts'
import { listen } from '../../src/ui/listen.dom.ts'
import { rectsOf } from '../../src/paint/ranges.dom.ts'
import { cardOf, type Problem } from './card-view.ts'
import type { Entries } from './entries.ts'
import { FocusBack } from './focus-back.ts'
import { follow } from './follow.ts'
import { hostParent } from './parent.ts'

interface Point {
  x: number
  y: number
}

/** Milliseconds of the hover's delay in which an idle moment is waited for to make the card. */
const AHEAD = 60

/** Runs the card's machine against the page: timers, drawing, placing, focus. */
export class CardControl {
  readonly #entries: Entries
  readonly #lifetime: Lifetime
  #settings: PageSettings
  #card: CardHost | undefined
  #state: State<Mark> = CLOSED
  #point: Point | undefined
  #tokens = 0
  /** Undoes what an open card started: following the line, watching the extension. */
  #opened: (() => void) | undefined
  readonly #focusBack = new FocusBack()
  /** Tells a drawing that came late from the newest. */
  #drawing = 0
  #problem: Problem | undefined

  constructor(entries: Entries, settings: PageSettings, lifetime: Lifetime, signal: AbortSignal) {
    this.#entries = entries
    this.#settings = settings
    this.#lifetime = lifetime
    signal.addEventListener('abort', () => this.close())
    listen(window, 'pagehide', () => this.close(), { signal })
  }

  setting(settings: PageSettings): void {
    this.#settings = settings
    this.#card?.theme(settings.theme)
  }

  get isOpen(): boolean {
    return this.#state.at === 'open' || this.#state.at === 'leaving'
  }

  get host(): HTMLElement | undefined {
    return this.#card?.element
  }

  get focused(): Element | null {
    return this.#card?.focused ?? null
  }

  get mark(): Mark | undefined {
    return this.#state.at === 'closed' ? undefined : this.#state.mark
  }

  partAt(x: number, y: number): Element | null {
    return this.#card?.partAt(x, y) ?? null
  }

  over(mark: Mark, point: Point): void {
    if (this.#settings.open === 'click') return
    if (this.#state.at === 'closed' || this.#state.mark !== mark) this.#point = point
    this.#send({ type: 'over', mark })
  }

  out(): void {
    if (this.#state.at !== 'closed') this.#send({ type: 'out' })
  }

  enter(): void {
    this.#send({ type: 'enter' })
  }

  pin(mark: Mark, point?: Point): void {
    this.#point = point
    this.#send({ type: 'pin', mark })
  }

  close(): void {
    if (this.#state.at !== 'closed') this.#send({ type: 'close' })
  }

  /** The mark may have gone with a change of the page. */
  keep(marks: readonly Mark[]): void {
    if (this.#state.at !== 'closed' && !marks.includes(this.#state.mark)) this.close()
  }

  /** A trusted click or key on a part of the card. */
  act(part: Element | null): void {
    const button = part?.closest<HTMLElement>('[data-act]')
    if (!button || !this.#card?.isSeen()) return
    const { act, id } = button.dataset
    if (act === 'close') this.close()
    if (act === 'back') this.#send({ type: 'back' })
    if (act === 'know' && id) void this.#know(id)
    if (act === 'go' && id) this.#send({ type: 'go', id })
  }

  /** The mark goes with the settings that come back; if the browser refused, the card says so. */
  async #know(id: string): Promise<void> {
    const outcome = await this.#lifetime.ask(() => sendMessage('know', id))
    if (outcome && !outcome.problem) return this.close()
    const { key, values } = outcome?.problem ?? { key: 'card.notSaved', values: [] }
    this.#problem = { id, said: text(key, ...values) }
    void this.#draw(this.#state)
  }

  #send(event: Event<Mark>): void {
    if (!this.#lifetime.alive() && event.type !== 'close') return
    const before = this.#state
    const { state, timer } = step(
      before,
      event,
      () => ++this.#tokens,
      (m) => m.id,
    )
    this.#state = state
    if (timer) setTimeout(() => this.#send({ type: 'timer', token: timer.token }), timer.after)
    if (state.at === 'open' && before !== state) void this.#draw(before)
    if (state.at === 'closed' || state.at === 'waiting') this.#hide(before)
    if (state.at === 'waiting' && before !== state)
      requestIdleCallback(() => void this.#prepare(state.mark), { timeout: AHEAD })
  }

  /** Makes the card in the hover's own delay, off the page, so that opening it only shows it. */
  async #prepare(mark: Mark): Promise<void> {
    const term = await this.#entries.get(mark.id)
    if (term && this.#state.at === 'waiting' && this.#state.mark === mark)
      this.#made().render(cardOf(term, mark, [mark.id]))
  }

  #made(): CardHost {
    const card = (this.#card ??= new CardHost())
    card.theme(this.#settings.theme)
    return card
  }

  async #draw(before: State<Mark>): Promise<void> {
    const state = this.#state
    if (state.at !== 'open') return
    const drawing = ++this.#drawing
    const id = state.trail.at(-1)!
    const term = await this.#entries.get(id)
    if (drawing !== this.#drawing || this.#state !== state) return
    const rects = rectsOf(state.mark)
    if (!term || rects.length === 0) return this.close()

    const card = this.#made()
    card.render(cardOf(term, state.mark, state.trail, this.#problem))
    const first = !card.element.isConnected
    if (first && state.pinned) this.#focusBack.remember(this.host)
    const parent = hostParent(state.mark)
    card.show(parent)
    if (first || ('mark' in before && before.mark !== state.mark)) this.#follow(state.mark, card)
    else await this.#place(state.mark, card)
    if (state.pinned) {
      this.#focusBack.remember(this.host)
      card.focus('[data-card]')
    }
    this.#entries.ahead(term)
  }

  #follow(mark: Mark, card: CardHost): void {
    this.#opened?.()
    this.#opened = follow(mark, card, this.#lifetime, {
      place: () => void this.#place(mark, card),
      lost: () => this.close(),
    })
  }

  async #place(mark: Mark, card: CardHost): Promise<void> {
    const rects = rectsOf(mark)
    if (rects.length === 0) return this.close()
    const { x, y } = await place(
      { rects, ...(this.#point && { point: this.#point }) },
      card.element,
      (height) => card.limit(height),
    )
    card.moveTo(x, y)
  }

  #hide(before: State<Mark>): void {
    if (before.at === 'closed' || before.at === 'waiting') return
    const hadFocus = this.focused !== null
    this.#opened?.()
    this.#opened = undefined
    this.#card?.hide()
    this.#focusBack.give(hadFocus)
    this.#drawing++
    this.#problem = undefined
  }
}
