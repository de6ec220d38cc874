import type { PriceToken, TimeToken, Token } from './tokens.ts'

export interface Pair {
  minutes: number | null
  price: PriceToken
  high: number | null
  /** Place of the duration on its line, when it stands with the price. */
  time: TimeToken | null
}

/**
 * Which duration goes with which price. `around` are minutes told elsewhere: by a
 * heading, by the name's own line; they count when the tokens tell none.
 */
export function pairUp(tokens: Token[], around: readonly number[] = []): Pair[] {
  const prices = tokens.filter((t) => t.kind === 'price')
  const times = tokens.filter((t) => t.kind === 'time')
  if (prices.length === 0) return []
  const minutes = times.flatMap((t) => t.minutes)
  const said = minutes.length ? minutes : around
  // "30 minute massage (30 min)": one length, told twice.
  const list = said.length !== prices.length && new Set(said).size === 1 ? said.slice(0, 1) : said
  const timeOf = (m: number | undefined): TimeToken | null =>
    times.find((t) => m !== undefined && t.minutes.includes(m)) ?? null
  const pair = (price: PriceToken, m: number | undefined): Pair => ({
    minutes: m ?? null,
    price,
    high: price.high,
    time: timeOf(m),
  })
  if (list.length === 0) return prices.map((p) => pair(p, undefined))
  if (list.length === 1) return prices.map((p) => pair(p, list[0]))
  if (list.length === prices.length) return prices.map((p, i) => pair(p, list[i]))
  const [only] = prices
  if (prices.length === 1 && only!.high !== null && list.length === 2 && !times.some((t) => t.range))
    return [
      { ...pair(only!, list[0]), high: null },
      { ...pair({ ...only!, low: only!.high }, list[1]), high: null },
    ]
  if (minutes.length === 0) return prices.map((p) => pair(p, undefined))
  return tokens[0]!.kind === 'time' ? timesFirst(tokens, pair) : pricesFirst(tokens, pair)
}

function timesFirst(tokens: Token[], pair: (p: PriceToken, m: number | undefined) => Pair): Pair[] {
  const pairs: Pair[] = []
  let list: number[] = []
  let prices: PriceToken[] = []
  const close = (): void => {
    for (const [i, p] of prices.entries())
      pairs.push(pair(p, list.length === prices.length ? list[i] : list[0]))
    if (prices.length) list = []
    prices = []
  }
  for (const t of tokens)
    if (t.kind === 'price') prices.push(t)
    else {
      close()
      list.push(...t.minutes)
    }
  close()
  return pairs
}

function pricesFirst(tokens: Token[], pair: (p: PriceToken, m: number | undefined) => Pair): Pair[] {
  const pairs: Pair[] = []
  let prices: PriceToken[] = []
  let last: number | undefined
  for (const t of tokens)
    if (t.kind === 'price') prices.push(t)
    else {
      for (const [i, p] of prices.entries())
        pairs.push(pair(p, t.minutes.length === prices.length ? t.minutes[i] : t.minutes[0]))
      prices = []
      last = t.minutes[0]
    }
  for (const p of prices) pairs.push(pair(p, last))
  return pairs
}
