import { Words } from '../glossary/fold.ts'
import type { PhraseMeta } from '../glossary/phrases.ts'
import { CUE, type PhraseTable } from '../glossary/table.ts'
import type { TextBlock } from './block.ts'
import { letterOf, step } from './lookup.ts'
import { stands } from './exact.ts'
import { tally, type Tally } from './language.ts'
import { isOtherWord, judge, type Verdict } from './rules.ts'
import { SHORTEST_TYPO } from '../glossary/slips.ts'
import { type Shape, shapesIn } from './shapes.ts'
import { Surroundings } from './surroundings.ts'
import { menderOf } from './typos.ts'
import { Windows } from './windows.ts'

/** One way to read a stretch of a block: a term, and what still speaks against it. */
export interface Reading {
  start: number
  end: number
  term: number
  rule: number
  verdict: Verdict
  /** Stands in capitals on purpose: an abbreviation. */
  exact: boolean
  /** Has a misspelt word: speaks for no topic. */
  mended: boolean
}

/** All that can be said of a block from its own text alone. */
export interface Scanned {
  block: TextBlock
  /** By start ascending, then longest first. */
  readings: Reading[]
  /** How often each cue stands here. */
  cues: Map<number, number>
  shapes: Shape[]
  language: Tally
  /** Numbers of the context words in it, once they were looked for. */
  contexts: Uint16Array | undefined
  /** Answers of tests of the whole block, kept so that it is asked once. */
  asked: Map<string, boolean>
}

export interface Dictionary {
  table: PhraseTable
  meta: PhraseMeta
}

const words = new Words()
const windows = new Windows()
const surroundings = new WeakMap<PhraseTable, Surroundings>()

function surroundingsOf(text: string, { table, meta }: Dictionary): Surroundings {
  let known = surroundings.get(table)
  if (!known) surroundings.set(table, (known = new Surroundings(table, meta.literals)))
  return known.of(text, words.scan(text))
}

/** The context words of a block, looked for when its own forms did not need them. */
export function contextsOf(scanned: Scanned, dictionary: Dictionary): Uint16Array {
  return (scanned.contexts ??= surroundingsOf(scanned.block.text, dictionary).look().ids())
}

/**
 * One pass over a block. `keepAll` keeps readings that are out already, to say why. Time grows
 * with the text, not with the number of forms.
 */
export function scan(block: TextBlock, dictionary: Dictionary, keepAll = false): Scanned {
  const { table, meta } = dictionary
  const { text } = block
  const readings: Reading[] = []
  const cues = new Map<number, number>()
  const around = surroundingsOf(text, dictionary)
  windows.of(text)
  const { count, hash, start, end, joined } = words
  let cueEnd = 0
  let mended = false

  for (let i = 0; i < count; i++) {
    mended = false
    let letter = letterAt(i)
    if (letter < 0) continue
    const from = start[i]!
    const first = readings.length
    let cue: [index: number, end: number] | undefined
    let state = 0
    for (let j = i; letter >= 0;) {
      state = step(table, state, letter)
      if (state === 0) break
      const group = table.accept[state]!
      if (group) {
        const to = end[j]!
        for (let k = table.groupFirst[group - 1]!; k < table.groupFirst[group]!; k++) {
          const letters = table.senseExact[k]!
          if (letters && !stands(text, from, to, meta.exacts[letters - 1]!)) continue
          const term = table.senseTerm[k]!
          const rule = table.senseRule[k]!
          if (term >= CUE) {
            if (!mended && !isOtherWord(around, to, rule)) cue = [term - CUE, to]
            continue
          }
          const verdict = judge(around, windows, from, to, rule, letters > 0)
          if (verdict !== 'no' || keepAll)
            readings.push({ start: from, end: to, term, rule, verdict, exact: letters > 0, mended })
        }
      }
      if (++j >= count || !joined[j]) break
      if (joined[j] === 2 && !goesOn(text, from, start[j]!)) break
      letter = letterAt(j)
    }
    if (readings.length - first > 1) reverseFrom(readings, first)
    // A cue inside a longer one that was counted is not counted again.
    if (cue && cue[1] > cueEnd) {
      cues.set(cue[0], (cues.get(cue[0]) ?? 0) + 1)
      cueEnd = cue[1]
    }
  }
  return {
    block,
    readings,
    cues,
    shapes: shapesIn(text),
    language: tally(words),
    contexts: around.looked ? around.ids() : undefined,
    asked: new Map(),
  }

  /** The letter of word i, or of the only word it can be meant for. */
  function letterAt(i: number): number {
    const letter = letterOf(table.hashes, hash[i]!)
    if (letter >= 0 || end[i]! - start[i]! < SHORTEST_TYPO) return letter
    const meant = menderOf(meta).mend(text.slice(start[i], end[i]))
    if (meant === undefined) return -1
    mended = true
    return letterOf(table.hashes, meant)
  }
}

/**
 * Whether a phrase may run over a line break: where the next line goes on in lower
 * case, or where the phrase began the line ("Deep Tissue / Massage", but not
 * "Orchard Hands / Massage Clinic").
 */
function goesOn(text: string, from: number, next: number): boolean {
  const first = text.charAt(next)
  return first !== first.toUpperCase() || from === 0 || text.charCodeAt(from - 1) === 10
}

/** Found shortest first; wanted longest first. */
function reverseFrom(list: Reading[], from: number): void {
  const tail = list.splice(from).toSorted((a, b) => b.end - a.end)
  list.push(...tail)
}
