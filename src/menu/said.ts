import type { PageOutline } from '../match/outline.ts'
import { plain } from './digits.ts'
import { currenciesNear, currenciesReached } from './places.ts'

/** Words that tell a page's currency, wherever they stand. */
const SAID: [currency: string, expression: RegExp][] = [
  ['USD', /\bUSD\b|\bUS dollars?\b|\bU\.S\. dollars?\b|\bAmerican dollars\b/i],
  [
    'CAD',
    /\bCAD\b|\bCanadian (?:dollars?|funds)\b|\bHST\b|\bQST\b|, (?:BC|AB|QC|MB|SK|NS|NB|PEI)\b|\b[ABCEGHJ-NPR-TVXY]\d[A-Z] ?\d[A-Z]\d\b|\b(?:Toronto|Ottawa|Montreal|Montréal|Calgary|Edmonton|Winnipeg|Saskatoon|Mississauga|Nova Scotia|British Columbia|Alberta|Saskatchewan|Manitoba|New Brunswick|Canada)\b/,
  ],
  [
    'AUD',
    /\bAUD\b|\bAustralian dollars?\b|\bABN:? ?\d\d ?\d{3}|\b(?:NSW|VIC|Vic|QLD|Qld|TAS|Tas|ACT|WA|SA|NT),? \d{4}\b|\b(?:NSW|QLD)\b|\b[Hh]ealth [Ff]unds?\b|\bHICAPS\b|\bDVA\b|\bNDIS\b|\bEPC\b|\b[Bb]ulk[ -][Bb]ill|\bMedicare (?:rebates?|EPC|[Cc]are [Pp]lans?)\b|\b(?:Australia|Sydney|Melbourne|Brisbane|Adelaide|Canberra|Queensland|Tasmania)\b|(?<!\d)04\d\d ?\d{3} ?\d{3}(?!\d)|(?<!\d)\(0[2378]\) ?\d{4} ?\d{4}(?!\d)/,
  ],
  [
    'NZD',
    /\bNZD\b|\bNew Zealand\b|\b(?:Auckland|Christchurch|Dunedin|Tauranga)\b|(?<!\d)02[1279] ?\d{3} ?\d{3,4}(?!\d)/,
  ],
  ['SGD', /\bSGD\b|(?<!\p{L})SG?\$|\bSingapore dollars?\b/iu],
  ['HKD', /\bHKD\b|\bHK\$|\bHong Kong dollars?\b/i],
  ['MXN', /\bMXN\b|\bMexican pesos?\b/i],
  ['EUR', /\bEUR\b|\b[Ee]uros?\b|€/],
  ['GBP', /\bGBP\b|£|\bpounds? sterling\b/],
  ['AED', /\bAED\b|\b[Dd]irhams?\b/],
  ['SAR', /\bSAR\b|\bSaudi riyals?\b/],
  ['QAR', /\bQAR\b/],
  ['INR', /\bINR\b|₹|\b[Ii]ndian [Rr]upees\b|\bGSTIN\b/],
  ['PKR', /\bPKR\b/],
  ['LKR', /\bLKR\b|\bSri Lankan [Rr]upees\b/],
  ['NPR', /\bNPR\b|\bNepal(?:i|ese) [Rr]upees\b/],
  ['MUR', /\bMUR\b/],
  ['KES', /\bKES\b|\bK[Ss]hs?\b|\bM-?[Pp]esa\b/],
  ['IDR', /\bIDR\b|\bRp\b|\b[Rr]upiah\b/],
  ['THB', /\bTHB\b|฿|\b[Bb]aht\b/],
  ['VND', /\bVND\b|₫|\b[Vv]ietnamese dong\b/],
  ['MYR', /\bMYR\b|\bRM ?\d/],
  ['PHP', /\bPHP\b|₱/],
  ['JPY', /\bJPY\b|円|\b[Jj]apanese yen\b/],
  ['CNY', /\bCNY\b|\bRMB\b|元/],
  ['CHF', /\bCHF\b/],
  ['SEK', /\bSEK\b/],
  ['NOK', /\bNOK\b/],
  ['DKK', /\bDKK\b/],
  ['NGN', /\bNGN\b|₦|\b[Nn]aira\b|\b(?:pric\w*|amounts?|costs?|rates?) ?\(#\)/i],
  ['GHS', /\bGH[SC]\b|₵|\b[Cc]edis?\b/],
  ['TZS', /\bTZS\b|\bT[Ss]hs?\b/],
  ['UGX', /\bUGX\b|\bU[Ss]hs?\b/],
  ['RWF', /\bRWF\b|\bFRW\b/],
  ['ZMW', /\bZMW\b|\b[Kk]wacha\b/],
  ['ETB', /\bETB\b|\b[Bb]irr\b/],
  ['EGP', /\bEGP\b|\bEgyptian [Pp]ounds?\b/],
  ['TRY', /₺|\bTurkish [Ll]iras?\b/],
  ['PLN', /\bPLN\b|\bzł/],
  ['CZK', /\bCZK\b|\bKč/],
  ['KWD', /\bKWD\b/],
  ['OMR', /\bOMR\b/],
  ['BHD', /\bBHD\b/],
  ['BDT', /\bBDT\b|৳|\b[Tt]aka\b/],
  ['MVR', /\bMVR\b|\b[Rr]ufiyaa\b/],
  ['ZAR', /\bZAR\b/],
]

/** Phones of Canada, by area. */
const CANADA_CALLS =
  /(?<![\d$])\(?(?:204|226|236|249|250|289|306|343|365|403|416|418|431|437|438|450|506|514|519|548|579|581|587|604|613|639|647|672|705|709|778|780|782|807|819|825|867|873|902|905)\)?[ .-]\d{3}[ .-]\d{4}(?!\d)/
/** A registered massage therapist or physiotherapist whose patients have extended health plans works in Canada. */
const RMT = /\bRMTs?\b|\b[Rr]egistered [Mm]assage [Tt]herap(?:y|ists?)\b|\b[Pp]hysiotherap(?:y|ists?)\b/
const EXTENDED =
  /\bextended (?:health|medical|benefits?|insurance|plan)|\bdirect(?:ly)?[- ]bill|\b(?:ICBC|WSIB|WorkSafe ?BC|MSP|Pacific Blue Cross|Sun Life|Green Shield|Manulife)\b/i

/** Ways to pay that the crowns of one country go with. */
const CROWNS: [currency: string, expression: RegExp][] = [
  ['DKK', /\bmobile ?pay\b/i],
  ['SEK', /\bswish\b/i],
  ['NOK', /\bvipps\b/i],
]

/** What such a service is called in one country alone; who does it is so called in several. */
const REGISTERED = /\bregistered massage therapy\b/i

/** Currencies of the places that a page names. */
export function currenciesAround(page: PageOutline): string[] {
  const texts = [page.title, ...page.blocks.map((b) => b.text.slice(0, 4000))]
  const crowns = CROWNS.filter(([, e]) => texts.some((t) => e.test(t))).map(([c]) => c)
  const named = texts.some((t) => REGISTERED.test(t)) ? ['CAD'] : []
  return [...new Set([...texts.flatMap((t) => currenciesNear(t)), ...crowns, ...named])]
}

/** Longer texts tell of a place, and are no address. */
const ADDRESS = 160

/** "Our studio in Lisbon", "a Dubai spa": where the house is, and not where it learned. */
const HOUSE =
  /(?<!\b(?:at|from) an? )\b(?:[Ss]pas?|[Ss]alons?|[Ss]tudios?|[Cc]linics?|[Cc]ent(?:er|re)s?|[Bb]aths?|[Ll]ocated|[Bb]ased) in (\p{Lu}.{2,30})|(?<!\p{L})(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) (?:[Ss]pa|[Ss]alon|[Ss]tudio|[Cc]linic)\b/gu

/** Currencies of the places in what looks like an address (a number, a comma, a name), or where a house is said to be. */
export function currenciesAddressed(page: PageOutline): string[] {
  const lines = page.blocks.flatMap((b) => b.text.split('\n'))
  const addresses = lines.filter((l) => l.length < ADDRESS && /\d/.test(l) && /\p{L}, ?\p{Lu}/u.test(l))
  const houses = lines.flatMap((l) => [...l.slice(0, 1000).matchAll(HOUSE)].map((m) => m[1] ?? m[2]!))
  return [...new Set([...addresses, ...houses].flatMap((l) => currenciesNear(l)))]
}

/** Currencies that the page's text speaks of. */
export function currenciesSaid(page: PageOutline): string[] {
  const found = new Set<string>()
  let registered = false
  let extended = false
  for (const { text } of [{ text: page.title }, ...page.blocks]) {
    const words = plain(text.length > 4000 ? text.slice(0, 4000) : text)
    for (const [currency, expression] of SAID) if (expression.test(words)) found.add(currency)
    for (const currency of currenciesReached(words)) found.add(currency)
    if (CANADA_CALLS.test(words)) found.add('CAD')
    registered ||= RMT.test(words)
    extended ||= EXTENDED.test(words)
  }
  if (registered && extended) found.add('CAD')
  return [...found]
}
