import type { PageBlock } from '../match/outline.ts'
import { sentencesOf } from './sentences.ts'
import type { Unit } from './unit.ts'

/** The sentences of a block; a long one of the law in its numbered parts. */
export function sentenceUnits(
  block: PageBlock,
  index: number,
  form: Unit['form'],
  lead: string,
  headings: string[],
): Unit[] {
  return sentencesOf(block.text).flatMap(([from, to], sentence) =>
    insides(block.text, from, to).map(([start, end], n) => ({
      parts: [{ block: index, start, end }],
      text: block.text.slice(start, end),
      form: isTableLine(block.text.slice(start, end)) ? 'line' : n > 0 ? 'item' : form,
      lead: n > 0 ? block.text.slice(from, Math.min(to, from + 200)) : lead,
      headings,
      first: sentence === 0 || n > 0,
    })),
  )
}

/** Longest sentence quoted whole when it numbers its parts. */
const LONG = 420

/** A long sentence of the law, cut where it numbers its parts: "…; (2) …; and (3) …". */
function insides(text: string, from: number, to: number): [number, number][] {
  if (to - from < LONG) return [[from, to]]
  const cuts = [
    ...text.slice(from, to).matchAll(/[;:,]\s(?:and |or )?(?=\((?:\d{1,2}|[a-z]|[ivx]{1,4})\)\s)/g),
  ]
  const places = [0, ...cuts.map((m) => m.index + m[0].length), to - from]
  return places.slice(1).map((end, i) => [from + places[i]!, from + end - trailing(text, from + end)])
}

function trailing(text: string, end: number): number {
  return /[\s;:,]*(?:\b(?:and|or)\s+)?$/.exec(text.slice(Math.max(0, end - 12), end))![0].length
}

/** A line of a table in plain text: bars, tabs or wide gaps between its cells. */
function isTableLine(text: string): boolean {
  return /\S\s*(?:\t|\s\|\s| {3,}|\.{4,})\s*\S/.test(text)
}
