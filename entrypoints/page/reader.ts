import type { Topic } from '../../src/glossary/phrases.ts'
import { KINDS } from '../../src/glossary/kinds.ts'
import type { PageSettings } from '../../src/ext/protocol.ts'
import { decide, deciding } from '../../src/match/find.ts'
import type { Marked } from '../../src/match/outline.ts'
import { OwnFinder } from '../../src/match/own.ts'
import type { Dictionary } from '../../src/match/dictionary.ts'
import { scan, type Scanned } from '../../src/match/scan.ts'
import { Settled } from '../../src/match/settled.ts'
import type { PageInfo } from '../../src/match/topics.ts'
import { type Known, shown } from '../../src/match/shown.ts'
import type { Mark } from '../../src/paint/mark.ts'
import { Painter } from '../../src/paint/painter.dom.ts'
import type { Block } from '../../src/read/block.ts'
import type { Watcher } from '../../src/read/observe.dom.ts'
import { PageText } from '../../src/read/page-text.dom.ts'
import { inSlices } from '../../src/read/slices.dom.ts'
import { listen } from '../../src/ui/listen.dom.ts'
import { type Marking, remark } from './marking.ts'
import { Pace, REST } from './pace.ts'

interface Hooks {
  /** After every decision that changes what is marked. */
  onMarks: (marks: readonly Mark[], overBudget: boolean) => void
  /** Marks went with their text; the next decision follows soon. */
  onLost: (marks: readonly Mark[]) => void
}

/** Characters of the page's text to have read before the first marks are shown. */
const FIRST_LOOK = 40_000
/** Code units scanned between two pauses; a pause costs more than a short block. */
const STEP = 1500

/** Reads a page, finds its terms and keeps the marks true while it changes. */
export class Reader {
  readonly text: PageText
  /** In document order. */
  marks: Mark[] = []
  topics: ReadonlySet<Topic> = new Set()

  readonly #dictionary: Dictionary
  readonly #painter: Painter
  readonly #signal: AbortSignal
  readonly #hooks: Hooks
  readonly #pace: Pace
  #settings: PageSettings
  #own: OwnFinder
  #scanned = new Map<Block, Scanned>()
  #byBlock = new Map<Block, Marking>()
  readonly #settled: Settled
  /** Under the present settings. */
  #known: Known = new WeakMap()
  /** Blocks came or went since the last decision. */
  #changed = false
  #turn = 0
  #looking = false
  #toldOver = false

  constructor(
    dictionary: Dictionary,
    settings: PageSettings,
    watcher: Watcher,
    signal: AbortSignal,
    hooks: Hooks,
  ) {
    this.#dictionary = dictionary
    this.#settled = new Settled(dictionary)
    this.#settings = settings
    this.#own = new OwnFinder(settings.own)
    this.#signal = signal
    this.#hooks = hooks
    this.#pace = new Pace({ isDue: () => this.#isDue, run: () => this.#readAndScan() }, signal)
    this.#painter = new Painter(signal, settings.underline)
    this.text = new PageText((shadow) => watcher.watch(shadow))
    // What was hidden may be opened by a click or a key; looked at when all is calm again.
    for (const type of ['click', 'keyup', 'transitionend'] as const)
      listen(window, type, () => this.#later(), { signal, capture: true, passive: true })
    this.text.invalidate(document.body ?? document.documentElement)
    void this.#pace.start()
  }

  get registered(): number {
    return this.#painter.registered
  }

  setting(settings: PageSettings): void {
    if (JSON.stringify(settings.own) !== JSON.stringify(this.#settings.own))
      this.#own = new OwnFinder(settings.own)
    this.#settings = settings
    this.#known = new WeakMap()
    this.#painter.draw(settings.underline)
    void inSlices(this.#settle(), this.#signal)
  }

  marksOf(node: Text): Mark[] {
    return this.text.blocksOf(node).flatMap((b) => this.#byBlock.get(b)?.marks ?? [])
  }

  /** Every hit of every block, whatever the settings leave out: what the panel lists. */
  found(): Map<Block, Marked[]> {
    const blocks = this.text.blocks.filter((b) => this.#scanned.has(b))
    const all = blocks.map((b) => this.#scanned.get(b)!)
    const { hits } = decide(all, this.#page, this.#dictionary, undefined, this.#settled)
    const own = blocks.map((b) => this.#own.in(b))
    const everything = { kinds: KINDS, density: 'all', known: [] } as const
    const marked = shown(blocks, hits, own, this.#dictionary.meta, everything)
    return new Map(blocks.map((block, i) => [block, marked[i]!]))
  }

  /** Observer records: what went stale is let go at once, reading comes later. */
  take(records: MutationRecord[]): void {
    if (this.#signal.aborted) return
    this.#forget(this.text.take(records))
    if (this.#isDue) void this.#pace.start()
  }

  #later(): void {
    if (this.#looking) return
    this.#looking = true
    setTimeout(() => {
      this.#looking = false
      if (this.#signal.aborted) return
      this.text.recheckHidden()
      if (this.text.pending) void this.#pace.start()
    }, REST)
  }

  *#readAndScan(): Generator<void, void> {
    let read = 0
    let step = 0
    const added: Block[] = []
    const reading = this.text.read((change) => {
      this.#forget(change.removed)
      added.push(...change.added)
    })
    for (let more = reading.next(); !more.done; more = reading.next()) yield
    for (const block of added) {
      if (this.#scanned.has(block)) continue
      this.#scanned.set(block, scan(block, this.#dictionary))
      this.#changed = true
      read += block.text.length
      if (read > FIRST_LOOK && this.marks.length === 0) {
        read = 0
        yield* this.#settle()
      }
      step += block.text.length
      if (step < STEP) continue
      step = 0
      yield
    }
    if (this.#changed || this.#toldOver !== this.text.overBudget) yield* this.#settle()
  }

  #forget(blocks: readonly Block[]): void {
    const gone: Mark[] = []
    for (const block of blocks) {
      if (this.#scanned.delete(block)) this.#changed = true
      gone.push(...(this.#byBlock.get(block)?.marks ?? []))
      this.#byBlock.delete(block)
    }
    if (gone.length === 0) return
    this.#painter.update([], gone)
    const dead = new Set(gone)
    this.marks = this.marks.filter((m) => !dead.has(m))
    this.#hooks.onLost(this.marks)
  }

  get #isDue(): boolean {
    return this.text.pending || this.#changed
  }

  get #page(): PageInfo {
    return { title: document.title, host: location.hostname }
  }

  /** Decides anew what is marked, unless that begins again meanwhile. */
  *#settle(): Generator<void, void> {
    const turn = ++this.#turn
    this.#changed = false
    const blocks = this.text.blocks.filter((b) => this.#scanned.has(b))
    const all = blocks.map((b) => this.#scanned.get(b)!)
    const { topics, hits } = yield* deciding(all, this.#page, this.#dictionary, undefined, this.#settled)
    if (turn !== this.#turn) return
    this.topics = topics
    const mentions = shown(
      blocks,
      // What changed in a pause is read and decided next.
      hits.map((list, i) => (this.#scanned.get(blocks[i]!) === all[i] ? list : [])),
      blocks.map((b) => this.#own.in(b)),
      this.#dictionary.meta,
      this.#settings,
      this.#known,
    )
    const { marks, added, removed } = remark(blocks, mentions, this.#byBlock)
    this.marks = marks
    const told = this.#toldOver
    this.#toldOver = this.text.overBudget
    if (added.length === 0 && removed.length === 0 && told === this.#toldOver) return
    this.#painter.update(added, removed)
    this.#hooks.onMarks(marks, this.text.overBudget)
  }
}
