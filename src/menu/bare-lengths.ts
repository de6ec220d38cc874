import type { Line } from './line.ts'
import type { TimeToken } from './tokens.ts'
import { BOOKED } from './unit-less.ts'

/** Fewer lines alike are no list of lengths. */
const LEAST = 2

interface Length {
  minutes: number
  price: number
  /** None where a word tells the length. */
  time?: TimeToken
}

/** "60 .... $90", "$90 / 60": a number and a price are all of the line; or a length that words tell and its price. */
function lengthOn({ text, tokens, heading }: Line): Length | undefined {
  const [first, second, ...more] = tokens
  const price = first?.kind === 'price' ? first : second
  if (heading || !first || more.length || price?.kind !== 'price' || price.high !== null) return undefined
  const [time] = tokens.filter((t) => t.kind === 'time')
  const rest = text.slice(0, price.start) + text.slice(price.end)
  if (time) {
    return time.minutes.length === 1 && tokens.length === 2
      ? { minutes: time.minutes[0]!, price: price.low }
      : undefined
  }
  const m = tokens.length === 1 && /^[^\p{L}\d]*(\d{2,3})[^\p{L}\d]*$/u.exec(rest)
  if (!m || !BOOKED.has(Number(m[1]))) return undefined
  const before = text.slice(0, price.start).lastIndexOf(m[1]!)
  const start = before >= 0 ? before : text.indexOf(m[1]!, price.end)
  const minutes = Number(m[1])
  return {
    minutes,
    price: price.low,
    time: { kind: 'time', start, end: start + m[1]!.length, minutes: [minutes], range: false },
  }
}

/** Reads numbers as lengths in lines one below the other, where both numbers and prices grow and one is an hour or more. */
export function readBareLengths(lines: readonly Line[]): void {
  for (let i = 0; i < lines.length; i++) {
    const run: Length[] = []
    for (let at = i; at < lines.length; at++) {
      const length = lengthOn(lines[at]!)
      const last = run.at(-1)
      if (!length || (last && (length.minutes <= last.minutes || length.price <= last.price))) break
      run.push(length)
    }
    if (run.length < LEAST || !run.some((l) => l.minutes >= 60)) continue
    for (const [k, { time }] of run.entries()) {
      const line = lines[i + k]!
      if (time) line.tokens = [...line.tokens, time].toSorted((a, b) => a.start - b.start)
    }
    i += run.length - 1
  }
}
