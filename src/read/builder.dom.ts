import type { Block, Piece, Role } from './block.ts'

const BLANKS = /[\t\n\f\r ]+/g

/** Collects the text of one block, blanks as they are rendered. */
export class Builder {
  #text = ''
  #pieces: Piece[] = []
  /** True when a further blank would not be rendered. */
  #blank = true

  get size(): number {
    return this.#text.length
  }

  get lastIsBlank(): boolean {
    return this.#blank
  }

  /** Adds a node's code units from `from` to `to`. */
  add(node: Text, raw: boolean, data = node.data, from = 0, to = data.length): void {
    if (raw) return this.#piece(node, data.slice(from, to), from)
    let start = from
    BLANKS.lastIndex = from
    for (let m = BLANKS.exec(data); m && m.index < to; m = BLANKS.exec(data)) {
      const stop = m.index + m[0].length
      if (m.index === start && this.#blank) {
        start = stop // not rendered
      } else if (m[0] !== ' ') {
        this.#piece(node, `${data.slice(start, m.index)} `, start)
        start = stop
      }
    }
    if (start < to) this.#piece(node, data.slice(start, to), start)
  }

  /** A line break inside the block. */
  newline(): void {
    if (this.#text === '') return
    this.#text += '\n'
    this.#blank = true
  }

  #piece(node: Text, text: string, from: number): void {
    if (text === '') return
    this.#pieces.push({ node, from, at: this.#text.length, length: text.length })
    this.#text += text
    this.#blank = text.endsWith(' ')
  }

  /** The block so far, and an empty builder; `undefined` when there is nothing to read. */
  take(owner: Element | ShadowRoot, role: Role, lang: string): Block | undefined {
    const text = this.#text.trimEnd()
    const pieces = this.#pieces
    for (let last = pieces.at(-1); last && last.at + last.length > text.length; last = pieces.at(-1)) {
      last.length = text.length - last.at
      if (last.length > 0) break
      pieces.pop()
    }
    this.#text = ''
    this.#pieces = []
    this.#blank = true
    return text !== '' ? { text, pieces, owner, role, lang } : undefined
  }
}

/** Where to cut a text that goes past BLOCK_MAX: behind a sentence, a blank, or anywhere outside a pair. */
export function cutPoint(data: string, from: number, room: number): number {
  const to = from + room
  if (to >= data.length) return data.length
  const tail = data.slice(Math.max(from, to - 1024), to)
  const sentence = Math.max(tail.lastIndexOf('. '), tail.lastIndexOf('\n'))
  if (sentence > 0) return to - tail.length + sentence + 1
  const blank = tail.lastIndexOf(' ')
  if (blank > 0) return to - tail.length + blank + 1
  const inPair = (data.charCodeAt(to) & 0xfc00) === 0xdc00
  return inPair ? to - 1 : to
}
