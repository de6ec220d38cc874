import type { Words } from '../glossary/fold.ts'
import { CUE, type PhraseTable } from '../glossary/table.ts'
import { hangingPrefix, sharedHead } from './coordinate.ts'
import type { Dictionary } from './dictionary.ts'
import { stands } from './exact.ts'
import type { Letters } from './letters.ts'
import { step } from './lookup.ts'
import { isOtherWord, judge, type Verdict } from './rules.ts'
import type { Surroundings } from './surroundings.ts'
import type { Windows } from './windows.ts'

/** One way to read a stretch of a block: a term, and what still speaks against it. */
export interface Reading {
  start: number
  end: number
  term: number
  rule: number
  verdict: Verdict
  /** Stands in capitals on purpose: an abbreviation. */
  exact: boolean
  /** Has a misspelt word: speaks for no topic. */
  mended: boolean
}

/** What a text reads as, by the phrase table. One object for all texts: nothing is made for a word. */
export class Phrases {
  readonly #table: PhraseTable
  readonly #exacts: readonly string[]
  readonly #words: Words
  readonly #letters: Letters
  readonly #around: Surroundings
  readonly #windows: Windows

  #text = ''
  #keepAll = false
  #readings: Reading[] = []
  #cues = new Map<number, number>()
  /** The phrase being followed begins here; it has a misspelt word. */
  #from = 0
  #mended = false
  /** The longest cue that begins here, or −1, and its end; the end of the last one counted. */
  #cue = -1
  #cueTo = 0
  #counted = 0

  constructor(
    { table, meta }: Dictionary,
    words: Words,
    letters: Letters,
    around: Surroundings,
    windows: Windows,
  ) {
    this.#table = table
    this.#exacts = meta.exacts
    this.#words = words
    this.#letters = letters
    this.#around = around
    this.#windows = windows
  }

  /** Readings by start ascending, then longest first; how often each cue stands in the text. */
  in(text: string, keepAll: boolean): { readings: Reading[]; cues: Map<number, number> } {
    this.#text = text
    this.#keepAll = keepAll
    this.#readings = []
    this.#cues = new Map()
    this.#counted = 0
    const { count } = this.#words
    const { read } = this.#letters
    const { begins } = this.#table
    for (let i = 0; i < count; i++) if (read[i]! >= 0 && begins[read[i]!]) this.#beginning(i)
    return { readings: this.#readings, cues: this.#cues }
  }

  /** All phrases that begin with word i. */
  #beginning(i: number): void {
    const { start } = this.#words
    const first = this.#readings.length
    this.#from = start[i]!
    this.#cue = -1
    this.#mended = false
    this.#follow(i)
    const part = hangingPrefix(this.#words, this.#text, i, this.#table)
    if (part) this.#read(part.group, part.end)
    if (this.#readings.length - first > 1) reverseFrom(this.#readings, first)
    // A cue inside a longer one that was counted is not counted again.
    if (this.#cue >= 0 && this.#cueTo > this.#counted) {
      this.#cues.set(this.#cue, (this.#cues.get(this.#cue) ?? 0) + 1)
      this.#counted = this.#cueTo
    }
  }

  #follow(i: number): void {
    const { count, start, end, joined } = this.#words
    const { read, mended, taken } = this.#letters
    const table = this.#table
    for (let j = i, state = 0; ;) {
      if (read[j]! < 0 || (state = step(table, state, read[j]!)) === 0) return
      if (mended[j]) this.#mended = true
      j += taken[j]!
      const group = table.accept[state]!
      if (group) this.#read(group, end[j]!)
      const shared = sharedHead(this.#words, this.#text, j, state, table)
      if (shared) this.#read(shared, end[j]!)
      if (++j >= count || !joined[j]) return
      if (joined[j] === 2 && !goesOn(this.#text, this.#from, start[j]!)) return
    }
  }

  /** What a group of senses says of the phrase that ends at `to`. */
  #read(group: number, to: number): void {
    const { groupFirst, senseExact, senseTerm, senseRule } = this.#table
    const from = this.#from
    for (let k = groupFirst[group - 1]!; k < groupFirst[group]!; k++) {
      const letters = senseExact[k]!
      if (letters && !stands(this.#text, from, to, this.#exacts[letters - 1]!)) continue
      const term = senseTerm[k]!
      const rule = senseRule[k]!
      if (term >= CUE) {
        if (this.#mended || isOtherWord(this.#around, to, rule)) continue
        this.#cue = term - CUE
        this.#cueTo = to
        continue
      }
      const exact = letters > 0
      const verdict = judge(this.#around, this.#windows, from, to, rule, exact)
      if (verdict !== 'no' || this.#keepAll)
        this.#readings.push({ start: from, end: to, term, rule, verdict, exact, mended: this.#mended })
    }
  }
}

/**
 * Whether a phrase may run over a line break: where the next line goes on in lower
 * case, or where the phrase began the line ("Deep Tissue / Massage", but not
 * "Orchard Hands / Massage Clinic").
 */
function goesOn(text: string, from: number, next: number): boolean {
  const first = text.charAt(next)
  return first !== first.toUpperCase() || from === 0 || text.charCodeAt(from - 1) === 10
}

/** Found shortest first; wanted longest first. */
function reverseFrom(list: Reading[], from: number): void {
  const tail = list.splice(from).toSorted((a, b) => b.end - a.end)
  list.push(...tail)
}
