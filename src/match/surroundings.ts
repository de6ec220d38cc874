import type { Words } from '../glossary/fold.ts'
import { APOSTROPHE, classOf, WORD } from '../glossary/letters.ts'
import { LITERAL, type PhraseTable, PLURAL } from '../glossary/table.ts'
import { letterOf } from './lookup.ts'

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
  /** By the first three letters of a word: 1 + the first beginning that has them. */
  readonly #begins = new Uint16Array(1 << 15)
  #words: Words | undefined

  constructor(table: PhraseTable, literals: Readonly<Record<number, string>>) {
    this.table = table
    this.#literals = literals
    for (let b = table.beginFirst.length - 2; b >= 0; b--) {
      const key = this.#keyOf(b)
      if (key >= 0) this.#begins[key] = b + 1
    }
  }

  /** Another text, with its words as `Words` has them. */
  of(text: string, words: Words): this {
    this.text = text
    this.#words = words
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
    const { contextHashes, contextFirst } = this.table
    const text = this.text
    const { count, hash, start } = words
    for (let i = 0; i < count; i++) {
      const whole = letterOf(contextHashes, hash[i]!)
      if (whole >= 0) this.#take(words, i, contextFirst[whole]!, contextFirst[whole + 1]!)
      const at = start[i]!
      const key = keyOf(text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2))
      if (key >= 0 && this.#begins[key]) this.#takeBegins(words, i, key)
    }
    return this
  }

  #takeBegins(words: Words, i: number, key: number): void {
    const { contextFirst, contextHashes } = this.table
    for (let b = this.#begins[key]! - 1; this.#keyOf(b) === key; b++) {
      if (!this.#begin(words, i, b)) continue
      const c = contextHashes.length + b
      this.#take(words, i, contextFirst[c]!, contextFirst[c + 1]!)
    }
  }

  /** First three letters of beginning b; a shorter one comes only behind other words. */
  #keyOf(b: number): number {
    const { beginFirst, beginLetters: l } = this.table
    const at = beginFirst[b]!
    return beginFirst[b + 1]! - at < 3 ? -1 : keyOf(l[at]!, l[at + 1]!, l[at + 2]!)
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
    const { contextHashes } = this.table
    const wholes = contextHashes.length
    return part < wholes ? contextHashes[part] === words.hash[j] : this.#begin(words, j, part - wholes)
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

/** Three letters as one number, or −1 when a sign is among them. */
function keyOf(a: number, b: number, c: number): number {
  const x = (a | 32) - 97
  const y = (b | 32) - 97
  const z = (c | 32) - 97
  return x >= 0 && x < 26 && y >= 0 && y < 26 && z >= 0 && z < 26 ? (x << 10) | (y << 5) | z : -1
}

/** Whether a word that ends here shows a plural or possessive s. */
function isPlural(text: string, end: number): boolean {
  if ((text.charCodeAt(end - 1) | 32) === 115) return (text.charCodeAt(end - 2) | 32) !== 115
  return classOf(text.charCodeAt(end)) === APOSTROPHE && (text.charCodeAt(end + 1) | 32) === 115
}
