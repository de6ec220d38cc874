import type { Inspected } from './inspector.ts'
import type { ExpectedService } from './score-services.ts'
import type { ExpectedStatement } from './score-statements.ts'

/** What a test page says of itself, in its <script id="expected">. */
export interface Expected {
  /** Without them a page is not scored for marks. */
  topics?: string[]
  /** Every mark in the order of the text: id and words, blanks folded. */
  marks?: [id: string, words: string][]
  /** Readings that may or may not be marked. */
  either?: [id: string, words: string][]
  /** Every row of the page's menu; [] where nothing on it can be booked. */
  services?: ExpectedService[]
  /** Every sentence about payment, in the order of the text. */
  statements?: ExpectedStatement[]
}

export interface Score {
  page: string
  expected: number
  hits: number
  missed: string[]
  wrong: string[]
  topicsRight: boolean
  /** Words marked where they should be, whatever the term; and those of them with the right kind. */
  words: number
  kindRight: number
}

/** Reads a page's own expectation. Throws with the file's name when there is none. */
export function expectationOf(html: string, file: string): Expected {
  const json = /<script type="application\/json" id="expected">([\s\S]*?)<\/script>/.exec(html)?.[1]
  if (!json) throw new Error(`${file} carries no <script type="application/json" id="expected">`)
  return JSON.parse(json) as Expected
}

const folded = (words: string): string => words.replace(/\s+/g, ' ').trim()
const key = (id: string, words: string): string => `${id} “${folded(words)}”`

/** Compares in order: a mark counts once, at its place among the others. */
export function score(
  page: string,
  expected: Expected & Required<Pick<Expected, 'marks'>>,
  found: Inspected,
  kindOf: ReadonlyMap<string, string>,
): Score {
  const want = expected.marks.map(([id, words]) => key(id, words))
  const have = found.marks.map((m) => key(m.id, m.text))
  const pairs = longestCommon(want, have)
  const either = (expected.either ?? []).map(([id, words]) => key(id, words))
  const missed = want.filter((_, i) => !pairs.some(([a]) => a === i))
  const wrong = have
    .filter((_, i) => !pairs.some(([, b]) => b === i))
    .filter((k) => {
      const at = either.indexOf(k)
      if (at >= 0) either.splice(at, 1)
      return at < 0
    })
  const topicsRight = [...(expected.topics ?? [])].toSorted().join() === [...found.topics].toSorted().join()
  const atWords = longestCommon(
    expected.marks.map(([, words]) => folded(words)),
    found.marks.map((m) => folded(m.text)),
  )
  const kindRight = atWords.filter(
    ([a, b]) => kindOf.get(expected.marks[a]![0]) === found.marks[b]!.kind,
  ).length
  return {
    page,
    expected: want.length,
    hits: pairs.length,
    missed,
    wrong,
    topicsRight,
    words: atWords.length,
    kindRight,
  }
}

function longestCommon(a: string[], b: string[]): [number, number][] {
  const table = Array.from({ length: a.length + 1 }, () => new Int32Array(b.length + 1))
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i]![j] =
        a[i] === b[j] ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!)
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) pairs.push([i++, j++])
    else if (table[i + 1]![j]! >= table[i]![j + 1]!) i++
    else j++
  }
  return pairs
}

export interface Total {
  pages: number
  expected: number
  hits: number
  wrong: number
  recall: number
  precision: number
  topicsWrong: number
  /** Share of the words marked in the right place that have the right kind. */
  kind: number
}

export function total(scores: Score[]): Total {
  const sum = (of: (s: Score) => number): number => scores.reduce((n, s) => n + of(s), 0)
  const words = sum((s) => s.words)
  const [expected, hits, wrong] = [sum((s) => s.expected), sum((s) => s.hits), sum((s) => s.wrong.length)]
  return {
    pages: scores.length,
    expected,
    hits,
    wrong,
    recall: expected === 0 ? 1 : hits / expected,
    precision: hits + wrong === 0 ? 1 : hits / (hits + wrong),
    topicsWrong: sum((s) => (s.topicsRight ? 0 : 1)),
    kind: words === 0 ? 1 : sum((s) => s.kindRight) / words,
  }
}
