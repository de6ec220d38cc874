/** Code units asked in one go, a millisecond or two of work. */
const CHUNK = 1 << 17
/** What is asked again with the next chunk: more words than a phrase has, however they are spaced. */
const WORDS_AGAIN = 8
const MOST_AGAIN = 1 << 14

/** Letters that are not seen but would split a word for an expression. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/
const ALL_UNSEEN = new RegExp(UNSEEN, 'g')

/** Sources of expressions; see the compiler of it. */
interface Sources {
  stems: string
  details: Readonly<Record<string, string>>
  exact: string
}

/** A question to raw text: telling words first, and only where one stands what belongs around it. */
export class Question {
  readonly #stems: RegExp
  readonly #exact: RegExp | undefined
  readonly #sources: Readonly<Record<string, string>>
  readonly #details = new Map<string, RegExp>()

  constructor({ stems, details, exact }: Sources) {
    this.#stems = new RegExp(stems, 'gi')
    this.#exact = exact ? new RegExp(exact) : undefined
    this.#sources = details
  }

  test(text: string): boolean {
    if (this.#exact?.test(text)) return true
    const seen = new Set<string>()
    this.#stems.lastIndex = 0
    for (let found = this.#stems.exec(text); found; found = this.#stems.exec(text)) {
      const stem = found[0].toLowerCase()
      if (!seen.has(stem) && this.#detail(stem)?.test(text) !== false) return true
      seen.add(stem)
      this.#stems.lastIndex = found.index + 1
    }
    return false
  }

  #detail(stem: string): RegExp | undefined {
    const source = this.#sources[stem]
    if (!source) return undefined
    let detail = this.#details.get(stem)
    if (!detail) this.#details.set(stem, (detail = new RegExp(source, 'i')))
    return detail
  }
}

/** Whether a question is answered yes by a text, asked in chunks with a pause between two. */
export function* asking(question: Question, text: string): Generator<void, boolean> {
  let from = 0
  for (let end = CHUNK; ; end += CHUNK) {
    if (speaks(question, text.slice(from, end))) return true
    if (end >= text.length) return false
    from = tailOf(text, end)
    yield
  }
}

/** Where the last words before `end` begin: a phrase that a border cuts begins behind this. */
export function tailOf(text: string, end: number): number {
  const least = Math.max(0, end - MOST_AGAIN)
  let at = end
  for (let words = 0; at > least && words < WORDS_AGAIN; words++) {
    while (at > least && !isSpace(text, at - 1)) at--
    while (at > least && isSpace(text, at - 1)) at--
  }
  return at
}

function speaks(question: Question, text: string): boolean {
  return question.test(text) || (UNSEEN.test(text) && question.test(text.replace(ALL_UNSEEN, '')))
}

/** Blanks of all scripts; an expression only for those beyond Latin, as this is asked letter by letter. */
function isSpace(text: string, at: number): boolean {
  const c = text.charCodeAt(at)
  return c <= 32 || c === 0xa0 || (c >= 0x1680 && /\s/.test(text.charAt(at)))
}
