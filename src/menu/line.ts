import type { Marked, PageBlock } from '../match/outline.ts'
import { apart } from './apart.ts'
import { plain } from './digits.ts'
import { stretchesIn } from './boxes.ts'
import { unbroken } from './broken.ts'
import { type Duration, durationsIn } from './duration.ts'
import { type Price, pricesIn } from './price.ts'
import { isReduced } from './reduced.ts'
import { minutesBefore } from './unit-less.ts'
import { namesService } from './variant.ts'
import { NO_PRICE_BEFORE, OLD_BEFORE, OLD_BEHIND, WIDE } from './words.ts'

export interface PriceToken extends Price {
  kind: 'price'
}

export interface TimeToken extends Duration {
  kind: 'time'
}

export type Token = PriceToken | TimeToken

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
      if (text.trim() !== '')
        lines.push({ ...lineOf(block, index, at + start, text, marks, own), ...(names && { names }) })
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
  const { text, added } = apart(plain(raw), at, seams)
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

/** "60 min, including 15 min of scalp massage": a part, not the length. */
const INCLUDED = /\binclu\w+\b[^,;|.)]*$/i

/** "Full body wax & 30 min Massage": as long as one of its parts is, not the whole. */
const isOfPart = (text: string, { start, end }: { start: number; end: number }): boolean =>
  /^[^\d|:–—]*\p{L}{3}[^\d|:–—]*[&+] ?$/u.test(text.slice(0, start)) &&
  /^ \p{Lu}\p{Ll}/u.test(text.slice(end))

/** "For 75 minutes or longer": with what it goes. */
const isLeast = (text: string, { start, end }: { start: number; end: number }): boolean =>
  /\b(?:for|of|with|to|in) (?:any |sessions? of )?$/i.test(text.slice(0, start)) &&
  /^ (?:or|and) (?:longer|more|over)\b/i.test(text.slice(end))

/** Prices and durations that hold: not struck through, not "was $110", not "$20 off". */
function tokensOf(text: string, block: PageBlock, onPage: (place: number) => number): Token[] {
  if (!/\d|half|hour|minute/i.test(text)) return []
  const prices: PriceToken[] = pricesIn(text).map((p) => ({ kind: 'price', ...p }))
  const told = durationsIn(text, prices)
  const times: TimeToken[] = (told.length ? told : minutesBefore(text, prices))
    .filter((d) => !INCLUDED.test(text.slice(0, d.start)) && !isOfPart(text, d) && !isLeast(text, d))
    .filter((d) => !prices.some((p) => d.start < p.end && p.start < d.end))
    .map((d) => ({ kind: 'time', ...d }))
  const current = prices.filter(
    (p) =>
      !isStruck(block, onPage(p.start), onPage(p.end)) &&
      !(prices.length > 1 && isOld(text, p)) &&
      !NO_PRICE_BEFORE.test(text.slice(Math.max(0, p.start - 24), p.start)) &&
      !isOther(text, p) &&
      !(p.plus && prices[0] !== p && text.slice(0, p.start).trimEnd().endsWith('(')) &&
      !(prices[0] !== p && isReduced(text, p)) &&
      !(prices.length > 1 && (isShare(text, p) || isSum(text, p, prices))),
  )
  return [...current, ...times].toSorted((a, b) => a.start - b.start)
}

function isStruck(block: PageBlock, start: number, end: number): boolean {
  return block.struck.some(([from, to]) => from < end && start < to)
}

const isOld = (text: string, p: Price): boolean =>
  OLD_BEFORE.test(text.slice(Math.max(0, p.start - 24), p.start).trimEnd())

/** "$400 ($80/session)": what one of several comes to. */
const isShare = (text: string, p: Price): boolean =>
  (/\d[^()]*[([](?:just |only |that's |or |i\.e\. ?)?$/i.test(text.slice(0, p.start)) ||
    // "$91 $15 per session": the second is a part of the first.
    (/\d ?$/.test(text.slice(0, p.start)) &&
      /^ ?(?:\/|per) ?(?:session|treatment|visit)\b/i.test(text.slice(p.end)))) &&
  /^ ?(?:\/|per|each|a) ?(?:session|treatment|visit|massage|class|hour|hr)?\b/i.test(text.slice(p.end))

/** "Block of 10: $80 ($800)": the second is what all of them come to. */
const isSum = (text: string, p: Price, [first]: readonly Price[]): boolean =>
  first !== p &&
  /^ ?\($/.test(text.slice(first!.end, p.start)) &&
  text[p.end] === ')' &&
  isMultiple(p.low / first!.low)

const isMultiple = (n: number): boolean => Number.isInteger(n) && n >= 3 && n <= 20

/** "Initial physiotherapy $120 fee": what the visit costs. */
const isOwnFee = (text: string, { start, end }: Price): boolean =>
  /^ fee(?=\W*$|[,;])/i.test(text.slice(end)) &&
  /^[^\d.,;:]{4,60} $/.test(text.slice(0, start)) &&
  namesService(text.slice(0, start)) &&
  !/\b(?:cancel\w*|no[- ]shows?|late|missed|booking|travel|additional|extra)\b|\b(?:an?|the|of|your?|our|we|i) $/i.test(
    text.slice(0, start),
  )

/** "$50 off", "$69 a month", "$1.50 per minute", "+$20/hour": an amount, but not what one visit costs. */
const isOther = (text: string, p: Price): boolean =>
  (OLD_BEHIND.test(text.slice(p.end, p.end + 24)) && !isOwnFee(text, p)) ||
  // "$15 (per class)"
  /^ ?\((?:per|an?|each|every|\/) ?(?:class|night|day|week|month|year|mile|km)\b/i.test(text.slice(p.end)) ||
  (p.plus && /^ ?(?:\/|per|an|each) ?h(?:ou)?r\b/i.test(text.slice(p.end)))

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
