import type { Duration } from './duration.ts'

interface Span {
  start: number
  end: number
}

const LIST = /(?:^|[\s|(:–-])(\d{2,3}(?: ?[/|] ?\d{2,3})+)(?=[\s|):=–-]*$)/

/** Lengths that are booked; other numbers are as likely a count of something. */
export const BOOKED: ReadonlySet<number> = new Set([
  15, 20, 30, 40, 45, 50, 60, 70, 75, 80, 90, 100, 105, 110, 120, 135, 150, 180,
])
/** Alone on a line such a number may be units or sessions unless it is one of these. */
const COMMON = new Set([30, 45, 60, 75, 90, 120])
const BESIDE_PRICE = /(?:^|[\s|(:;,–-])(\d{2,3}) ?(?:[·•|:/=–—-]|\.{2,})? ?$/

/** Durations that no word tells: nothing but their place beside the prices does. */
export function minutesBefore(text: string, prices: readonly Span[]): Duration[] {
  if (prices.length === 0) return []
  const listed = listedBefore(text, prices)
  return listed.length ? listed : beside(text, prices)
}

/** "Swedish massage | 60 / 90 | $80 / $110": as many minutes as prices. */
function listedBefore(text: string, prices: readonly Span[]): Duration[] {
  const m = prices.length > 1 ? LIST.exec(text.slice(0, prices[0]!.start)) : null
  const minutes = m ? m[1]!.split(/ ?[/|] ?/).map(Number) : []
  const isTime = (n: number, i: number): boolean =>
    n % 5 === 0 && n >= 15 && n <= 240 && (i === 0 || n > minutes[i - 1]!)
  if (!m || minutes.length !== prices.length || !minutes.every(isTime)) return []
  const start = m.index + m[0].indexOf(m[1]!)
  return [{ start, end: start + m[1]!.length, minutes, range: false }]
}

/** "60 · $75  90 · $110": before each price a length, and both grow; or one that is all of its line. */
function beside(text: string, prices: readonly Span[]): Duration[] {
  const found: Duration[] = []
  for (const [i, price] of prices.entries()) {
    const from = prices[i - 1]?.end ?? 0
    const between = text.slice(from, price.start)
    const m = BESIDE_PRICE.exec(between)
    const n = Number(m?.[1])
    if (!m || !BOOKED.has(n) || n <= (found.at(-1)?.minutes[0] ?? 0)) return []
    if (i > 0 && /\p{L}/u.test(between.slice(0, m.index))) return []
    const start = from + m.index + m[0].indexOf(m[1]!)
    found.push({ start, end: start + m[1]!.length, minutes: [n], range: false })
  }
  const [only, ...more] = found
  // "20 $200 30 $290": as likely units of something; a massage is offered for an hour as well.
  if (more.length > 0) return found.some((f) => f.minutes[0]! >= 60) ? found : []
  const rest = text.slice(0, only!.start) + text.slice(prices[0]!.end)
  return COMMON.has(only!.minutes[0]!) &&
    /[·•|:=–—-]/.test(text.slice(only!.end, prices[0]!.start)) &&
    !/[\p{L}\d]/u.test(rest)
    ? found
    : []
}
