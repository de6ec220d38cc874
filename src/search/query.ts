import { STOP_WORDS } from './stop-words.ts'
import { STOP_SHARE, type Table } from './table.ts'
import type { Guess } from './typos.ts'
import { stem, type Word, wordsOf } from './words.ts'

/** One word of a query: the stems it may stand for, each with how surely (0 to 1). */
export interface Token {
  means: Map<number, number>
  weight: number
}

export interface Query {
  /** The folded letters of the whole, to find a form that begins so. */
  letters: string
  tokens: Token[]
}

/** A word that stands nowhere in the glossary counts as much as a fairly rare one. */
const UNKNOWN = 4
const BEGINNINGS = 40

/** Reads a query. Its last word may still be half typed. */
export function readQuery(text: string, table: Table, typos: (word: string) => Guess[]): Query {
  const words = wordsOf(text)
  const last = /[\s,.;?!]$/.test(text) ? undefined : words.at(-1)
  const tokens = words.map((word) => ({ means: meaningsOf(word, word === last, table, typos), weight: 0 }))
  words.forEach(({ raw }, i) => {
    const next = words[i + 1]?.raw
    if (next === undefined || STOP_WORDS.has(raw) || STOP_WORDS.has(next)) return
    // Nor is a word slipped that is on its way to one ("lymphatic dra").
    const isKnown = (w: string): boolean =>
      table.stemOf.has(w) || (w === last?.raw && !beginningWith(w, table.words).next().done)
    const bothKnown = isKnown(raw) && isKnown(next)
    for (const [n, sure] of joinedMeanings(raw + next, table, bothKnown ? () => [] : typos))
      for (const token of [tokens[i]!, tokens[i + 1]!]) raise(token.means, n, sure)
  })
  tokens.forEach((token, i) => (token.weight = weightOf(words[i]!, token.means, table)))
  return { letters: words.map((w) => w.raw).join(' '), tokens }
}

function meaningsOf(
  word: Word,
  isLast: boolean,
  table: Table,
  typos: (word: string) => Guess[],
): Map<number, number> {
  const means = new Map<number, number>()
  const own = table.stemOf.get(word.raw) ?? table.stems.get(stem(word.raw))
  if (STOP_WORDS.has(word.raw) && !isLast) return own === undefined ? means : means.set(own, 1)
  if (own !== undefined) means.set(own, 1)
  if (isLast && word.raw.length > 1)
    for (const longer of beginningWith(word.raw, table.words))
      raise(means, table.stemOf.get(longer)!, 0.55 + (0.4 * word.raw.length) / longer.length)
  if (means.size === 0)
    for (const { word: meant, sure } of typos(word.raw)) raise(means, table.stemOf.get(meant)!, 0.85 * sure)
  return means
}

/** Two words of the query that are one in the glossary: "super bill", "co insurance". */
function* joinedMeanings(
  joined: string,
  table: Table,
  typos: (word: string) => Guess[],
): Generator<[stem: number, sure: number]> {
  const own = table.stems.get(stem(joined)) ?? table.stemOf.get(joined)
  if (own !== undefined) yield [own, 1]
  else if (joined.length > 8)
    for (const { word, sure } of typos(joined)) if (sure > 0.7) yield [table.stemOf.get(word)!, 0.8 * sure]
}

function weightOf(word: Word, means: Map<number, number>, table: Table): number {
  if (means.size === 0) return STOP_WORDS.has(word.raw) ? UNKNOWN * STOP_SHARE : UNKNOWN
  const [best] = [...means].reduce((a, b) => (b[1] > a[1] ? b : a))
  return table.weights[best]!
}

function raise(means: Map<number, number>, n: number, sure: number): void {
  if (sure > (means.get(n) ?? 0)) means.set(n, sure)
}

function* beginningWith(start: string, words: readonly string[]): Generator<string> {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (words[middle]! < start) low = middle + 1
    else high = middle
  }
  for (let i = low; i < words.length && i < low + BEGINNINGS && words[i]!.startsWith(start); i++)
    yield words[i]!
}
