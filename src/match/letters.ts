import { foldedWords, type Words } from '../glossary/fold.ts'
import { SHORTEST_TYPO } from '../glossary/slips.ts'
import type { Dictionary } from './dictionary.ts'
import { letterOf } from './lookup.ts'
import { Mender } from './typos.ts'

/** What the words of a text are in a dictionary: as written, broken at the end of a line, or the only word meant. */
export class Letters {
  /** By word: its letter as written, or −1. */
  written = new Int32Array(512)
  /** By word: the letter it is read as, or −1. */
  read = new Int32Array(512)
  /** By word: whether it was mended. */
  mended = new Uint8Array(512)
  /** By word: 1 where the letter has taken the next word too. */
  taken = new Uint8Array(512)

  readonly #dictionary: Dictionary
  readonly #mender: Mender

  constructor(dictionary: Dictionary) {
    this.#dictionary = dictionary
    this.#mender = new Mender(dictionary.table, dictionary.meta.typos)
  }

  /** Reads the words of a text, in place of those before. */
  of(text: string, words: Words): this {
    const { table } = this.#dictionary
    const { count, hash, start, end, joined } = words
    if (count > this.read.length) this.#grow(count)
    const { written, read, mended, taken } = this
    for (let i = 0; i < count; i++) {
      let letter = letterOf(table, hash[i]!)
      written[i] = letter
      mended[i] = taken[i] = 0
      if (letter < 0 && end[i]! - start[i]! >= SHORTEST_TYPO) {
        letter = this.#mender.mend(text, start[i]!, end[i]!, hash[i]!)
        if (letter >= 0) mended[i] = 1
      }
      read[i] = letter
      if (i > 0 && joined[i] && isBroken(text, end[i - 1]!)) this.#joinBroken(text, words, i - 1)
    }
    return this
  }

  #joinBroken(text: string, { start, end }: Words, i: number): void {
    const [whole] = foldedWords(text.slice(start[i], end[i]) + text.slice(start[i + 1], end[i + 1]))
    const letter = letterOf(this.#dictionary.table, whole!)
    if (letter < 0) return
    this.read[i] = letter
    this.mended[i] = 0
    this.taken[i] = 1
  }

  #grow(count: number): void {
    const size = 2 ** Math.ceil(Math.log2(count))
    this.written = new Int32Array(size)
    this.read = new Int32Array(size)
    this.mended = new Uint8Array(size)
    this.taken = new Uint8Array(size)
  }
}

/** Whether a word ends in a hyphen with a blank behind it: "myo-" at the end of a line. */
function isBroken(text: string, end: number): boolean {
  const hyphen = text.charCodeAt(end)
  if (hyphen !== 45 && hyphen !== 0x2010) return false
  const next = text.charCodeAt(end + 1)
  return next === 10 || next === 32 || next === 13
}
