import type { PageOutline } from '../match/outline.ts'
import { plain } from './digits.ts'

/** Words that tell a page's currency, wherever they stand. */
const SAID: [currency: string, expression: RegExp][] = [
  ['USD', /\bUSD\b|\bUS dollars?\b|\bU\.S\. dollars?\b|\bAmerican dollars\b/i],
  [
    'CAD',
    /\bCAD\b|\bCanadian (?:dollars?|funds)\b|\bHST\b|\bQST\b|, (?:BC|AB|QC|MB|SK|NS|NB|PEI)\b|\b[ABCEGHJ-NPR-TVXY]\d[A-Z] ?\d[A-Z]\d\b|\b(?:Toronto|Ottawa|Montreal|Montréal|Calgary|Edmonton|Winnipeg|Saskatoon|Mississauga|Nova Scotia|British Columbia|Alberta|Saskatchewan|Manitoba|New Brunswick|Canada)\b/,
  ],
  [
    'AUD',
    /\bAUD\b|\bAustralian dollars?\b|\bABN:? ?\d\d ?\d{3}|\b(?:NSW|VIC|Vic|QLD|Qld|TAS|Tas|ACT|WA|SA|NT),? \d{4}\b|\b(?:NSW|QLD)\b|\b[Hh]ealth [Ff]unds?\b|\bHICAPS\b|\b(?:Australia|Sydney|Melbourne|Brisbane|Adelaide|Canberra|Queensland|Tasmania)\b|(?<!\d)04\d\d ?\d{3} ?\d{3}(?!\d)|(?<!\d)\(0[2378]\) ?\d{4} ?\d{4}(?!\d)/,
  ],
  [
    'NZD',
    /\bNZD\b|\bNew Zealand\b|\b(?:Auckland|Christchurch|Dunedin|Tauranga)\b|(?<!\d)02[1279] ?\d{3} ?\d{3,4}(?!\d)/,
  ],
  ['SGD', /\bSGD\b|\bSingapore dollars?\b/i],
  ['HKD', /\bHKD\b|\bHong Kong dollars?\b/i],
  ['MXN', /\bMXN\b|\bMexican pesos?\b/i],
  ['EUR', /\bEUR\b|\b[Ee]uros?\b|€/],
  ['GBP', /\bGBP\b|£|\bpounds? sterling\b/],
  ['AED', /\bAED\b|\b[Dd]irhams?\b/],
  ['SAR', /\bSAR\b|\bSaudi riyals?\b/],
  ['QAR', /\bQAR\b/],
  ['INR', /\bINR\b|₹|\b[Rr]upees\b/],
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
  ['NGN', /\bNGN\b|₦|\b[Nn]aira\b/],
  ['ZAR', /\bZAR\b/],
]

/** Currencies that the page's text speaks of. */
export function currenciesSaid(page: PageOutline): string[] {
  const found = new Set<string>()
  for (const { text } of [{ text: page.title }, ...page.blocks]) {
    const words = plain(text.length > 4000 ? text.slice(0, 4000) : text)
    for (const [currency, expression] of SAID) if (expression.test(words)) found.add(currency)
  }
  return [...found]
}
