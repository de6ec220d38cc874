import type { Price } from './price.ts'

/** "UGX 240,000 | USD 66", "€50 (approx. $54)": what one costs, and as much once more in the money of others. */
export function withoutConverted(text: string, prices: readonly Price[]): Price[] {
  const own: Price[] = []
  for (const price of prices) {
    const before = own.at(-1)
    if (!before || !isConverted(text, price, before)) own.push(price)
    else own[own.length - 1] = { ...before, end: price.end + (text[price.end] === ')' ? 1 : 0) }
  }
  return own
}

const isConverted = (text: string, price: Price, before: Price): boolean =>
  before.sign !== null &&
  price.sign !== null &&
  before.sign !== price.sign &&
  BETWEEN.test(text.slice(before.end, price.start))

/** Nothing that a second length or name could stand in. */
const BETWEEN = /^[\s|/=~≈(:,;·•–—-]*(?:(?:or|approx|approximately|about|around|circa|equals?)\b[.: ]*)?$/i
