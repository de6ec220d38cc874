import type { Topic } from '../../src/glossary/phrases.ts'
import { KINDS } from '../../src/glossary/kinds.ts'
import type { PageSettings } from '../../src/ext/protocol.ts'
import { thin } from '../../src/match/density.ts'
import { decide } from '../../src/match/find.ts'
import type { Marked } from '../../src/match/outline.ts'
import { type Dictionary, scan, type Scanned } from '../../src/match/scan.ts'
import type { Mark } from '../../src/paint/mark.ts'
import { Painter } from '../../src/paint/painter.dom.ts'
import type { Block } from '../../src/read/block.ts'
import type { Watcher } from '../../src/read/observe.dom.ts'
import { PageText } from '../../src/read/page-text.dom.ts'
import { inSlices } from '../../src/read/slices.dom.ts'
import { listen } from '../../src/ui/listen.dom.ts'

interface Hooks {
  /** After every change of what is marked. */
  onMarks: (marks: readonly Mark[], overBudget: boolean) => void
}

/** Rest between two looks at a page that keeps changing, in ms; doubles up to the longest. */
const REST = 120
const LONGEST_REST = 2000
/** Characters of the page's text to have read before the first marks are shown. */
const FIRST_LOOK = 40_000

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
  #settings: PageSettings
  #scanned = new Map<Block, Scanned>()
  #byBlock = new Map<Block, Mark[]>()
  #busy = false
  #toldOver = false
  #rest = REST

  constructor(
    dictionary: Dictionary,
    settings: PageSettings,
    watcher: Watcher,
    signal: AbortSignal,
    hooks: Hooks,
  ) {
    this.#dictionary = dictionary
    this.#settings = settings
    this.#signal = signal
    this.#hooks = hooks
    this.#painter = new Painter(signal)
    this.text = new PageText((shadow) => watcher.watch(shadow))
    // What was hidden may be opened by a click or a key; looked at when all is calm again.
    for (const type of ['click', 'keyup', 'transitionend'] as const)
      listen(window, type, () => this.#later(), { signal, capture: true, passive: true })
    this.text.invalidate(document.body ?? document.documentElement)
    void this.#work()
  }

  get registered(): number {
    return this.#painter.registered
  }

  setting(settings: PageSettings): void {
    this.#settings = settings
    this.#settle()
  }

  marksOf(node: Text): Mark[] {
    return this.text.blocksOf(node).flatMap((b) => this.#byBlock.get(b) ?? [])
  }

  /** Every hit of every block, whatever the settings leave out: what the panel lists. */
  found(): Map<Block, Marked[]> {
    const blocks = this.text.blocks.filter((b) => this.#scanned.has(b))
    const all = blocks.map((b) => this.#scanned.get(b)!)
    const { hits } = decide(all, { title: document.title, host: location.hostname }, this.#dictionary)
    const { ids, kinds } = this.#dictionary.meta
    return new Map(
      blocks.map((block, i) => [
        block,
        hits[i]!.map(({ start, end, term }) => ({
          start,
          end,
          id: ids[term]!,
          kind: KINDS[kinds[term]!]!,
        })),
      ]),
    )
  }

  /** Observer records: what went stale is let go at once, reading comes later. */
  take(records: MutationRecord[]): void {
    if (this.#signal.aborted) return
    this.#forget(this.text.take(records))
    if (this.text.pending) void this.#work()
  }

  #later(): void {
    setTimeout(() => {
      if (this.#signal.aborted) return
      this.text.recheckHidden()
      if (this.text.pending) void this.#work()
    }, REST)
  }

  async #work(): Promise<void> {
    if (this.#busy) return
    this.#busy = true
    while (this.text.pending && !this.#signal.aborted) {
      const began = performance.now()
      await inSlices(this.#readAndScan(), this.#signal)
      if (this.#signal.aborted) break
      this.#settle()
      // A page that never rests gets ever longer breaks; a calm one none.
      const busy = performance.now() - began < LONGEST_REST
      this.#rest = busy && this.text.pending ? Math.min(this.#rest * 2, LONGEST_REST) : REST
      await new Promise((resolve) => setTimeout(resolve, this.#rest))
    }
    this.#busy = false
  }

  *#readAndScan(): Generator<void, void> {
    let read = 0
    const added: Block[] = []
    const reading = this.text.read((change) => {
      this.#forget(change.removed)
      added.push(...change.added)
    })
    for (let more = reading.next(); !more.done; more = reading.next()) yield
    for (const block of added) {
      if (this.#scanned.has(block)) continue
      this.#scanned.set(block, scan(block, this.#dictionary))
      read += block.text.length
      if (read > FIRST_LOOK && this.marks.length === 0) {
        read = 0
        this.#settle()
      }
      yield
    }
  }

  #forget(blocks: readonly Block[]): void {
    const gone: Mark[] = []
    for (const block of blocks) {
      this.#scanned.delete(block)
      gone.push(...(this.#byBlock.get(block) ?? []))
      this.#byBlock.delete(block)
    }
    if (gone.length === 0) return
    this.#painter.update([], gone)
    const dead = new Set(gone)
    this.marks = this.marks.filter((m) => !dead.has(m))
    this.#hooks.onMarks(this.marks, this.text.overBudget)
  }

  /** Decides anew what is marked; marks that stay are kept as they are. */
  #settle(): void {
    const blocks = this.text.blocks.filter((b) => this.#scanned.has(b))
    const all = blocks.map((b) => this.#scanned.get(b)!)
    const { topics, hits } = decide(all, { title: document.title, host: location.hostname }, this.#dictionary)
    this.topics = topics
    const { ids, kinds } = this.#dictionary.meta
    const wanted = new Set(this.#settings.kinds.map((k) => KINDS.indexOf(k)))
    const allowed = hits.map((list) => list.filter((h) => wanted.has(kinds[h.term]!)))
    const shown = thin(
      all.map((s) => s.block),
      allowed,
      this.#settings.density,
    )

    const added: Mark[] = []
    const removed: Mark[] = []
    const marks: Mark[] = []
    blocks.forEach((block, i) => {
      const before = this.#byBlock.get(block) ?? []
      const after = shown[i]!.map(
        ({ start, end, term }) =>
          before.find((m) => m.start === start && m.end === end && m.id === ids[term]) ??
          ({ block, start, end, id: ids[term]!, kind: KINDS[kinds[term]!]! } satisfies Mark),
      )
      for (const m of after) if (!before.includes(m)) added.push(m)
      for (const m of before) if (!after.includes(m)) removed.push(m)
      if (after.length) this.#byBlock.set(block, after)
      else this.#byBlock.delete(block)
      marks.push(...after)
    })
    this.marks = marks
    const told = this.#toldOver
    this.#toldOver = this.text.overBudget
    if (added.length === 0 && removed.length === 0 && told === this.#toldOver) return
    this.#painter.update(added, removed)
    this.#hooks.onMarks(marks, this.text.overBudget)
  }
}
