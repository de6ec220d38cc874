import { AMOUNT, amountOf } from './amount.ts'
import type { Line } from './line.ts'
import type { PriceToken } from './tokens.ts'
import { hasLetters, isTitle } from './name.ts'

/** "70.-": no cents. */
const DASH = '(?:[.,][-–—])?'

/** Behind a name: a leader, a wide gap, a colon or a dash, then the number ends the line. */
const AFTER_NAME = new RegExp(
  `(?:(?:[.·…_] ?){3,}|\\t|\\s{2,}|\\s[-–—|]\\s|: )\\s*(${AMOUNT})${DASH}\\s*$`,
  'u',
)
/** "300K", "150 rb": thousands, which no one counts but money. */
const THOUSANDS = '\\d{2,4}(?:[.,]\\d{1,2})? ?(?:k|K|rb|ribu)'
const ONE = `(?:${THOUSANDS}|${AMOUNT})`
const AFTER_TIME = new RegExp(`^[\\s:–—|.…·,=/)-]*(${ONE}(?: ?[/|] ?${ONE})*)${DASH}\\s*$`, 'u')
const BETWEEN_TIMES = new RegExp(`^[\\s:–—|.…·,=)-]*(${ONE})[\\s–—|/,;·•(-]*$`, 'u')
const AFTER_WORD = new RegExp(`\\s(${THOUSANDS})\\s*$`, 'u')
/** "Package price 295", "Our rate (a saving of 35): 295": the words before it say what the number is. */
const AFTER_LABEL = new RegExp(
  `^\\W*(?:(?:package|our|the|your|total|full|regular|session|treatment|special|spa|set) ){0,2}(?:price|rate|cost|fee|investment|total)(?: \\([^()]{1,60}\\))?(?: is| of|:)? ?(${AMOUNT})${DASH}\\s*$`,
  'iu',
)
const ALONE = new RegExp(`^\\s*(${ONE})\\s*$`, 'u')

/** Fewer alike are no list. */
const ALIKE = 3

/**
 * Takes numbers without a currency for prices where they stand in the same place line
 * for line, and only on a page that does not write most of its prices in full.
 */
export function readBarePrices(lines: Line[]): void {
  const found: [Line, PriceToken[]][] = []
  let written = 0
  for (const [i, line] of lines.entries()) {
    if (line.tokens.some((t) => t.kind === 'price')) written++
    else if (line.text.length <= 200) {
      const tokens = bareIn(line, lines[i - 1])
      if (tokens.length) found.push([line, tokens])
    }
  }
  if (found.length < ALIKE || written * 2 > found.length) return
  for (const [line, tokens] of found)
    line.tokens = [...line.tokens, ...tokens].toSorted((a, b) => a.start - b.start)
}

function bareIn(line: Line, before: Line | undefined): PriceToken[] {
  const { text, tokens } = line
  const last = tokens.at(-1)
  if (tokens.length > 1) return afterEach(line)
  const from = last?.end ?? 0
  const m = last
    ? AFTER_TIME.exec(text.slice(from))
    : (AFTER_NAME.exec(text) ??
      AFTER_WORD.exec(text) ??
      AFTER_LABEL.exec(text) ??
      (before && (before.tokens.length > 0 || isTitle(before.text)) ? ALONE.exec(text) : null))
  if (!m || (!last && m.index > 0 && !hasLetters(text.slice(0, m.index)))) return []
  const start = from + m.index + m[0].lastIndexOf(m[1]!)
  return [...m[1]!.matchAll(new RegExp(ONE, 'gu'))].flatMap((n) => bareAt(n[0], start + n.index))
}

/** "60' - 350.000 / 90' - 500.000": a number behind each duration. */
function afterEach({ text, tokens }: Line): PriceToken[] {
  const numbers = tokens.map((t, i) => {
    const m = BETWEEN_TIMES.exec(text.slice(t.end, tokens[i + 1]?.start))
    return m ? bareAt(m[1]!, t.end + m.index + m[0].indexOf(m[1]!)) : []
  })
  return numbers.every((n) => n.length > 0) ? numbers.flat() : []
}

/** "25-30": from the lower to the upper. */
export function bareRange(written: string, start: number): PriceToken[] {
  const [low, high, ...more] = written.split(/ ?[-–—] ?/)
  const [from] = bareAt(low!, start)
  const [to] = high === undefined ? [] : bareAt(high, start)
  if (!from || more.length || !to) return from && high === undefined ? [from] : []
  return to.low > from.low && to.low < from.low * 5
    ? [{ ...from, end: start + written.length, high: to.low }]
    : []
}

/** A price token for a number that may be a price: no year that is not round, no small count. */
export function bareAt(written: string, start: number): PriceToken[] {
  const [, number = written, unit = ''] = /^(.*\d) ?(k|rb|ribu)$/i.exec(written) ?? []
  const low = amountOf(number, unit)
  if (
    low < 10 ||
    low > 50_000_000 ||
    /^(?:19|20)\d(?:\d[1-9]|[1-46-9]0)$/.test(written) ||
    /^0\d/.test(written)
  )
    return []
  const end = start + written.length
  return [{ kind: 'price', start, end, low, high: null, sign: null, from: false, plus: false }]
}
