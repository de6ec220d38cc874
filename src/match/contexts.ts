import { classOf, SOFT } from '../glossary/letters.ts'
import { firstFrom } from '../glossary/slots.ts'
import type { PhraseTable } from '../glossary/table.ts'
import type { Surroundings } from './surroundings.ts'

/** Longest stretch before and behind a form in which neighbouring words are looked for. */
const NEAR = 60
const SLASH = 47

/**
 * Whether a word of a list stands in [from, to), the form at [start, end) left out:
 * its own words are no context of it.
 */
export function isAround(
  at: Surroundings,
  list: number,
  [from, to]: readonly [number, number],
  start: number,
  end: number,
): boolean {
  for (let k = firstFrom(at.start, from, at.count); k < at.count && at.start[k]! < to; k++) {
    const ends = at.end[k]!
    if (ends <= to && (ends <= start || at.start[k]! >= end) && has(at.table, list, at.id[k]!)) return true
  }
  return false
}

/** Whether a word of a list stands right before a place, with but blanks, hyphens or a slash between. */
export function isBefore(at: Surroundings, list: number, place: number): boolean {
  const { text } = at
  let gap = place
  while (gap > 0 && isGap(text.charCodeAt(gap - 1))) gap--
  const from = Math.max(0, place - NEAR)
  for (let k = firstFrom(at.start, place, at.count) - 1; k >= 0 && at.start[k]! >= from; k--) {
    const ends = at.end[k]!
    // A possessive ending is left out of a word.
    if (
      (ends === gap || (ends < gap && ends + 3 > gap && /^['’]s?$/i.test(text.slice(ends, gap)))) &&
      has(at.table, list, at.id[k]!)
    )
      return true
  }
  return false
}

/** Whether a word of a list stands right behind a place, with but blanks or hyphens between. */
export function isBehind(at: Surroundings, list: number, place: number): boolean {
  const { text } = at
  let gap = place
  while (classOf(text.charCodeAt(gap)) === SOFT) gap++
  for (let k = firstFrom(at.start, gap, at.count); k < at.count && at.start[k] === gap; k++)
    if (at.end[k]! <= place + NEAR && has(at.table, list, at.id[k]!)) return true
  return false
}

/** Whether any of these context words is in a list. */
export function isAmong(table: PhraseTable, list: number, ids: Uint16Array): boolean {
  for (const id of ids) if (has(table, list, id)) return true
  return false
}

const isGap = (c: number): boolean => c === SLASH || classOf(c) === SOFT

/** Lists count from 1: 0 stands for none. */
function has({ listFirst, listItems }: PhraseTable, list: number, id: number): boolean {
  let low = listFirst[list - 1]!
  let high = listFirst[list]! - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const at = listItems[middle]!
    if (at === id) return true
    if (at < id) low = middle + 1
    else high = middle - 1
  }
  return false
}
