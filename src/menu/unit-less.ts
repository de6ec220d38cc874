import type { Duration } from './duration.ts'

const LIST = /(?:^|[\s|(:–-])(\d{2,3}(?: ?[/|] ?\d{2,3})+)(?=[\s|):=–-]*$)/

/** "Swedish massage | 60 / 90 | $80 / $110": as many minutes as prices, and no word that says so. */
export function minutesBefore(text: string, prices: readonly { start: number }[]): Duration[] {
  const m = prices.length > 1 ? LIST.exec(text.slice(0, prices[0]!.start)) : null
  const minutes = m ? m[1]!.split(/ ?[/|] ?/).map(Number) : []
  const isTime = (n: number, i: number): boolean =>
    n % 5 === 0 && n >= 15 && n <= 240 && (i === 0 || n > minutes[i - 1]!)
  if (!m || minutes.length !== prices.length || !minutes.every(isTime)) return []
  const start = m.index + m[0].indexOf(m[1]!)
  return [{ start, end: start + m[1]!.length, minutes, range: false }]
}
