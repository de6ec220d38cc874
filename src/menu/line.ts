import type { Marked, PageBlock } from '../match/outline.ts'
import { apart } from './apart.ts'
import { plain } from './digits.ts'
import { stretchesIn } from './boxes.ts'
import { unbroken } from './broken.ts'
import { withoutStruck } from './struck.ts'
import { type Token, tokensOf } from './tokens.ts'
import { WIDE } from './words.ts'

export interface LineMark extends Marked {
  /** True of every massage: it says nothing where a more exact term stands beside it. */
  wide: boolean
}

/** A line as a reader sees it. Offsets of tokens are code units of `text`. */
export interface Line {
  block: number
  /** Where the line begins in the block's text. */
  at: number
  /** With plain digits and signs, as long as what stands on the page. */
  text: string
  tokens: Token[]
  level: number
  heading: boolean
  within: readonly number[]
  /** A bullet or list entry. */
  item: boolean
  /** Terms, with places in `text`. */
  marks: LineMark[]
  /** Where the line breaks into columns, in plain text. */
  columns: { start: number; end: number }[]
  /** Places of blanks that stand in `text` but not on the page. */
  added: number[]
  /** Set as a name above what is told of it. */
  names?: true
  /** The columns are parted by tabs: they are counted, not measured. */
  tabs: boolean
}

/** Longest line looked at; longer ones are prose. */
const LONGEST = 1000

/** The place in the block's text of a place in a line's. */
export function placeOf(line: Line, at: number): number {
  return line.at + at - line.added.filter((a) => a < at).length
}

/** The lines of a block. */
export function linesOf(block: PageBlock, index: number): Line[] {
  const lines: Line[] = []
  const seams = block.seams ?? []
  let at = 0
  let mark = 0
  let seam = 0
  for (const raw of unbroken(block).split('\n')) {
    const end = at + raw.length
    const from = seam
    while (seam < seams.length && seams[seam]! <= end) seam++
    const own = seams.slice(from, seam)
    const inside = own.map((s) => s - at).filter((s) => s > 0 && s < raw.length)
    for (const { from: start, to, names } of stretchesIn(raw, inside)) {
      const marks: Marked[] = []
      for (; mark < block.marks.length && block.marks[mark]!.start < at + to; mark++)
        if (block.marks[mark]!.end <= at + to) marks.push(block.marks[mark]!)
      const text = raw.slice(start, to)
      const line = lineOf(block, index, at + start, text, marks, own)
      if (line.text.trim() !== '') lines.push({ ...line, ...(names && { names }) })
    }
    at = end + 1
  }
  return lines
}

function lineOf(
  block: PageBlock,
  index: number,
  at: number,
  raw: string,
  marks: Marked[],
  seams: number[],
): Line {
  const { text, added } = apart(plain(withoutStruck(raw, at, block)), at, seams)
  const heading = block.role === 'heading'
  const behind = (place: number): number => place + added.filter((a, i) => a - i <= place).length
  return {
    block: index,
    at,
    text,
    added,
    tokens:
      text.length > LONGEST ? [] : tokensOf(text, block, (p) => at + p - added.filter((a) => a < p).length),
    level: heading ? block.level || 6 : 0,
    heading,
    within: block.within,
    item: block.role === 'item' || /^\s*[•·*▪●○‣-]\s/.test(text),
    marks: marks.map((m) => ({
      ...m,
      start: behind(m.start - at),
      // A blank that was added where the term ends is no part of it.
      end: behind(m.end - at - 1) + 1,
      wide: WIDE.test(block.text.slice(m.start, m.end)),
    })),
    columns: columnsOf(raw),
    tabs: raw.includes('\t'),
  }
}

/** Stretches between tabs or gaps of several blanks; one where there are none. */
function columnsOf(raw: string): { start: number; end: number }[] {
  const columns: { start: number; end: number }[] = []
  const gap = raw.includes('\t') ? /\t/g : /\s{3,}/g
  let start = 0
  for (const m of raw.matchAll(gap)) {
    columns.push({ start, end: m.index })
    start = m.index + m[0].length
  }
  columns.push({ start, end: raw.length })
  return columns.filter((c) => c.end > c.start || raw.includes('\t'))
}
