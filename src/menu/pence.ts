interface Amount {
  start: number
  low: number
  high: number | null
  sign: string | null
}

const PENCE = /(?<![\p{L}\p{N}.,])(\d{1,2})p(?![\p{L}\p{N}])(?: ?(?:-|–|—|to) ?)?$/u
const ALONE = /(?<= )(\d{1,2})p(?: ?(?:each|per \p{L}+))?\s*$/u
/** Fewer are no price. */
const LEAST = 5

/** "50p – £2": the lower end in pence. */
export function withPence<P extends Amount>(text: string, from: number, price: P): P {
  const m = price.sign === 'GBP' && price.high === null ? PENCE.exec(text.slice(from, price.start)) : null
  const low = Number(m?.[1]) / 100
  return m && low < price.low ? { ...price, start: from + m.index, low, high: price.low } : price
}

/** "Nail art 50p": the amount at the end of a line without another price. */
export function penceIn(text: string): { start: number; end: number; low: number } | undefined {
  const m = ALONE.exec(text)
  const pence = Number(m?.[1])
  return m && pence >= LEAST
    ? { start: m.index, end: m.index + m[1]!.length + 1, low: pence / 100 }
    : undefined
}
