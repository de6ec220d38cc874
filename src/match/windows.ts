/** Abbreviations whose full stop ends no sentence. */
const NO_END =
  /(?:\b(?:Dr|Mr|Mrs|Ms|St|Ave|Inc|Ltd|vs|etc|approx|min|mins|hr|hrs|No|e\.g|i\.e|U\.S|a\.m|p\.m)|\b[A-Z])\.$/

/** Start and end of the sentence around an offset; a line break ends one too. */
export const sentenceAround = (text: string, offset: number): [number, number] =>
  new Windows().of(text).sentence(offset)

function endsAt(text: string, i: number): boolean {
  const c = text.charCodeAt(i)
  if (c === 10) return true
  if (c !== 46 && c !== 33 && c !== 63) return false
  const next = text.charCodeAt(i + 1)
  if (!(next === 32 || next === 10 || next !== next)) return false
  return c !== 46 || !NO_END.test(text.slice(Math.max(0, i - 8), i + 1))
}

/** Start and end of the line around an offset. */
export function lineAround(text: string, offset: number): [number, number] {
  const end = text.indexOf('\n', offset)
  return [text.lastIndexOf('\n', offset - 1) + 1, end < 0 ? text.length : end]
}

/** Whether a line is all capitals, so that capitals prove nothing in it. */
export function isShouted(line: string): boolean {
  // Nearly every line ends here, and classes of all scripts are slow to compile.
  if (line.length < 8 || /[a-z]/.test(line)) return false
  const letters = line.match(/\p{L}/gu)?.length ?? 0
  return letters >= 8 && !/\p{Ll}/u.test(line) && /\p{L}\s+\S*\p{L}/u.test(line)
}

/** What may end a sentence; found by the browser, as a letter at a time is slow in cold code. */
const MAY_END = /[.!?\n]/g

/** Where the sentence that begins at `from` ends. */
function sentenceEnd(text: string, from: number): number {
  MAY_END.lastIndex = from
  for (let m = MAY_END.exec(text); m; m = MAY_END.exec(text)) if (endsAt(text, m.index)) return m.index + 1
  return text.length
}

/** The lines and sentences of one text, for many places in ascending order: each is looked for once. */
export class Windows {
  #text = ''
  #line: [number, number] = [0, -1]
  #sentence: [number, number] = [0, 0]
  #shouted: boolean | undefined

  of(text: string): this {
    this.#text = text
    this.#line = [0, -1]
    this.#sentence = [0, 0]
    this.#shouted = undefined
    return this
  }

  line(at: number): [number, number] {
    if (!isIn(this.#line, at)) {
      this.#line = lineAround(this.#text, at)
      this.#shouted = undefined
    }
    return this.#line
  }

  isShouted(at: number): boolean {
    const line = this.line(at)
    return (this.#shouted ??= isShouted(this.#text.slice(...line)))
  }

  sentence(at: number): [number, number] {
    let [from, to] = this.#sentence
    if (at < from) to = 0
    while (at >= to && to < this.#text.length) {
      from = to
      to = sentenceEnd(this.#text, from)
    }
    return (this.#sentence = [from, to])
  }
}

const isIn = ([from, to]: readonly [number, number], at: number): boolean => at >= from && at < to
