import type { Words } from '../glossary/fold.ts'
import { APOSTROPHE, classOf, WORD } from '../glossary/letters.ts'
import { firstFrom } from '../glossary/slots.ts'
import { LITERAL, type PhraseTable, PLURAL, prefixOf } from '../glossary/table.ts'

/** The context words of rules that stand in a text, found in one pass when first asked for. */
export class Surroundings {
  count = 0
  /** Numbers of context words and where they stand, by start ascending. */
  id = new Uint16Array(256)
  start = new Int32Array(256)
  end = new Int32Array(256)

  text = ''
  readonly table: PhraseTable
  readonly #literals: Readonly<Record<number, string>>
  #words: Words | undefined
  #letters: Int32Array = new Int32Array(0)

  constructor(table: PhraseTable, literals: Readonly<Record<number, string>>) {
    this.table = table
    this.#literals = literals
  }

  /** Another text, with its words as `Words` has them and the letters of those as written. */
  of(text: string, words: Words, letters: Int32Array): this {
    this.text = text
    this.#words = words
    this.#letters = letters
    this.count = 0
    return this
  }

  get looked(): boolean {
    return this.#words === undefined
  }

  ids(): Uint16Array {
    return this.id.slice(0, this.count)
  }

  /** Looks the text through, unless that was done. */
  look(): this {
    const words = this.#words
    if (!words) return this
    this.#words = undefined
    const { contextFirst, prefixBits: bits } = this.table
    const text = this.text
    const { count, start } = words
    for (let i = 0; i < count; i++) {
      const letter = this.#letters[i]!
      if (letter >= 0 && contextFirst[letter] !== contextFirst[letter + 1])
        this.#take(words, i, contextFirst[letter]!, contextFirst[letter + 1]!)
      const at = start[i]!
      const prefix = prefixOf(text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2))
      if (prefix >= 0 && bits[prefix >> 3]! & (1 << (prefix & 7))) this.#takeBegins(words, i, prefix)
    }
    return this
  }

  #takeBegins(words: Words, i: number, prefix: number): void {
    const { contextFirst, hashes, prefixes, prefixFirst, beginFirst } = this.table
    const at = firstFrom(prefixes, prefix)
    const to = prefixFirst[at + 1] ?? beginFirst.length - 1
    for (let b = prefixFirst[at]!; b < to; b++) {
      if (!this.#begin(words, i, b)) continue
      const c = hashes.length + b
      this.#take(words, i, contextFirst[c]!, contextFirst[c + 1]!)
    }
  }

  /** Whether word i has the letters of beginning b. */
  #begin(words: Words, i: number, b: number): boolean {
    const { beginFirst, beginLetters } = this.table
    let at = words.start[i]!
    for (let k = beginFirst[b]!, end = beginFirst[b + 1]!; k < end; k++, at++)
      if (lower(this.text.charCodeAt(at)) !== beginLetters[k]) return false
    return true
  }

  /** Those of the context words from … to − 1, which all begin with word i, that stand here. */
  #take(words: Words, i: number, from: number, to: number): void {
    const { restFirst, contextFlags } = this.table
    for (let c = from; c < to; c++) {
      const start = words.start[i]!
      const flags = contextFlags[c]!
      if (flags & LITERAL) {
        const end = this.#literally(start, this.#literals[c]!)
        if (end) this.#push(c, start, end)
        continue
      }
      let j = i
      for (let k = restFirst[c]!, end = restFirst[c + 1]!; j >= 0 && k < end; k++)
        j = this.#part(words, ++j, this.table.rest[k]!) ? j : -1
      if (j >= 0 && (!(flags & PLURAL) || isPlural(this.text, words.end[j]!)))
        this.#push(c, start, words.end[j]!)
    }
  }

  #part(words: Words, j: number, part: number): boolean {
    if (j >= words.count || !words.joined[j]) return false
    const letters = this.table.hashes.length
    return part < letters ? part === this.#letters[j] : this.#begin(words, j, part - letters)
  }

  #literally(start: number, literal: string): number {
    const end = start + literal.length
    const stands = this.text.slice(start, end).toLowerCase() === literal
    return stands && !(end < this.text.length && classOf(this.text.charCodeAt(end)) === WORD) ? end : 0
  }

  #push(id: number, start: number, end: number): void {
    const k = this.count++
    if (k === this.id.length) {
      this.id = grown(Uint16Array, this.id)
      this.start = grown(Int32Array, this.start)
      this.end = grown(Int32Array, this.end)
    }
    this.id[k] = id
    this.start[k] = start
    this.end[k] = end
  }
}

interface Room<T> {
  new (length: number): T
}

function grown<T extends Uint16Array | Int32Array>(kind: Room<T>, old: T): T {
  const next = new kind(old.length * 2)
  next.set(old)
  return next
}

const lower = (c: number): number => (c >= 65 && c <= 90 ? c | 32 : c)

/** Whether a word that ends here shows a plural or possessive s. */
function isPlural(text: string, end: number): boolean {
  if ((text.charCodeAt(end - 1) | 32) === 115) return (text.charCodeAt(end - 2) | 32) !== 115
  return classOf(text.charCodeAt(end)) === APOSTROPHE && (text.charCodeAt(end + 1) | 32) === 115
}
