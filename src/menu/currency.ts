import { CALLED } from './called.ts'
import { LANGUAGES, REGIONS, SOLD_TO_ALL } from './places.ts'

/** Signs that several countries share; the page has to tell which. */
const SHARED_BEFORE = '\\$|¥|kr\\.?|₨|Rs\\.?|FCFA|CFA|[PK](?=\\d[\\d,]\\d)'
const SHARED_BEHIND = '\\$|¥|kr\\.?|,-|:-|/-|-/|/=|₨|Rs\\.?|rupees|shillings|F ?CFA|CFA'

const alternatives = (side: 1 | 2, shared: string): string =>
  [...CALLED.flatMap((c) => c[side].split('|')), ...shared.split('|')]
    .toSorted((a, b) => b.length - a.length)
    .join('|')

export const BEFORE = alternatives(1, SHARED_BEFORE)
export const BEHIND = alternatives(2, SHARED_BEHIND)

const BY_SIGN = CALLED.map(([currency, before, behind]) => {
  const signs = `${before}|${behind}`.replaceAll(/\(\?=[^)]*\)/g, '')
  return [currency, new RegExp(`^(?:${signs})$`, 'i')] as const
})

/** Other ways to write a shared sign. */
const ALIKE: Record<string, string> = {
  '₨': 'rs',
  rupees: 'rs',
  fcfa: 'cfa',
  'f cfa': 'cfa',
  '/=': 'shillings',
  '-/': '/-',
}

/** The currency a sign stands for by itself, or the shared sign. */
export function currencyOf(sign: string): string {
  const s = sign.trim()
  const exact = BY_SIGN.find(([, expression]) => expression.test(s))
  return exact ? exact[0] : (ALIKE[s.toLowerCase()] ?? s.toLowerCase().replace(/\.$/, ''))
}

/** The currency of a place told by the address or the language; undefined when neither does. */
export function localCurrency(lang: string, host: string): string | undefined {
  const last = /\.([a-z]{2})$/.exec(host)?.[1]
  const end = last && !SOLD_TO_ALL.test(last) ? last : undefined
  const region = /^[a-z]{2,3}-(?:[a-z]{4}-)?([a-z]{2})\b/.exec(lang)?.[1]
  // .co, .io and the like are sold to everybody; only known countries count.
  return (end && REGIONS[end]) || (region && REGIONS[region]) || LANGUAGES[lang.split('-')[0]!]
}

const FAMILY: Record<string, RegExp> = {
  $: /^(USD|CAD|AUD|NZD|HKD|SGD|TWD|MXN|JMD|TTD|BBD|BZD|XCD|BSD|BMD|KYD|FJD|NAD|CLP|ARS|COP|UYU|DOP)$/,
  '¥': /^(JPY|CNY)$/,
  kr: /^(SEK|NOK|DKK|ISK)$/,
  p: /^(PHP|BWP)$/,
  k: /^(ZMW|PGK)$/,
  rs: /^(INR|PKR|LKR|NPR|MUR|SCR)$/,
  '/-': /^(INR|PKR|LKR|BDT|NPR|KES|TZS|UGX)$/,
  shillings: /^(KES|TZS|UGX)$/,
  cfa: /^(XOF|XAF)$/,
}

/**
 * Settles a sign for the whole page: what `said` (codes, phones and words in its text), `local`
 * (its address and language) and `near` (places it names) allow. A dollar that nothing else
 * claims is the American one. Where nothing stands beside the numbers, of the places only one
 * that is `addressed` counts.
 */
export function settle(
  sign: string | null,
  said: string[],
  local: string | undefined,
  near: string[] = [],
  addressed: string[] = [],
): string | null {
  if (sign === null)
    return said.length === 1
      ? said[0]!
      : (local ?? (said.length === 0 && addressed.length === 1 ? addressed[0]! : null))
  const family = FAMILY[sign]
  if (!family) return /^[A-Z]{3}$/.test(sign) ? sign : (local ?? null)
  const fitting = said.filter((c) => family.test(c))
  if (fitting.length === 1) return fitting[0]!
  if (local && family.test(local)) return local
  const places = near.filter((c) => family.test(c))
  if (fitting.length === 0 && places.length === 1) return places[0]!
  return sign === '$' ? 'USD' : sign === '¥' ? 'JPY' : null
}
