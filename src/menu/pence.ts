import type { Price } from './price.ts'

const PENCE = /(?<![\p{L}\p{N}.,])(\d{1,2})p(?![\p{L}\p{N}])(?: ?(?:-|–|—|to) ?)?$/u
const ALONE = /(?<= )(\d{1,2})p(?: ?(?:each|per \p{L}+))?\s*$/u

/** "50p – £2": the lower end in pence. */
export function withPence(text: string, from: number, price: Price): Price {
  const m = price.sign === 'GBP' && price.high === null ? PENCE.exec(text.slice(from, price.start)) : null
  const low = Number(m?.[1]) / 100
  return m && low < price.low ? { ...price, start: from + m.index, low, high: price.low } : price
}

/** "Nail art 50p": no other price is on the line. */
export function penceIn(text: string): Price[] {
  const m = ALONE.exec(text)
  if (!m || !(Number(m[1]) >= 5)) return []
  const end = m.index + m[1]!.length + 1
  return [
    {
      start: m.index,
      end,
      low: Number(m[1]) / 100,
      high: null,
      sign: 'GBP',
      from: false,
      plus: false,
      numberFirst: true,
    },
  ]
}
