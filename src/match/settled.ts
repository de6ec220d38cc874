import type { Topic } from '../glossary/phrases.ts'
import type { Hit } from './block.ts'
import type { Dictionary } from './dictionary.ts'
import { Gathered } from './evidence.ts'
import { contextsOf, type Scanned } from './scan.ts'

/** Blocks on either side on which an answer may rest: menu lines, short lines, rows of a table. */
const REACH = 8

/**
 * What was decided of a page, so that after a change only what it bears on is decided
 * anew: blocks that came, their neighbours, and, where it matters page-wide, blocks
 * that asked the page.
 */
export class Settled {
  readonly gathered: Gathered

  readonly #dictionary: Dictionary
  /** Empty while a decision is under way. */
  #hits: readonly Hit[][] = []
  #all: readonly Scanned[] = []
  /** Where the page differs from the one decided last, as places of the new one; how many more blocks that had. */
  #change = { from: 0, to: 0, later: 0 }
  /** Of the last decision; undefined when it was not finished. */
  #topics: string | undefined
  /** How many blocks have each context word; counted once a page-wide need is asked for. */
  #counts: Uint32Array | undefined
  #needs = new Map<number, boolean>()

  constructor(dictionary: Dictionary) {
    this.#dictionary = dictionary
    this.gathered = new Gathered(dictionary.meta)
  }

  /** Takes the page as it is now. */
  take(all: readonly Scanned[]): void {
    const old = this.#all
    const [from, to] = changed(old, all)
    const later = old.length - all.length
    for (let i = from; i < to + later; i++) this.#count(old[i]!, -1)
    for (let i = from; i < to; i++) this.#count(all[i]!, 1)
    if (this.#hits.length !== old.length) this.#topics = undefined
    this.#all = all
    this.#change = { from, to, later }
  }

  /** What still holds of a block of the page taken last. */
  still(topics: ReadonlySet<Topic>): (scanned: Scanned, index: number) => Hit[] | undefined {
    const hits = this.#hits
    const { from, to, later } = this.#change
    const here = [...topics].join()
    const anew = here !== this.#topics
    const asks = [this.#sameNeeds(), this.gathered.settle()].includes(false)
    this.#hits = []
    this.#topics = here
    return (scanned, index) => {
      const i = index < from ? index : index + later
      if (anew || (index >= from - REACH && index < to + REACH)) return undefined
      if ((asks && asksPage(scanned)) || scanned.shapes.length) return undefined
      return hits[i]
    }
  }

  /** The decision, unless another one has begun meanwhile. */
  keep(all: readonly Scanned[], hits: readonly Hit[][]): void {
    if (all === this.#all) this.#hits = hits
  }

  /** Whether a context word of a list stands anywhere on the page. */
  meets(list: number): boolean {
    let known = this.#needs.get(list)
    if (known === undefined) this.#needs.set(list, (known = this.#look(list)))
    return known
  }

  #look(list: number): boolean {
    if (list === 0) return false
    if (!this.#counts) {
      this.#counts = new Uint32Array(this.#dictionary.table.contextFlags.length)
      for (const scanned of this.#all) this.#countContexts(scanned, 1)
    }
    const { listFirst, listItems } = this.#dictionary.table
    for (let k = listFirst[list - 1]!; k < listFirst[list]!; k++) if (this.#counts[listItems[k]!]) return true
    return false
  }

  #count(scanned: Scanned, by: 1 | -1): void {
    this.gathered.count(scanned, by)
    if (this.#counts) this.#countContexts(scanned, by)
  }

  #countContexts(scanned: Scanned, by: 1 | -1): void {
    for (const id of contextsOf(scanned, this.#dictionary)) this.#counts![id]! += by
  }

  #sameNeeds(): boolean {
    let same = true
    for (const [list, known] of this.#needs)
      if (this.#look(list) !== known) {
        this.#needs.set(list, !known)
        same = false
      }
    return same
  }
}

/** Whether anything in a block rests on the page's other text. */
const asksPage = ({ readings }: Scanned): boolean =>
  readings.some(({ verdict }) => verdict !== 'yes' && verdict !== 'bare')

/** Where two lists differ, as places of the new one; what stands before and behind is the same. */
function changed(old: readonly Scanned[], all: readonly Scanned[]): [from: number, to: number] {
  const most = Math.min(old.length, all.length)
  let from = 0
  while (from < most && old[from] === all[from]) from++
  let behind = 0
  while (behind < most - from && old.at(-1 - behind) === all.at(-1 - behind)) behind++
  return [from, all.length - behind]
}
