import { decode } from '../../src/glossary/table.ts'
import type { Lifetime } from '../../src/ext/lifetime.ts'
import { type Report, sendMessage, type Start } from '../../src/ext/protocol.ts'
import { onSettingsChange } from '../../src/ext/changes.ts'
import { textOf } from '../../src/paint/mark.ts'
import type { Watcher } from '../../src/read/observe.dom.ts'
import { listen } from '../../src/ui/listen.dom.ts'
import { CardControl } from './card-control.ts'
import { Entries } from './entries.ts'
import { Reader } from './reader.ts'
import { answerPanel } from './panel.ts'
import type { Router } from './router.ts'
import { walker } from './walk.ts'

/** What the isolated world shows of a page, for tests and for looking at a page by hand. */
export interface View {
  marks: () => { id: string; kind: string; text: string }[]
  topics: () => string[]
  registered: () => number
}

/** A page that speaks of a topic: reading, marking and cards, as long as its site is on. */
export class Session implements View {
  readonly #lifetime: Lifetime
  readonly #router: Router
  readonly #watcher: Watcher
  #reader: Reader | undefined
  #card: CardControl | undefined
  #entries: Entries | undefined
  #stop = new AbortController()
  #reported: Report | undefined
  /** Runs out with a pause: nobody else tells a page that the hour is over. */
  #waking: ReturnType<typeof setTimeout> | undefined

  constructor(lifetime: Lifetime, router: Router, watcher: Watcher) {
    this.#lifetime = lifetime
    this.#router = router
    this.#watcher = watcher
    onSettingsChange(() => void this.#settle(), lifetime.signal)
    lifetime.signal.addEventListener('abort', () => clearTimeout(this.#waking))
    listen(window, 'pageshow', (e) => e.persisted && this.#again(), { signal: lifetime.signal })
    void this.#settle()
  }

  take(records: MutationRecord[]): void {
    this.#reader?.take(records)
  }

  marks(): ReturnType<View['marks']> {
    return this.#reader?.marks.map((m) => ({ id: m.id, kind: m.kind, text: textOf(m) })) ?? []
  }

  topics(): string[] {
    return [...(this.#reader?.topics ?? [])]
  }

  registered(): number {
    return this.#reader?.registered ?? 0
  }

  /** Follows the settings for this site: starts, changes or stops. */
  async #settle(): Promise<void> {
    const host = location.hostname
    const reading = this.#reader !== undefined
    const start: Start | undefined = await this.#lifetime.ask(async () =>
      reading ? { settings: await sendMessage('settings', host) } : sendMessage('start', host),
    )
    if (!start || this.#lifetime.signal.aborted) return
    const { settings, phrases } = start
    clearTimeout(this.#waking)
    if (settings.until)
      this.#waking = setTimeout(() => void this.#settle(), Math.max(0, settings.until - Date.now()) + 100)
    if (!settings.on) return this.#end()
    this.#entries?.forgetOwn()
    this.#card?.setting(settings)
    if (this.#reader) return this.#reader.setting(settings)
    if (!phrases) return

    const stop = (this.#stop = new AbortController())
    const signal = AbortSignal.any([stop.signal, this.#lifetime.signal])
    const entries = (this.#entries = new Entries(this.#lifetime))
    const dictionary = { table: decode(phrases.table), meta: phrases.meta }
    const reader = (this.#reader = new Reader(dictionary, settings, this.#watcher, signal, {
      onMarks: (marks, overBudget) => {
        entries.prefetch(marks)
        card.keep(marks)
        this.#report(entries.report(marks, overBudget))
      },
      onLost: (marks) => card.keep(marks),
    }))
    const card = (this.#card = new CardControl(entries, settings, this.#lifetime, signal))
    this.#router.attach(reader, card, signal)
    walker(reader, card, this.#lifetime, signal)
    answerPanel(reader, this.#lifetime, signal)
  }

  #end(): void {
    if (!this.#reader) return
    this.#stop.abort()
    this.#reader = this.#card = this.#entries = undefined
    this.#report(Entries.nothing)
  }

  /** Tells the background what is marked here, if that is news. */
  #report(report: Report): void {
    if (JSON.stringify(report) !== JSON.stringify(this.#reported)) void this.#tell(report)
  }

  async #tell(report: Report): Promise<void> {
    this.#reported = report
    const heard = await this.#lifetime.ask(() => sendMessage('report', report).then(() => true))
    if (!heard && this.#reported === report) this.#reported = undefined
  }

  /** Shown again as it was left: other pages have told of this tab meanwhile. */
  #again(): void {
    const last = this.#reported
    this.#reported = undefined
    if (last) this.#report(last)
    void this.#settle()
  }
}
