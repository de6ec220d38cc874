import { EVERY_TOPIC, type PhraseMeta, SURE, TOPICS } from '../glossary/phrases.ts'
import type { Scanned } from './scan.ts'

/** What speaks for a topic. */
export interface Evidence {
  sum: number
  /** Whether one of the cues belongs to no other trade. */
  sure: boolean
  /** In how many blocks, the title among them. */
  blocks: number
  /** Whether a cue speaks against it. */
  against: boolean
  /** Whether a heading or the title names it. */
  headed: boolean
}

/** What a heading or the title must weigh to say what a page is about. */
const HEADS = 0.5

/**
 * What the blocks of a page say together. Blocks come and go one by one, so that a
 * change costs what changed; whole numbers only, so that the way there leaves no trace.
 */
export class Gathered {
  blocks = 0
  words = 0
  /** Little words of English and of other languages. */
  english = 0
  other = 0

  readonly #meta: PhraseMeta
  readonly #cues: Int32Array
  readonly #speaking = TOPICS.map(() => 0)
  readonly #heading = TOPICS.map(() => 0)
  /** How often each term's full words stand, and how often they speak for its topic. */
  readonly #full: Int32Array
  readonly #plain: Int32Array
  readonly #plainTerms = TOPICS.map(() => 0)
  /** Terms that are named in full now and were not, or the other way round, since the last `settle`. */
  #turned = new Set<number>()
  #title: Scanned | undefined

  constructor(meta: PhraseMeta) {
    this.#meta = meta
    this.#cues = new Int32Array(meta.cues.length)
    this.#full = new Int32Array(meta.ids.length)
    this.#plain = new Int32Array(meta.ids.length)
  }

  /** A block that came (1) or went (-1). */
  count(scanned: Scanned, by: 1 | -1): void {
    const { language, block } = scanned
    this.blocks += by
    this.words += by * language.words
    this.english += by * language.english
    this.other += by * language.other
    this.#countCues(scanned, by, block.role === 'heading')
    this.#countNames(scanned, by)
  }

  /** The page's title weighs as a heading; its names are none of the page's. */
  entitle(title: Scanned | undefined): void {
    if (title === this.#title) return
    if (this.#title) this.#countCues(this.#title, -1, true)
    if (title) this.#countCues(title, 1, true)
    this.#title = title
  }

  get title(): Scanned | undefined {
    return this.#title
  }

  /** Whether a term's full words stand somewhere: its abbreviations count on this page. */
  names(term: number): boolean {
    return this.#full[term]! > 0
  }

  /** Whether `names` answers as it did the last time this was asked. */
  settle(): boolean {
    const same = this.#turned.size === 0
    this.#turned.clear()
    return same
  }

  /** What cues and plain names say, page-wide; `host` is the page's. */
  evidence(host: string): Evidence[] {
    const found = TOPICS.map((_, topic): Evidence => ({
      sum: 0,
      sure: false,
      blocks: this.#speaking[topic]!,
      against: false,
      headed: this.#heading[topic]! > 0,
    }))
    for (const [cue, n] of this.#cues.entries()) {
      if (n === 0) continue
      const { topic, weight, most } = this.#meta.cues[cue]!
      for (const of of topic === EVERY_TOPIC ? found : [found[topic]!]) {
        of.sum += weight * Math.min(n, most)
        of.against ||= weight < 0
      }
      if (weight >= SURE) found[topic]!.sure = true
    }
    for (const [topic, { host: parts }] of this.#meta.topics.entries())
      if (parts.some((part) => host.includes(part))) {
        const of = found[topic]!
        of.sum += 1
        of.sure = of.headed = true
        of.blocks++
      }
    // Plain names speak too, but only where a sure cue spoke first: paint shops have deep
    // tissue and steam rooms as well (and the page is asked for cues before it is read).
    for (const [topic, of] of found.entries()) of.sum += Math.min(1, this.#plainTerms[topic]! / 2)
    return found
  }

  #countCues({ cues }: Scanned, by: 1 | -1, heading: boolean): void {
    const spoke = new Set<number>()
    const heads = new Set<number>()
    for (const [cue, n] of cues) {
      const { topic, weight } = this.#meta.cues[cue]!
      this.#cues[cue]! += by * n * (heading ? 2 : 1)
      if (weight > 0) spoke.add(topic)
      if (heading && weight >= HEADS) heads.add(topic)
    }
    for (const topic of spoke) this.#speaking[topic]! += by
    for (const topic of heads) this.#heading[topic]! += by
  }

  #countNames({ readings, block: { text } }: Scanned, by: 1 | -1): void {
    for (const { term, verdict, start, end, exact, mended } of readings) {
      if (verdict !== 'yes' || exact) continue
      if (turns(this.#full, term, by) && !this.#turned.delete(term)) this.#turned.add(term)
      if (mended || !this.#meta.speaks[term] || !text.slice(start, end).includes(' ')) continue
      if (turns(this.#plain, term, by)) this.#plainTerms[topicOf(term, this.#meta)]! += by
    }
  }
}

/** Counts, and tells whether the count came from nothing or went to it. */
function turns(counts: Int32Array, at: number, by: 1 | -1): boolean {
  const before = counts[at]!
  counts[at] = before + by
  return before === 0 || before + by === 0
}

/** 0 massage, 1 insurance. */
export function topicOf(term: number, meta: PhraseMeta): number {
  return meta.kinds[term] === 3 ? 1 : 0
}

/**
 * Whether a block itself speaks of a topic: the other topic's page may then be marked
 * here. Half cues do for insurance ("your deductible" on a clinic's page).
 */
export function speaksOf(scanned: Scanned, topic: number, meta: PhraseMeta): boolean {
  for (const cue of scanned.cues.keys()) {
    const { topic: of, weight } = meta.cues[cue]!
    if (of === topic && weight >= (topic === 1 ? 0.5 : SURE)) return true
  }
  return false
}
