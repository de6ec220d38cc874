import type { Line, LineMark } from './line.ts'
import { CATEGORY, KINDS_OF } from './words.ts'

/** Longest stretch of words looked up as one. */
const MOST_WORDS = 5

/** What begins with a price or a length is of the line above, and no entry of a list. */
const LEAST_NAME = 3

const WORD = /[\p{L}\p{N}'’]+/gu

/** "Hot Stones" and "hot stone" are one. */
const folded = (word: string): string => word.toLowerCase().replaceAll('’', "'").replace(/'?s$/, '')

/**
 * What a page's own lines tell of its words: where a name is glued to its price, or stands apart from all that
 * says what it is about, its words are not marked, and the same words are in a heading or a sentence.
 */
export class PageTerms {
  readonly lines: readonly Line[]
  readonly title: string
  /** Headings, and lines that head a list as one. */
  readonly headings: readonly Line[]
  #marks: Map<string, LineMark> | undefined

  constructor(lines: readonly Line[], title: string) {
    this.lines = lines
    this.title = title
    const heads = lines.map(isHead)
    // One after the other they are the links of a page.
    const opens = (l: Line | undefined): boolean => !!l && (l.tokens[0]?.start ?? LEAST_NAME) >= LEAST_NAME
    this.headings = lines.filter(
      (l, i) => l.heading || (heads[i] && !heads[i - 1] && !heads[i + 1] && opens(lines[i + 1])),
    )
  }

  /** "Swedish" where the page speaks of "Swedish massage": what a whole name is with the word that it leaves out. */
  ofMassage(text: string): LineMark[] {
    const words = [...text.matchAll(WORD)].map((w) => folded(w[0]))
    const mark = this.#known().get([...words, 'massage'].join(' '))
    return mark && words.length > 0 ? [{ ...mark, start: 0, end: text.length }] : []
  }

  #known(): Map<string, LineMark> {
    return (this.#marks ??= techniques(this.lines))
  }

  /** The terms among the words of a text, as they are marked elsewhere; places are those in the text. */
  in(text: string): LineMark[] {
    const known = this.#known()
    if (known.size === 0) return []
    const words = [...text.matchAll(WORD)]
    const found: LineMark[] = []
    for (let i = 0; i < words.length; i++) {
      for (let n = Math.min(MOST_WORDS, words.length - i); n > 0; n--) {
        const run = words.slice(i, i + n)
        const mark = known.get(run.map((w) => folded(w[0])).join(' '))
        if (!mark) continue
        const last = run.at(-1)!
        found.push({ ...mark, start: run[0]!.index, end: last.index + last[0].length })
        i += n - 1
        break
      }
    }
    return found
  }
}

/** "MASSAGE" in a line of its own heads a list, though it is set as text. */
const isHead = (line: Line): boolean =>
  !line.heading &&
  !line.item &&
  line.tokens.length === 0 &&
  (CATEGORY.test(line.text.trim()) || KINDS_OF.test(line.text.trim()))

/** The words of every mark that says what is done. */
function techniques(lines: readonly Line[]): Map<string, LineMark> {
  const found = new Map<string, LineMark>()
  for (const { marks, text } of lines)
    for (const mark of marks) {
      if (mark.kind === 'insurance' || (mark.says ?? 2) < 2) continue
      const key = [...text.slice(mark.start, mark.end).matchAll(WORD)].map((w) => folded(w[0])).join(' ')
      if (key && !found.has(key)) found.set(key, mark)
    }
  return found
}
