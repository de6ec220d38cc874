import type { SearchEntry } from './entry.ts'
import { STOP_WORDS } from './stop-words.ts'
import { stem, wordsOf } from './words.ts'

/** A written form, as the stems in it. */
export interface Row {
  entry: number
  text: string
  /** The letters alone, to begin with what was typed. */
  letters: string
  stems: number[]
  weight: number
  isName: boolean
}

/** All that is worked out once about a glossary. */
export interface Table {
  entries: readonly SearchEntry[]
  rows: Row[]
  /** Every folded word → its stem; ascending, so that beginnings are found by halving. */
  words: string[]
  stemOf: Map<string, number>
  stems: Map<string, number>
  /** By stem: how telling it is, the rows it stands in, the entries whose summary has it. */
  weights: number[]
  inRows: number[][]
  inSummaries: number[][]
  /** By entry: its place among all names, so that no ranking compares names. */
  places: number[]
}

export function buildTable(entries: readonly SearchEntry[]): Table {
  const stems = new Map<string, number>()
  const stemOf = new Map<string, number>()
  const inRows: number[][] = []
  const inSummaries: number[][] = []
  const seenIn: Set<number>[] = []

  const numberOf = (raw: string): number => {
    const known = stemOf.get(raw)
    if (known !== undefined) return known
    const own = stem(raw)
    let n = stems.get(own)
    if (n === undefined) {
      stems.set(own, (n = stems.size))
      inRows.push([])
      inSummaries.push([])
      seenIn.push(new Set())
    }
    stemOf.set(raw, n)
    return n
  }

  const rows: Row[] = []
  const addRow = (entry: number, text: string, letters: string, numbers: number[], isName: boolean): void => {
    const own = [...new Set(numbers)]
    for (const n of own) {
      inRows[n]!.push(rows.length)
      seenIn[n]!.add(entry)
    }
    rows.push({ entry, text, letters, stems: own, weight: 0, isName })
  }

  entries.forEach((entry, e) => {
    for (const text of new Set([entry.name, ...entry.forms])) {
      const words = wordsOf(text)
      const isName = text === entry.name
      const letters = words.map((w) => w.raw).join(' ')
      addRow(
        e,
        text,
        letters,
        words.map((w) => numberOf(w.raw)),
        isName,
      )
      const joined = words.map((w) => w.raw).join('')
      // "guasha" is "gua sha" written as one.
      if (words.length === 2 && joined.length <= 16 && !GENERIC.test(letters))
        addRow(e, text, joined, [numberOf(joined)], isName)
    }
    for (const n of new Set(wordsOf(entry.summary).map((w) => numberOf(w.raw)))) {
      inSummaries[n]!.push(e)
      seenIn[n]!.add(e)
    }
  })

  const weights = seenIn.map((s) => Math.log(1 + entries.length / Math.max(1, s.size)))
  for (const word of STOP_WORDS) {
    const n = stemOf.get(word)
    if (n !== undefined) weights[n]! *= STOP_SHARE
  }
  for (const row of rows) row.weight = row.stems.reduce((sum, n) => sum + weights[n]!, 0)
  const words = [...stemOf.keys()].toSorted()
  return { entries, rows, words, stemOf, stems, weights, inRows, inSummaries, places: placesOf(entries) }
}

function placesOf(entries: readonly SearchEntry[]): number[] {
  const { compare } = new Intl.Collator('en')
  const places: number[] = []
  entries
    .map((_, i) => i)
    .toSorted((a, b) => compare(entries[a]!.name, entries[b]!.name))
    .forEach((entry, place) => (places[entry] = place))
  return places
}

/** What is left of the weight of a stop word: enough to tell "not a bill" from "a bill". */
export const STOP_SHARE = 0.15

const GENERIC = /\b(massage|therapy|treatment|session|pain|muscle)\b/
