import type { PageOutline } from '../match/outline.ts'
import { treatmentsApart } from './apart-sections.ts'
import { mayBeBooked } from './bookable.ts'
import { linesBetween } from './between.ts'
import { shared } from './shared.ts'
import type { Line } from './line.ts'
import type { Offer } from './offer.ts'
import { SALON } from './salon.ts'
import { tellsOfServices } from './held.ts'
import { isService } from './service-line.ts'
import { isNthVisit, namesService } from './variant.ts'
import { CATEGORY, KINDS_OF, SHOP } from './words.ts'

/** Names to both sides whose nature a row without term and minutes may share. */
const NEIGHBOURS = 4
/** A page that mostly sells what is no service, as a gym does. */
const FEW = 4
/** A page with more priced things than this and hardly a duration is a shop. */
const MANY = 60

/** What is booked at a clinic, whatever is done there. */
const IS_VISIT = /\b(?:treatments?|consultations?|assessments?|appointments?|examinations?)\b/i

/** Of the offers found those that are services to book. */
export function servicesAmong(offers: Offer[], lines: readonly Line[]): Offer[] {
  const sold = new Set(linesBySale(lines))
  // Where every price is the least, a general name is an entry like the others.
  const allFrom = offers.filter((o) => o.pair.price.from).length * 2 > offers.length
  const possible = offers.filter(
    (o) =>
      !isTeaser(o, offers) &&
      !o.section?.closed &&
      mayBeBooked(o) &&
      (allFrom || !isSummary(o) || isAmong(o, offers)) &&
      !sold.has(o.line) &&
      !sold.has(o.name.line),
  )
  if (offers.filter((o) => sold.has(o.line) || sold.has(o.name.line)).length * 2 > offers.length) return []
  if (possible.length * FEW <= offers.length) return treatmentsApart(possible)
  const isKnown = (o: Offer): boolean =>
    isStrong(o) || namesService(o.name.text) || IS_VISIT.test(o.name.text) || tellsOfServices(o, lines)
  const strong = possible.map(isKnown)
  const others = possible.filter((o) => !isOfSalon(o))
  const isBeauty = (possible.length - others.length) * 3 >= possible.length * 2
  // Among what a beauty house does some entries say little.
  if (!isBeauty && (others.filter(isKnown).length * 4 < others.length || !strong.some(Boolean)))
    return treatmentsApart(possible)
  const timed = others.filter((o) => o.pair.minutes !== null).length
  if (others.length > MANY && timed * 20 < others.length) return treatmentsApart(possible)
  const known = possible.map(
    (o, i) => strong[i]! || isOfSalon(o) || namesService(o.name.text) || holdsServices(o, lines),
  )
  const names = placesAmong(possible)
  const sure = new Set(names.filter((_, i) => known[i]))
  const isNear = (place: number): boolean =>
    Array.from({ length: 2 * NEIGHBOURS + 1 }, (_, k) => place - NEIGHBOURS + k).some((n) => sure.has(n))
  return possible.filter((_, i) => isNear(names[i]!))
}

/** Which name of the page each offer has, counted in order: four prices of one are one. */
function placesAmong(offers: readonly Offer[]): number[] {
  let place = 0
  return offers.map(({ name }, i) => {
    const before = offers[i - 1]?.name
    return before && (before.line !== name.line || before.start !== name.start) ? ++place : place
  })
}

/** "From $30" above a list whose cheapest entry costs as much: told twice. */
function isTeaser(offer: Offer, offers: readonly Offer[]): boolean {
  if (!offer.pair.price.from || offer.pair.minutes !== null) return false
  const below = offers.slice(offers.indexOf(offer) + 1)
  const next = below.findIndex((o) => o.pair.price.from)
  const list = next < 0 ? below : below.slice(0, next)
  const isSame = (o: Offer): boolean =>
    o.name.text === offer.name.text && o.pair.price.low === offer.pair.price.low && o.pair.minutes !== null
  if (list.some(isSame)) return true
  return (
    list.length > 1 &&
    !isOneOf(offer, list[0]!) &&
    list[0]!.line.block - offer.line.block <= 4 &&
    Math.min(...list.map((o) => o.pair.price.low)) === offer.pair.price.low
  )
}

/** Two entries that are set alike, each with its name and price on one line. */
const isOneOf = (a: Offer, b: Offer): boolean =>
  [a, b].every((o) => o.name.line === o.line && !o.line.heading) &&
  a.line.within.length > 0 &&
  a.line.within.length === b.line.within.length

const isOfSalon = ({ name, section }: Offer): boolean =>
  [name.text, section?.text ?? '', section?.nearest ?? ''].some((t) => SALON.test(t))

/** "Massage therapy, from $45": a whole section at a glance. */
const isSummary = ({ name, pair }: Offer): boolean => {
  const text = name.text.replace(/^[^\p{L}]+/u, '')
  return (
    pair.price.from &&
    (name.line.heading || pair.time?.range === true) &&
    (CATEGORY.test(text) || KINDS_OF.test(text))
  )
}

/** "Waxing, from $20" in a card beside cards of other names: an entry like them. */
function isAmong({ name }: Offer, offers: readonly Offer[]): boolean {
  const { within, level, heading } = name.line
  const alike = offers.filter(
    (o) =>
      o.name.line.heading &&
      o.name.line.level === level &&
      o.name.line.within.length === within.length &&
      shared(o.name.line.within, within) >= Math.max(2, within.length - 3) &&
      !CATEGORY.test(o.name.text),
  )
  return heading && within.length > 2 && alike.length > 1
}

/** It takes a time, or a term names it, or what is above the visit. */
export function isStrong({ name, pair, section }: Offer): boolean {
  return (
    pair.minutes !== null ||
    (isNthVisit(name.text) && namesService(section?.nearest ?? '')) ||
    name.line.marks.some((m) => m.kind !== 'insurance' && m.start >= name.start && m.end <= name.end)
  )
}

/** "Treat yourself", "Swedish massage", "Foot bath", "$140": what it holds stands between its name and its price. */
const holdsServices = ({ name, line }: Offer, lines: readonly Line[]): boolean =>
  linesBetween(lines, name.line, line).filter(isService).length > 1

/** Lines near a button that puts something into a cart. */
function linesBySale(lines: readonly Line[]): Line[] {
  const near: Line[] = []
  for (const [i, line] of lines.entries())
    if (SHOP.test(line.text.trim())) near.push(...lines.slice(Math.max(0, i - 4), i + 1))
    else if (/\badd to (?:cart|bag|basket)\b/i.test(line.text)) near.push(line)
  return near
}

const PLAN = /\bin[- ]network\b|\bco-?pay(?:ment)?s?\b|\bco-?insurance\b|^(?:you|member|plan) pays?$/i

/** What a plan pays and what its member does. */
const SHARES =
  /\b(?:in|out[- ]of)[- ]network\b|\bco-?pay(?:ment)?s?\b|\bco-?insurance\b|\bdeductibles?\b|\bpremiums?\b/i

/** The table of a health plan: amounts without a time, mostly for what is no massage. */
export function isPlan({ topics, blocks }: PageOutline, booked: Offer[]): boolean {
  if (!topics.includes('insurance') || booked.some((o) => o.pair.minutes !== null)) return false
  if (blocks.some((b) => b.cell?.head === true && PLAN.test(b.text))) return true
  const shares = blocks.some((b) => b.text.length < 2000 && SHARES.test(b.text))
  const isVisit = (o: Offer): boolean => isStrong(o) || (!shares && namesService(o.name.text))
  return booked.filter(isVisit).length * 2 < booked.length
}
