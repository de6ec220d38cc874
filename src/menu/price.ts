import { AMOUNT, amountOf, SPACED, SPACED_BEHIND } from './amount.ts'
import { BEFORE, BEHIND, currencyOf } from './currency.ts'
import { penceIn, withPence } from './pence.ts'

export interface Price {
  start: number
  end: number
  low: number
  /** Upper end of "$80–$100", else null. */
  high: number | null
  /** An ISO code, a sign that several countries share, or null for a bare number. */
  sign: string | null
  /** "from $90", "$90+". */
  from: boolean
  /** "+$20". */
  plus: boolean
  /** The currency stands behind the number. */
  numberFirst?: boolean
}

const UNIT =
  '(k|K|rb|ribu|jt|juta)?(?!(?!each|per|plus|for|book|reserve|select|add|buy|schedule)[\\p{L}\\p{N}])'
const FROM =
  '(?:starting (?:at|from)|starts? (?:at|from)|beginning at|begins? at|from(?: only)?|ab|à partir de|a partir de|dès|desde|da|mulai|od|från|fra) ?:? {0,16}'
/** Not inside a word or number, but "Swedish$160$190": a sign parts what a style sheet held apart. */
const APART_FROM = '(?:(?<![\\p{L}\\p{N}]|\\d[.,])|(?<=[\\p{Ll}\\d)])(?=[$€£₹₱฿] ?\\d))'
const SIGN_FIRST = `(?:(${BEFORE})(?<![\\p{L}\\p{N}]{5})) ?:? ?\\(?(${SPACED_BEHIND}|${AMOUNT}) ?${UNIT}(?:/-|\\.-|,-)?(?: ?(USD|CAD|AUD|NZD|HKD|SGD|MXN|TWD)(?![\\p{L}]))?`
const NUMBER_FIRST = `(${SPACED}|${AMOUNT}) ?(k|K|rb|ribu|jt)? ?(${BEHIND})(?![\\p{L}\\p{N}])`
const ONE = new RegExp(
  `${APART_FROM}(${FROM})?(\\+ ?|plus |add )?(?:${SIGN_FIRST}|${NUMBER_FIRST})(\\+(?!\\+| ?[\\d$€£\\p{L}]))?`,
  'guyi',
)
const SECOND = new RegExp(
  ` ?(?:-|–|—|to|bis|à|~) ?(?:(?:${BEFORE}) ?)?(${AMOUNT}) ?${UNIT} ?(?:(?:${BEHIND})(?![\\p{L}\\p{N}]))?`,
  'uyi',
)
const UP = / ?(?:and up|& up|and above|or more|onwards)\b/iuy
const BEGINNING = new RegExp(`${APART_FROM}(?:${FROM})?(?:\\+ ?|plus |add )?(?:${BEFORE}|\\d)`, 'giu')
/** Behind a number it makes a length of time, not the upper end of a price. */
const TIME = /^ ?-?(?:min|hour|hr|h\b|std|menit|dk|['’′]|m\b|分|نا|دق)/iu

/** The amounts with a currency in a text of plain digits, in order and apart. */
export function pricesIn(text: string): Price[] {
  const found: Price[] = []
  let end = 0
  for (const { index } of text.matchAll(BEGINNING)) {
    if (index < end) continue
    const price = priceAt(text, index)
    if (!price) continue
    const more = listBehind(text, price)
    found.push(
      ...listBefore(text.slice(end, price.start), end, price),
      withPence(text, end, withLow(text.slice(end, price.start), end, price)),
      ...more,
    )
    end = (more.at(-1) ?? price).end
  }
  const pence = found.length ? undefined : penceIn(text)
  if (pence) found.push({ ...pence, high: null, sign: 'GBP', from: false, plus: false, numberFirst: true })
  return found
}

const LIST = new RegExp(`(?<![\\p{L}\\p{N}.,])((?:${AMOUNT})(?: ?/ ?(?:${AMOUNT})){0,4}) ?/ ?$`, 'u')
const LOW = new RegExp(`(?<![\\p{L}\\p{N}.,])(${AMOUNT}) ?(k|K|rb)? ?[-–—] ?$`, 'u')
/** Two amounts farther apart are no two prices of one thing. */
const APART = 20

/** "350 / 500 IDR": the amounts before the one with the currency. */
function listBefore(before: string, from: number, price: Price): Price[] {
  const m = price.sign !== null && price.numberFirst ? LIST.exec(before) : null
  if (!m) return []
  const listed = [...m[1]!.matchAll(new RegExp(AMOUNT, 'gu'))].map((n) => {
    const start = from + m.index + n.index
    return { ...price, start, end: start + n[0].length, low: amountOf(n[0], '', price.sign), high: null }
  })
  return listed.every((p) => p.low * APART > price.low && p.low < price.low * APART) ? listed : []
}

const BEHIND_SLASH = new RegExp(`( ?)/ ?(${AMOUNT})(?![\\p{L}\\p{N}%])`, 'uy')
/** Durations as a list: what stands behind the sign is one as well. */
const TIMES_LISTED = /\d{2,3} ?(?:min\w*)? ?[/,&|] ?\d{2,3} ?(?:min|m\b|['’′])/i

/**
 * "Rs. 4,200 / 5,800 / 7,200": the sign stands before the first only. What grows is a list of
 * prices; "$80/60" may as well be sixty minutes.
 */
function listBehind(text: string, price: Price): Price[] {
  if (price.sign === null || price.numberFirst || price.high !== null) return []
  const found: Price[] = []
  for (let last = price; ;) {
    BEHIND_SLASH.lastIndex = last.end
    const m = BEHIND_SLASH.exec(text)
    const low = m ? amountOf(m[2]!, '', price.sign) : 0
    if (!m || low <= last.low || low > last.low * APART || TIME.test(text.slice(BEHIND_SLASH.lastIndex)))
      break
    const end = BEHIND_SLASH.lastIndex
    last = { ...price, start: end - m[2]!.length, end, low }
    found.push(last)
  }
  // "Rs (199/299)": the sign stands before the brackets that hold all of them.
  const isHeld =
    text
      .slice(0, price.end)
      .replace(/[\d.,]+$/, '')
      .endsWith('(') && text[found.at(-1)?.end ?? price.end] === ')'
  const isList = found.length > 1 || isHeld || found.some((p) => p.low >= 1000) || TIMES_LISTED.test(text)
  return isList ? found : []
}

/** "300,000-500,000 IDR": the currency stands behind the upper end only. */
function withLow(before: string, from: number, price: Price): Price {
  const m = price.numberFirst && price.high === null ? LOW.exec(before) : null
  const low = m ? amountOf(m[1]!, m[2], price.sign) : 0
  if (!m || low >= price.low || low * APART <= price.low) return price
  return { ...price, start: from + m.index, low, high: price.low }
}

/** "$4.5 billion": what a whole trade turns over. */
const MASS = /^ ?(?:million|billion|trillion|bn|crore)\b/i

function priceAt(text: string, at: number): Price | undefined {
  ONE.lastIndex = at
  const m = ONE.exec(text)
  if (!m || m.index !== at) return undefined
  // "R 09" is a card's letter and its number.
  if (/^0\d/.test((m[4] ?? m[7])!) || MASS.test(text.slice(at + m[0].length, at + m[0].length + 12)))
    return undefined
  const sign = m[6]?.toUpperCase() ?? currencyOf(m[3] ?? m[9]!)
  const low = amountOf((m[4] ?? m[7])!, m[5] ?? m[8], sign)
  if (!(low > 0)) return undefined
  const price: Price = {
    start: at,
    end: at + m[0].trimEnd().length,
    low,
    high: null,
    sign,
    from: m[1] !== undefined || m[10] !== undefined,
    plus: m[2] !== undefined,
    ...(m[7] !== undefined && { numberFirst: true }),
  }
  SECOND.lastIndex = price.end
  const second = SECOND.exec(text)
  if (second) {
    const high = amountOf(second[1]!, second[2], sign)
    if (high > low && high < low * 20 && !TIME.test(text.slice(SECOND.lastIndex, SECOND.lastIndex + 8))) {
      price.high = high
      price.end = SECOND.lastIndex
    }
  }
  UP.lastIndex = price.end
  const up = UP.exec(text)
  return up ? { ...price, end: price.end + up[0].length, from: true } : price
}

/** A price as a reader writes it: "95 USD". Read again it is the same. */
export function formatPrice(price: number, currency: string | null): string {
  const amount = Number.isInteger(price) ? String(price) : price.toFixed(2)
  return currency === null ? amount : `${amount} ${currency}`
}
