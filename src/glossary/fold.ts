import {
  AND,
  APOSTROPHE,
  BETWEEN,
  classOf,
  DOT,
  IGNORE,
  plainLetters,
  SOFT,
  wholeEnd,
  WORD,
} from './letters.ts'

/**
 * How written words become comparable. One pass over UTF-16 code units gives the
 * words of a text as numbers; no substring is made per word. Build and page use
 * this same code, so a form and a page can never be folded differently.
 *
 * One word is a run of letters and digits. Case, accents, ligatures, soft
 * hyphens, zero-width characters and brand signs do not matter; a plural or
 * possessive ending is taken off; `M54.2` and `L&I` stay one word each. A comma or
 * slash behind a word is a word too: `OTR/L`, `usual, customary and reasonable`.
 */
export class Words {
  count = 0
  /** UTF-16 offsets of each word; `end` leaves a possessive 's out. */
  start = new Int32Array(512)
  end = new Int32Array(512)
  hash = new Int32Array(512)
  /** 1 when only blanks and hyphens stand between this word and the one before, 2 when a line break is among them. */
  joined = new Uint8Array(512)

  /** Replaces what was scanned before. */
  scan(text: string): this {
    this.count = 0
    const n = text.length
    let soft = 0
    let at = 0
    while (at < n) {
      const kind = classOf(text.charCodeAt(at))
      if (kind === WORD) {
        at = this.#word(text, at, n, soft)
        soft = 1
      } else if (kind === AND && isBlank(text, at - 1) && isBlank(text, at + 1)) {
        this.#push(at, at + 1, AND_WORD, soft)
        soft = 1
        at++
      } else if (kind === BETWEEN && soft) {
        this.#push(at, at + 1, text.charCodeAt(at), soft)
        soft = 1
        at++
      } else {
        if (kind !== SOFT && kind !== IGNORE) soft = 0
        else if (soft && text.charCodeAt(at) === 10) soft = 2
        at++
      }
    }
    return this
  }

  #word(text: string, from: number, n: number, soft: number): number {
    let at = from
    let end = from
    let h = SEED
    // Hash and letter one, two and three letters back, to take endings off.
    let h1 = SEED
    let h2 = SEED
    let h3 = SEED
    let c1 = 0
    let c2 = 0
    let c3 = 0
    let length = 0
    let digit = false

    for (; at < n; at++) {
      let c = text.charCodeAt(at)
      let wide = ''
      const kind = classOf(c)
      if (kind === WORD) {
        if (c > 127) {
          wide = plainLetters(c)
          c = wide.charCodeAt(0)
        } else if (c >= 65 && c <= 90) c |= 32
        else if (c <= 57) digit = true
      } else if (kind === IGNORE) continue
      else if (kind === APOSTROPHE) {
        if (isPossessive(text, at, n)) {
          at += 2
          break
        }
        if (startsWord(text, at + 1, n)) continue
        // "couples' massage" is one phrase; after any other letter it is a closing quote.
        if (c1 === S) at++
        break
      } else if (kind === DOT) {
        // "M54.2" is one word; so is "L.Ac.", whose stops are not read.
        if (digit ? !isDigit(text.charCodeAt(at + 1)) : !isInitial(text, at) || !startsWord(text, at + 1, n))
          break
        if (!digit) continue
      } else if (kind !== AND || !startsWord(text, at + 1, n)) break

      for (let i = 1; ; i++) {
        h3 = h2
        h2 = h1
        h1 = h
        c3 = c2
        c2 = c1
        c1 = c
        h = mix(h, c)
        length++
        if (i >= wide.length) break
        c = wide.charCodeAt(i)
      }
      end = at + 1
    }

    // Plural: …s but not …ss; therapies → therapy; headaches and headache,
    // stretches and stretch meet by losing the e behind s, x, z and h.
    if (c1 === S && c2 !== S && length > 2) {
      if (c2 === E && c3 === I && length > 4) h = mix(h3, Y)
      else if (c2 === E && isHissing(c3)) h = h2
      else h = h1
    } else if (c1 === E && isHissing(c2) && length > 3) h = h1

    end = wholeEnd(text, end)
    this.#push(from, end, h, soft)
    return Math.max(at, end)
  }

  #push(start: number, end: number, hash: number, joined: number): void {
    if (this.count === this.start.length) this.#grow()
    const i = this.count++
    this.start[i] = start
    this.end[i] = end
    this.hash[i] = hash
    this.joined[i] = joined
  }

  #grow(): void {
    const size = this.start.length * 2
    const start = new Int32Array(size)
    const end = new Int32Array(size)
    const hash = new Int32Array(size)
    const joined = new Uint8Array(size)
    start.set(this.start)
    end.set(this.end)
    hash.set(this.hash)
    joined.set(this.joined)
    Object.assign(this, { start, end, hash, joined })
  }
}

let short: Words | undefined

/** The folded words of a short text as numbers; equal for all spellings that fold to one. */
export function foldedWords(text: string): number[] {
  short ??= new Words()
  const { hash, count } = short.scan(text)
  return Array.from(hash.subarray(0, count))
}

const S = 115
const E = 101
const I = 105
const Y = 121

const SEED = 0x811c9dc5 | 0

/** What a lone & is read as. */
const AND_WORD = [97, 110, 100].reduce((h, c) => Math.imul(h ^ c, 0x01000193), SEED)

/** FNV-1a, one code unit at a time. */
function mix(h: number, c: number): number {
  return Math.imul(h ^ c, 0x01000193)
}

const isDigit = (c: number): boolean => c >= 48 && c <= 57
/** s, x, z, h: the endings that take -es. */
const isHissing = (c: number): boolean => c === 115 || c === 120 || c === 122 || c === 104

const startsWord = (text: string, at: number, n: number): boolean =>
  at < n && classOf(text.charCodeAt(at)) === WORD

const isBlank = (text: string, at: number): boolean => classOf(text.charCodeAt(at)) === SOFT

/** Whether a stop stands behind a single letter, as in "L.Ac." or "D.C.". */
function isInitial(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 2)
  return !startsWord(text, at - 2, at) || before === 46
}

function isPossessive(text: string, at: number, n: number): boolean {
  return (text.charCodeAt(at + 1) | 32) === S && !startsWord(text, at + 2, n)
}
