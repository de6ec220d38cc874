import type { PageOutline } from '../match/outline.ts'
import { minutesBelow } from './below.ts'
import { localCurrency, settle } from './currency.ts'
import { descriptionsOf } from './describe.ts'
import { isPlan, servicesAmong } from './evidence.ts'
import { flagsOf } from './flags.ts'
import { withKindOfPage } from './kind-above.ts'
import { lengthsOfSeveral } from './lengths-of-several.ts'
import { type Line, placeOf } from './line.ts'
import type { Offer } from './offer.ts'
import { PageTerms } from './page-terms.ts'
import { perHourOf, shortHourOf } from './rate.ts'
import { isOfOthers } from './of-others.ts'
import { offersOn } from './read.ts'
import { currenciesAddressed, currenciesAround, currenciesSaid } from './said.ts'
import { withoutRetold } from './retold.ts'
import { allAsLong } from './same.ts'
import type { Service } from './service.ts'
import { pricedCurrencies } from './structured.ts'
import { toldOf } from './told.ts'
import { once } from './twice.ts'
import { spotOf, unpriced, withListed, withUnsaid } from './unpriced.ts'
import { unsaidRows } from './unsaid-rows.ts'
import { isTreatment, mayTreat } from './unknown.ts'

/** The offers of a page that can be booked, in its order. */
export function servicesOf(page: PageOutline): Service[] {
  const known = page.topics.includes('massage')
  if (!known && !mayTreat(page)) return []
  const { offers, lines } = offersOn(page)
  if (isOfOthers(lines, offers)) return []
  const terms = new PageTerms(lines, page.title)
  if (known && offers.length === 0) return unpriced(terms)
  const booked = allAsLong(
    servicesAmong(withoutRetold(minutesBelow(lengthsOfSeveral(offers, lines), lines)), lines),
    lines,
  )
  // Gift cards and memberships alone have prices.
  if (known && booked.length === 0 && !isPlan(page, offers)) return unpriced(terms, true)
  if (booked.length === 0 || !(known ? !isPlan(page, booked) : isTreatment(page, booked))) return []
  const shared = sharedLines(booked)
  const descriptions = descriptionsOf(booked, offers, lines)
  const currency = currenciesOf(page, booked)
  const short = shortHourOf(page)
  const groups = new Map<string, number>()
  const services: Service[] = []
  for (const offer of once(booked)) {
    const { name, pair } = offer
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
    ? withUnsaid(
        withListed(
          withKindOfPage(services),
          booked.map((o) => o.name),
          terms,
        ),
        unsaidRows(lines, page.blocks),
        terms,
      )
    : services
}

/** "3 x 60 min $225", "4 weekly 1 hour sessions": one of them is so long, and the price is for all. */
const SEVERAL =
  /(?:^|[\s:(–-])(?:[2-9]|1\d|20|two|three|four|five|six|eight|ten)(?: ?[x×*] ?$| (?:(?:private|weekly|monthly|individual|single|consecutive) )*$)/i

const isSeveral = ({ line, pair, name, several }: Offer): boolean =>
  several === true ||
  (pair.time !== null &&
    line.tokens.includes(pair.time) &&
    (SEVERAL.test(line.text.slice(0, pair.time.start)) ||
      /^ ?[x×*] ?\d{1,2}\b/.test(line.text.slice(pair.time.end)) ||
      /\d [x×*] |[x×*] ?\d/.test(name.text)))

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
