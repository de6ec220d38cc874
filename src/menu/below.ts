import { shared } from './shared.ts'
import type { Line } from './line.ts'
import { isTitle, wordsIn } from './name.ts'
import type { Offer } from './offer.ts'
import { hasPrice } from './section.ts'
import { namesService } from './variant.ts'

/** Lines below a price among which its duration may stand. */
const REACH = 6

/** Alone on its line, or in brackets at its end. */
const ALONE = /^\W*(?:about |approx\.? |duration:? |length:? )?$/i
/** "4 × 60 min": one of them is so long. */
const TIMES = /^\W*\d{1,2} ?[x×] ?$/
/** Behind it at most what it is the length of, or a sentence that goes on about it. */
const LENGTH =
  /^\W*$|^\W*(?:of|for|with|that|which|to|full|sessions?|treatments?|massages?|services?|appointments?|visits?|duration|long|total|in total|hands[- ]on)\b|^ ?[,;.|·•–—]/i
/** "This 90-minute treatment", "lasts 75 minutes", "for 60 minutes of rest", "in just 45 minutes,". */
const TOLD =
  /(?:^|[\s,(])(?:this|our|an?|the|just|enjoy|allow|duration(?: of (?:the |this )?\w+)? (?:is|of)|lasts?|lasting|takes?|taking|runs?|for|over)(?: (?:about|approximately|approx\.?|around|a|full|relaxing|blissful|luxurious|just))*[ -]*$/i
/** It comes with it, or is one of its parts. */
const PARTLY =
  /\b(?:with|then|plus|follow\w*|ends?|ending|finish\w*|conclud\w*|includ\w*|receive|first|last|add(?:ed)?|extra|and|wait|arrive|rest|left|up to)\b[^.!?]*$/i
/** Shorter ones are parts of a treatment. */
const LEAST_TOLD = 20
/** "30 minutes where desks hurt": the line begins with it and goes on about it. */
const GOES_ON = /^ (?!(?:each|apart|per|drive|is|are|if|late)\b)\p{Ll}/u
const OTHER = /\b(?:early|arriv\w*|before|prior|late|notice|advance|after|ago|within|every|away|walk)\b/i

/**
 * Minutes for offers that have none, from the card below their price: "$60, Aromatherapy bath,
 * (45 minutes)". Only where the card holds one duration and no other price.
 */
export function minutesBelow(offers: readonly Offer[], lines: readonly Line[]): Offer[] {
  const places = new Map(lines.map((l, i) => [`${l.block}:${l.at}`, i]))
  const names = new Set(offers.map((o) => o.name.line))
  const timed = new Set(offers.filter((o) => o.pair.minutes !== null).map((o) => o.name.line))
  return offers.map((offer, i) => {
    const at = places.get(`${offer.line.block}:${offer.line.at}`)
    if (offer.pair.minutes !== null || at === undefined || timed.has(offer.name.line)) return offer
    const neighbour = offers[i + 1] ?? offers[i - 1]
    const outside = neighbour ? shared(offer.line.within, neighbour.name.line.within) : 0
    const minutes = new Set<number>()
    let several: true | undefined
    const named = places.get(`${offer.name.line.block}:${offer.name.line.at}`) ?? at
    for (const line of lines.slice(named + 1, named + 1 < at - REACH ? named : at))
      if (!hasPrice(line.tokens)) told(line).forEach((m) => minutes.add(m))
    if (minutes.size === 0) overName(lines[named - 1], offer, lines[named - 2]).forEach((m) => minutes.add(m))
    for (const line of lines.slice(at + 1, at + 1 + REACH)) {
      if (line.block === offer.name.line.block && line.at === offer.name.line.at) continue
      if (line.level > 0 && line.level < 5) break
      if (names.has(line) || hasPrice(line.tokens)) break
      // In bare text nothing is a card; a sentence still tells of the name above it.
      const isFlat = outside === offer.line.within.length
      if (!isFlat && shared(line.within, offer.line.within) <= outside) break
      told(line).forEach((m) => minutes.add(m))
      if (isFlat) continue
      for (const t of line.tokens) {
        if (t.kind !== 'time' || OTHER.test(line.text)) continue
        const behind = line.text.slice(t.end)
        const written = line.text.slice(0, t.start)
        const before = written.replace(TIMES, '')
        const tells =
          t.start < 3 && t.minutes[0]! >= LEAST_TOLD && GOES_ON.test(behind) && !/\binclud/i.test(behind)
        if (
          (ALONE.test(before) && (tells || LENGTH.test(behind))) ||
          (/[(]$/.test(before) && /^\)\W*$/.test(behind))
        )
          t.minutes.forEach((m) => minutes.add(m))
        if (before !== written) several = true
      }
    }
    const [only] = minutes
    return minutes.size === 1
      ? { ...offer, pair: { ...offer.pair, minutes: only! }, ...(several && { several }) }
      : offer
  })
}

/** "Deep rest 60 min" above the heading that names it, nearer to that in their card than the price is. */
function overName(above: Line | undefined, { name, line }: Offer, before: Line | undefined): number[] {
  if (!above || above.heading || hasPrice(above.tokens) || !name.line.heading || name.line === line) return []
  const isTitled = wordsIn(above.text) < 9 && isTitle(above.text) && !namesService(above.text)
  const card = shared(above.within, name.line.within)
  const isNearer = card > shared(name.line.within, line.within)
  // "60 min", the heading, "$80", all in one card that the length begins.
  const isFirst = card > 0 && (!before || shared(before.within, above.within) < card)
  const isIn = isFirst && shared(above.within, line.within) >= card
  return isTitled && (isNearer || isIn)
    ? above.tokens.flatMap((t) => (t.kind === 'time' ? t.minutes.slice(0, 1) : []))
    : []
}

/** Minutes that a sentence tells as the length of the whole. */
function told({ text, tokens }: Line): number[] {
  // "A 60 minute massage, then a 30 minute facial": a sum.
  if (tokens.filter((t) => t.kind === 'time' && t.minutes[0]! >= LEAST_TOLD).length > 1) return []
  return tokens.flatMap((t) => {
    if (t.kind !== 'time' || t.minutes[0]! < LEAST_TOLD) return []
    const before = /[^.!?]*$/.exec(text.slice(0, t.start))![0]
    // "60 min." takes its point along.
    const behind = text.slice(text[t.end - 1] === '.' ? t.end - 1 : t.end)
    if (OTHER.test(before + /^[^.!?]*/.exec(behind)![0])) return []
    return TOLD.test(before) && !PARTLY.test(before) && LENGTH.test(behind) ? t.minutes : []
  })
}
