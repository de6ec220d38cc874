import { CLOSED, type Event, type State, step } from '../../src/card/state.ts'
import type { Lifetime } from '../../src/ext/lifetime.ts'
import { type PageSettings, sendMessage } from '../../src/ext/protocol.ts'
import { text } from '../../src/ext/text.ts'
import type { Mark } from '../../src/paint/mark.ts'
import { listen } from '../../src/ui/listen.dom.ts'
import { CardDrawing, type Point } from './card-drawing.ts'
import type { Problem } from './card-view.ts'
import type { Entries } from './entries.ts'

/** Milliseconds of the hover's delay in which an idle moment is waited for to make the card. */
const AHEAD = 60

/** Runs the card's machine: what happens to a mark, what the reader does, timers. */
export class CardControl {
  readonly #lifetime: Lifetime
  #settings: PageSettings
  readonly #drawing: CardDrawing
  #state: State<Mark> = CLOSED
  #point: Point | undefined
  #tokens = 0
  #problem: Problem | undefined

  constructor(entries: Entries, settings: PageSettings, lifetime: Lifetime, signal: AbortSignal) {
    this.#settings = settings
    this.#lifetime = lifetime
    this.#drawing = new CardDrawing(entries, settings.theme, lifetime, () => this.close())
    signal.addEventListener('abort', () => this.close())
    listen(window, 'pagehide', () => this.close(), { signal })
  }

  setting(settings: PageSettings): void {
    this.#settings = settings
    this.#drawing.theme(settings.theme)
  }

  get isOpen(): boolean {
    return this.#state.at === 'open' || this.#state.at === 'leaving'
  }

  get host(): HTMLElement | undefined {
    return this.#drawing.card?.element
  }

  get focused(): Element | null {
    return this.#drawing.card?.focused ?? null
  }

  get mark(): Mark | undefined {
    return this.#state.at === 'closed' ? undefined : this.#state.mark
  }

  partAt(x: number, y: number): Element | null {
    return this.#drawing.card?.partAt(x, y) ?? null
  }

  /** The pointer came to a mark `since` then, as its event says; it may be heard of a frame later. */
  over(mark: Mark, point: Point, since: DOMHighResTimeStamp): void {
    if (this.#settings.open === 'click') return
    if (this.#state.at === 'closed' || this.#state.mark !== mark) this.#point = point
    this.#send({ type: 'over', mark }, since)
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
    if (!button || !this.#drawing.card?.isSeen()) return
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
    this.#show()
  }

  #send(event: Event<Mark>, since = performance.now()): void {
    if (!this.#lifetime.alive() && event.type !== 'close') return
    const before = this.#state
    const { state, timer } = step(
      before,
      event,
      () => ++this.#tokens,
      (m) => m.id,
    )
    this.#state = state
    if (timer) {
      const { token, after } = timer
      setTimeout(() => this.#send({ type: 'timer', token }), after - (performance.now() - since))
    }
    if (before === state) return
    if (state.at === 'open') this.#show()
    if (state.at === 'closed' || state.at === 'waiting') {
      this.#drawing.hide()
      this.#problem = undefined
    }
    if (state.at === 'waiting') {
      const prepare = (): void => void this.#drawing.prepare(state.mark, () => this.#state === state)
      requestIdleCallback(prepare, { timeout: AHEAD })
    }
  }

  #show(): void {
    const state = this.#state
    if (state.at !== 'open') return
    const { mark, trail, pinned } = state
    const shown = { mark, trail, pinned, point: this.#point, problem: this.#problem }
    void this.#drawing.show(shown, () => this.#state === state)
  }
}
