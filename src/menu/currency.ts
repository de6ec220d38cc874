/** What currencies are called on menus, longest first within a place. Case counts for symbols only. */
const CALLED: [currency: string, before: string, behind: string][] = [
  ['USD', 'US ?\\$|USD ?\\$|USD', 'USD|US ?\\$|US dollars?|dollars?'],
  ['CAD', 'CA ?\\$|CAD ?\\$|C\\$|CAD', 'CAD'],
  ['AUD', 'AU ?\\$|AUD ?\\$|A\\$|AUD', 'AUD'],
  ['NZD', 'NZ ?\\$|NZD', 'NZD'],
  ['HKD', 'HK ?\\$|HKD', 'HKD'],
  ['SGD', 'SG ?\\$|S\\$|SGD', 'SGD'],
  ['TWD', 'NT ?\\$|TWD', 'TWD'],
  ['MXN', 'MX ?\\$|MXN', 'MXN|pesos'],
  ['BRL', 'R\\$|BRL', 'BRL'],
  ['EUR', '€|EUR', '€|EUR|euros?'],
  ['GBP', '£|GBP', '£|GBP|pounds'],
  ['INR', '₹|INR|Rs\\.?', '₹|INR|rupees|Rs\\.?'],
  ['IDR', 'Rp\\.?|IDR', 'IDR|Rp'],
  ['THB', '฿|THB|Bt\\.?', '฿|THB|baht|บาท'],
  ['VND', '₫|VND|VNĐ', '₫|VND|VNĐ|đ'],
  ['MYR', 'RM|MYR', 'MYR|RM'],
  ['PHP', '₱|PHP|Php', '₱|PHP'],
  ['KRW', '₩|KRW', '₩|KRW|원'],
  ['JPY', 'JPY|JP¥', 'JPY|円'],
  ['CNY', 'RMB|CNY|CN¥', 'RMB|CNY|元|yuan'],
  ['AED', 'AED|Dhs?\\.?|د\\.إ', 'AED|Dhs?\\.?|dirhams?|د\\.إ|درهم'],
  ['SAR', 'SAR|SR', 'SAR|SR|ر\\.س\\.?|ريال'],
  ['QAR', 'QAR|QR', 'QAR|ر\\.ق\\.?'],
  ['KWD', 'KWD|KD', 'KWD|KD|د\\.ك'],
  ['BHD', 'BHD|BD', 'BHD|BD'],
  ['OMR', 'OMR', 'OMR'],
  ['JOD', 'JOD|JD', 'JOD|JD'],
  ['EGP', 'EGP|LE', 'EGP|LE'],
  ['ILS', '₪|ILS|NIS', '₪|ILS|NIS'],
  ['TRY', '₺|TRY|TL', '₺|TRY|TL'],
  ['IRR', 'IRR', 'تومان|IRR'],
  ['CHF', 'CHF|SFr\\.?', 'CHF|Fr\\.'],
  ['SEK', 'SEK', 'SEK'],
  ['NOK', 'NOK', 'NOK'],
  ['DKK', 'DKK', 'DKK'],
  ['PLN', 'PLN', 'PLN|zł'],
  ['CZK', 'CZK', 'CZK|Kč'],
  ['HUF', 'HUF', 'HUF|Ft'],
  ['RON', 'RON', 'RON|lei'],
  ['RUB', '₽|RUB', '₽|RUB|руб\\.?'],
  ['UAH', '₴|UAH', '₴|UAH|грн\\.?'],
  ['ZAR', 'ZAR', 'ZAR'],
  ['NGN', '₦|NGN', '₦|NGN'],
  ['GHS', '₵|GHS|GH₵', 'GHS'],
  ['KES', 'KES|KSh\\.?|Ksh\\.?', 'KES'],
  ['LKR', 'LKR', 'LKR'],
  ['PKR', 'PKR', 'PKR'],
  ['BDT', 'BDT|৳', 'BDT|৳|taka'],
  ['NPR', 'NPR', 'NPR'],
  ['TZS', 'TZS|TSh', 'TZS'],
  ['UGX', 'UGX|USh', 'UGX'],
  ['ZMW', 'ZMW', 'ZMW'],
  ['COP', 'COP', 'COP'],
  ['MAD', 'MAD', 'MAD'],
]

/** Signs that several countries share; the page has to tell which. */
const SHARED_BEFORE = '\\$|¥|kr\\.?'
const SHARED_BEHIND = '\\$|¥|kr\\.?|,-|:-|/-'

const alternatives = (side: 1 | 2, shared: string): string =>
  [...CALLED.flatMap((c) => c[side].split('|')), ...shared.split('|')]
    .toSorted((a, b) => b.length - a.length)
    .join('|')

export const BEFORE = alternatives(1, SHARED_BEFORE)
export const BEHIND = alternatives(2, SHARED_BEHIND)

const BY_SIGN = CALLED.map(
  ([currency, before, behind]) => [currency, new RegExp(`^(?:${before}|${behind})$`, 'i')] as const,
)

/** The currency a sign stands for by itself, or the shared sign. */
export function currencyOf(sign: string): string {
  const s = sign.trim()
  const exact = BY_SIGN.find(([, expression]) => expression.test(s))
  return exact ? exact[0] : s.toLowerCase().replace(/\.$/, '')
}

const REGIONS: Record<string, string> = {
  us: 'USD', ca: 'CAD', au: 'AUD', nz: 'NZD', gb: 'GBP', uk: 'GBP', ie: 'EUR', de: 'EUR', at: 'EUR',
  fr: 'EUR', es: 'EUR', it: 'EUR', nl: 'EUR', be: 'EUR', pt: 'EUR', gr: 'EUR', fi: 'EUR', hr: 'EUR', ch: 'CHF',
  se: 'SEK', no: 'NOK', dk: 'DKK', pl: 'PLN', cz: 'CZK', hu: 'HUF', ro: 'RON', ru: 'RUB', ua: 'UAH',
  tr: 'TRY', in: 'INR', id: 'IDR', th: 'THB', vn: 'VND', my: 'MYR', sg: 'SGD', hk: 'HKD', tw: 'TWD',
  cn: 'CNY', jp: 'JPY', kr: 'KRW', ph: 'PHP', ae: 'AED', sa: 'SAR', qa: 'QAR', kw: 'KWD', eg: 'EGP',
  il: 'ILS', mx: 'MXN', br: 'BRL', za: 'ZAR', ng: 'NGN', ke: 'KES', lk: 'LKR', pk: 'PKR', bd: 'BDT', np: 'NPR',
  tz: 'TZS', ug: 'UGX', zm: 'ZMW', ma: 'MAD',
} // prettier-ignore

/** Languages spoken with one currency only. */
const LANGUAGES: Record<string, string> = {
  de: 'EUR', it: 'EUR', nl: 'EUR', el: 'EUR', fi: 'EUR', ja: 'JPY', ko: 'KRW', th: 'THB', vi: 'VND',
  id: 'IDR', pl: 'PLN', cs: 'CZK', hu: 'HUF', ro: 'RON', tr: 'TRY', he: 'ILS', sv: 'SEK', nb: 'NOK',
  no: 'NOK', da: 'DKK', ru: 'RUB', uk: 'UAH', hi: 'INR', ms: 'MYR',
} // prettier-ignore

/** The currency of a place told by the address or the language; undefined when neither does. */
export function localCurrency(lang: string, host: string): string | undefined {
  const end = /\.([a-z]{2})$/.exec(host)?.[1]
  const region = /^[a-z]{2,3}-(?:[a-z]{4}-)?([a-z]{2})\b/.exec(lang)?.[1]
  // .co, .io and the like are sold to everybody; only known countries count.
  return (end && REGIONS[end]) || (region && REGIONS[region]) || LANGUAGES[lang.split('-')[0]!]
}

const FAMILY: Record<string, RegExp> = {
  $: /^(USD|CAD|AUD|NZD|HKD|SGD|TWD|MXN)$/,
  '¥': /^(JPY|CNY)$/,
  kr: /^(SEK|NOK|DKK)$/,
  '/-': /^(INR|PKR|LKR|BDT|NPR|KES|TZS|UGX)$/,
}

/**
 * Settles a sign for the whole page: what `said` (codes and words in its text) and
 * `local` allow. A dollar that nothing else claims is the American one.
 */
export function settle(sign: string | null, said: string[], local: string | undefined): string | null {
  if (sign === null) return said.length === 1 ? said[0]! : (local ?? null)
  const family = FAMILY[sign]
  if (!family) return /^[A-Z]{3}$/.test(sign) ? sign : (local ?? null)
  const fitting = said.filter((c) => family.test(c))
  if (fitting.length === 1) return fitting[0]!
  if (local && family.test(local)) return local
  return sign === '$' ? 'USD' : sign === '¥' ? 'JPY' : null
}
