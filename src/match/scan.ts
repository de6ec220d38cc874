import { foldedWords, Words } from '../glossary/fold.ts'
import type { PhraseMeta } from '../glossary/phrases.ts'
import { CUE, type PhraseTable } from '../glossary/table.ts'
import type { TextBlock } from './block.ts'
import { hangingPrefix, sharedHead } from './coordinate.ts'
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
  /** Words more than one that the last letter took. */
  let taken = 0

  for (let i = 0; i < count; i++) {
    mended = false
    let letter = letterAt(i)
    if (letter < 0) continue
    const from = start[i]!
    const first = readings.length
    let cue: [index: number, end: number] | undefined
    let state = 0
    const read = (group: number, to: number): void => {
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
    for (let j = i + taken; letter >= 0;) {
      state = step(table, state, letter)
      if (state === 0) break
      const group = table.accept[state]!
      if (group) read(group, end[j]!)
      const shared = sharedHead(words, text, j, state, table)
      if (shared) read(shared, end[j]!)
      if (++j >= count || !joined[j]) break
      if (joined[j] === 2 && !goesOn(text, from, start[j]!)) break
      letter = letterAt(j)
      j += taken
    }
    const part = hangingPrefix(words, text, i, table)
    if (part) read(part.group, part.end)
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

  /** The letter of word i: as written, broken at the end of a line, or the only one that is meant. */
  function letterAt(i: number): number {
    taken = 0
    if (i + 1 < count && joined[i + 1] && isBroken(text, end[i]!)) {
      const whole = foldedWords(text.slice(start[i], end[i]) + text.slice(start[i + 1], end[i + 1]))
      const letter = letterOf(table.hashes, whole[0]!)
      if (letter >= 0) taken = 1
      if (letter >= 0) return letter
    }
    const letter = letterOf(table.hashes, hash[i]!)
    if (letter >= 0 || end[i]! - start[i]! < SHORTEST_TYPO) return letter
    const meant = menderOf(meta).mend(text.slice(start[i], end[i]))
    if (meant === undefined) return -1
    mended = true
    return letterOf(table.hashes, meant)
  }
}

/** Whether a word ends in a hyphen with a blank behind it: "myo-" at the end of a line. */
function isBroken(text: string, end: number): boolean {
  const hyphen = text.charCodeAt(end)
  const next = text.charCodeAt(end + 1)
  return (hyphen === 45 || hyphen === 0x2010) && (next === 10 || next === 32 || next === 13)
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
