import type { PageOutline } from '../match/outline.ts'
import { minutesBelow } from './below.ts'
import { localCurrency, settle } from './currency.ts'
import { descriptionsOf } from './describe.ts'
import { isPlan, isStrong, servicesAmong } from './evidence.ts'
import { flagsOf } from './flags.ts'
import { withKindOfPage } from './kind-above.ts'
import { lengthsOfSeveral } from './lengths-of-several.ts'
import { type Line, placeOf } from './line.ts'
import type { Offer } from './offer.ts'
import { PageTerms } from './page-terms.ts'
import { perHourOf, shortHourOf } from './rate.ts'
import { offersOn } from './read.ts'
import { currenciesAddressed, currenciesAround, currenciesSaid } from './said.ts'
import { withoutRetold } from './retold.ts'
import { allAsLong } from './same.ts'
import type { Service } from './service.ts'
import { pricedCurrencies } from './structured.ts'
import { toldOf } from './told.ts'
import { spotOf, unpriced, withListed } from './unpriced.ts'
import { isTreatment, mayTreat } from './unknown.ts'
import { isVariant } from './variant.ts'

/** The offers of a page that can be booked, in its order. */
export function servicesOf(page: PageOutline): Service[] {
  const known = page.topics.includes('massage')
  if (!known && !mayTreat(page)) return []
  const { offers, lines } = offersOn(page)
  if (known && offers.length === 0) return unpriced(lines, page.title)
  const booked = allAsLong(
    servicesAmong(withoutRetold(minutesBelow(lengthsOfSeveral(offers, lines), lines)), lines),
    lines,
  )
  // Gift cards and memberships alone have prices.
  if (known && booked.length === 0 && !isPlan(page, offers)) return unpriced(lines, page.title, true)
  if (booked.length === 0 || !(known ? !isPlan(page, booked) : isTreatment(page, booked))) return []
  const shared = sharedLines(booked)
  const terms = new PageTerms(lines, page.title)
  const descriptions = descriptionsOf(booked, offers, lines)
  const currency = currenciesOf(page, booked)
  const short = shortHourOf(page)
  const groups = new Map<string, number>()
  const seen = new Set<string>()
  const services: Service[] = []
  for (const offer of booked) {
    const { name, pair } = offer
    const key = `${workOn(offer)}|${name.text.toLowerCase()}|${pair.minutes}|${pair.price.low}|${pair.high}`
    if (seen.has(key)) continue
    seen.add(key)
    const place = `${name.line.block}:${placeOf(name.line, name.start)}`
    if (!groups.has(place)) groups.set(place, groups.size)
    services.push({
      name: name.text,
      spot: spotOf(name),
      group: groups.get(place)!,
      ...toldOf(offer, terms, descriptions, !shared.has(name.line)),
      minutes: pair.minutes,
      price: pair.price.low,
      priceTo: pair.high,
      currency: currency(pair.price.sign),
      perHour: isSeveral(offer) ? null : perHourOf(pair.price.low, pair.minutes, short),
      flags: flagsOf(offer),
      asWritten: writtenOf(page, offer),
    })
  }
  return known
    ? withListed(
        withKindOfPage(services),
        lines,
        booked.map((o) => o.name),
        page.title,
      )
    : services
}

/** "Chin" below "Threading" is not "Chin" below "Laser": the heading says what is done. A "Follow up" of two trades is two. */
function workOn(offer: Offer): string {
  const heading = offer.section?.nearest ?? ''
  if (isVariant(offer.name.text) || VISIT.test(offer.name.text)) return String(offer.line.block)
  return isStrong(offer) ? '' : heading
}

/** "New assessment $110" of two trades is two as well. */
const VISIT =
  /^(?:(?:new|initial|first|follow[- ]?up|subsequent|standard|return(?:ing)?|extended|full|comprehensive) )*(?:(?:patient|client) )?(?:assessments?|consultations?|consults?|appointments?|visits?|reviews?|examinations?)$/i

/** "3 x 60 min $225", "4 weekly 1 hour sessions": one of them is so long, and the price is for all. */
const SEVERAL =
  /(?:^|[\s:(–-])(?:[2-9]|1\d|20|two|three|four|five|six|eight|ten)(?: ?[x×*] ?$| (?:(?:private|weekly|monthly|individual|single|consecutive) )*$)/i

const isSeveral = ({ line, pair, name }: Offer): boolean =>
  pair.time !== null &&
  line.tokens.includes(pair.time) &&
  (SEVERAL.test(line.text.slice(0, pair.time.start)) ||
    /^ ?[x×*] ?\d{1,2}\b/.test(line.text.slice(pair.time.end)) ||
    /\d [x×*] |[x×*] ?\d/.test(name.text))

/** Lines that name more than one service. */
function sharedLines(offers: Offer[]): Set<Line> {
  const first = new Map<Line, number>()
  const shared = new Set<Line>()
  for (const { name } of offers) {
    const at = first.get(name.line) ?? name.start
    first.set(name.line, at)
    if (at !== name.start) shared.add(name.line)
  }
  return shared
}

/** What a sign on this page stands for. A number without a sign takes the sign of its neighbours. */
function currenciesOf(page: PageOutline, offers: Offer[]): (sign: string | null) => string | null {
  const structured = pricedCurrencies(page.structured)
  const said = [...new Set([...structured, ...currenciesSaid(page)])]
  const local = localCurrency(page.lang || (page.blocks[0]?.lang ?? ''), page.host)
  const written = [...new Set(offers.flatMap((o) => o.pair.price.sign ?? []))]
  const near = currenciesAround(page)
  const addressed = currenciesAddressed(page)
  return (sign) => settle(sign ?? (written.length === 1 ? written[0]! : null), said, local, near, addressed)
}

/** The price, with its duration where that stands on the same line, as the page writes it. */
function writtenOf(page: PageOutline, { line, pair }: Offer): string {
  const { price, time } = pair
  const near = time && line.tokens.includes(time) ? time : price
  const start = placeOf(line, Math.min(price.start, near.start))
  return page.blocks[line.block]!.text.slice(start, placeOf(line, Math.max(price.end, near.end))).trim()
}
