import type { PageOutline, Spot } from '../match/outline.ts'
import { plain } from './digits.ts'

/** "Our hour is 50 minutes": part of the booked time goes to talking and dressing. */
export interface ShortHour {
  /** Hands-on minutes of a booked hour. */
  minutes: number
  spot: Spot
}

const SHORT = [
  /\b(?:60|sixty)[- ]?min(?:ute)?s?\b[^.!?\n]{0,60}?\b(4[05]|5[05])[- ]?min(?:ute)?s?\b[^.!?\n]{0,30}?\b(?:hands[- ]on|massage|table|treatment|body ?work)/i,
  /\b(?:hour|60[- ]minute)\b[^.!?\n]{0,40}?\b(?:is|are|includes?|gives?|means|consists? of)\b[^.!?\n]{0,20}?\b(4[05]|5[05]|fifty)[- ]?min(?:ute)?s?\b/i,
  /\b(4[05]|5[05]|fifty)[- ]minute hour\b/i,
]
const DRESSING =
  /\b(5|10|15|ten|five|fifteen)[- ]?min(?:ute)?s?\b[^.!?\n]{0,60}?\b(?:to (?:un)?dress|for (?:un)?dressing|dressing|to change|changing|consultation|check[- ]?in|getting dressed|intake)\b/i
const OF_SESSION = /\b(?:session|service|treatment|appointment|massage|hour|time|allocated|includes?)\b/i

const WORDS: Record<string, number> = { five: 5, ten: 10, fifteen: 15, fifty: 50 }
const numberOf = (word: string): number => WORDS[word.toLowerCase()] ?? Number(word)

/** What the page says about minutes of a booked hour that are not hands-on; the first statement holds. */
export function shortHourOf(page: PageOutline): ShortHour | null {
  for (const [block, { text }] of page.blocks.entries()) {
    if (text.length > 4000 || !/min|fifty/i.test(text)) continue
    for (const line of sentences(plain(text))) {
      const short = SHORT.map((e) => e.exec(line.text)).find((m) => m !== null)
      const dressing =
        short || !OF_SESSION.test(line.text) || /\b(?:early|before|prior|late)\b/i.test(line.text)
          ? null
          : DRESSING.exec(line.text)
      const m = short ?? dressing
      if (!m) continue
      const n = numberOf(m[1]!)
      const spot = { block, start: line.at, end: line.at + line.text.length }
      return { minutes: short ? n : 60 - n, spot }
    }
  }
  return null
}

function* sentences(text: string): Generator<{ at: number; text: string }> {
  let at = 0
  for (const piece of text.split(/(?<=[.!?])\s+|\n/)) {
    const start = text.indexOf(piece, at)
    yield { at: start, text: piece }
    at = start + piece.length
  }
}

/**
 * Price of an hour of hands-on time. Of a booking in whole half hours the page's own
 * short hour takes off what it takes off an hour; a 50-minute booking is taken as it is.
 */
export function perHourOf(
  price: number | null,
  minutes: number | null,
  short: ShortHour | null,
): number | null {
  if (price === null || minutes === null || minutes <= 0) return null
  const hands = short && minutes >= 60 && minutes % 30 === 0 ? minutes - (60 - short.minutes) : minutes
  return Math.round((price / hands) * 60 * 100) / 100
}
