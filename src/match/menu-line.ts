import { SHORT_LINE } from './rules.ts'
import type { Scanned } from './scan.ts'
import { lineAround, sentenceAround } from './windows.ts'

const PRICE = String.raw`(?:[$€£]\s?\d|\b\d{2,4}\s?(?:USD|dollars|EUR|GBP)\b|\bRp\.?\s?\d)`
const MINUTES = String.raw`\b\d{1,3}(?:\.\d)?\s?-?\s?(?:min(?:ute)?s?|hrs?|hours?|h\d{0,2}|m)\b|\b\d{2,3}['’′]`
const OFFER = new RegExp(`${PRICE}|${MINUTES}`, 'i')
const OFFER_SOON = new RegExp(String.raw`^[^.!?\n]{0,28}?(?:${PRICE}|${MINUTES})`, 'i')
/** Only signs between a name and its price: "Sports – 60 min", "Sports ..... $90". */
const OFFER_NEXT = new RegExp(String.raw`^[\s.·…:|,(–—-]*(?:${PRICE}|${MINUTES})`, 'i')
/** "a fifty-minute Swedish", "90 min Thai": the duration stands in front. */
const TIMED = /\b[\p{L}\d]+[\s-]+(?:min(?:ute)?|hour)s?\s+$/iu
const BULLET = /[\s•·*–—|>✓☐-]+/g
/** Blocks further than this from a price are no part of its menu line. */
const NEIGHBOURS = 3

/** Whether a block names a price or a duration. Asked once per block. */
export function hasOffer(scanned: Scanned): boolean {
  let known = scanned.asked.get('offer')
  if (known === undefined) scanned.asked.set('offer', (known = OFFER.test(scanned.block.text)))
  return known
}

/**
 * Whether a bare name at [start, end) of block `index` stands in a menu: with its
 * price or minutes, beside lines that have them, in a list of services, or in an
 * enumeration that ends in "massage". A `strict` name must be the line's own name:
 * "Sports 60 min", but not "with extra time for sports".
 */
export function inMenu(
  all: readonly Scanned[],
  index: number,
  start: number,
  end: number,
  strict = false,
): boolean {
  const { block } = all[index]!
  const { text } = block
  const [from, to] = lineAround(text, start)
  const line = text.slice(from, to)
  if (strict ? isShared(text, end) : isEnumerated(text, start, end)) return true
  if (isBesideAnother(all[index]!, start, end, strict)) return true
  if (TIMED.test(text.slice(Math.max(from, start - 30), start))) return true
  const leads = text.slice(from, start).replace(BULLET, '') === ''
  if (strict && !leads) return false
  if (
    strict ? OFFER_NEXT.test(text.slice(end, to)) : OFFER_SOON.test(text.slice(end, Math.min(to, end + 40)))
  )
    return true
  if (!strict && line.length <= 100 && OFFER.test(line)) return true

  if (line.length > SHORT_LINE) return false
  if (!strict && isOfferAlone(all[index + 1])) return true
  const share = (end - start) / Math.max(1, line.replace(/[^\p{L}]/gu, '').length)
  if (strict ? share < 0.8 : share < 0.5 && !leads) return false
  let services = 0
  for (let i = Math.max(0, index - NEIGHBOURS); i <= index + NEIGHBOURS; i++) {
    const other = all[i]
    if (!other || i === index) continue
    if (i > index && hasOffer(other) && other.block.text.length <= 160) return true
    if (other.block.text.length <= SHORT_LINE && names(other)) services++
  }
  // Three short lines of techniques are a list of services, prices or not.
  return (
    services >= 2 &&
    (block.role === 'item' || block.role === 'cell' || block.role === 'heading' || share > 0.7)
  )
}

/** A cell or a span that is a price or a duration: the block before it names a service. */
function isOfferAlone(next: Scanned | undefined): boolean {
  return next !== undefined && next.block.text.length <= 30 && hasOffer(next)
}

/** A short block that is little but a technique's full name. */
function names({ block, readings }: Scanned): boolean {
  const letters = block.text.replace(/[^\p{L}]/gu, '').length
  return readings.some(
    (r) => r.verdict === 'yes' && !r.exact && (r.end - r.start) / Math.max(1, letters) > 0.6,
  )
}

const AND = /^\s*(?:,|\/|&|\+|and|or|vs\.?|versus|to|,\s*(?:and|or))\s*(?:an?\s+|the\s+)?$/i

/** "the difference between Swedish and deep tissue": two techniques joined as equals. */
function isBesideAnother(
  { block: { text }, readings }: Scanned,
  start: number,
  end: number,
  strict: boolean,
): boolean {
  return readings.some(
    (r) =>
      ((r.verdict === 'yes' && !strict) || r.verdict === 'menu') &&
      ((r.start > end && r.start - end < 12 && AND.test(text.slice(end, r.start))) ||
        (r.end < start && start - r.end < 12 && AND.test(text.slice(r.end, start)))),
  )
}

/** "prenatal and postnatal massage", "Swedish, Thai or sports massage": the last word is theirs too. */
const SHARED =
  /^\s*(?:,|\/|&|-?\s*(?:and|or)\b)\s*(?:(?!(?:an?|the|for|with|to|in|is|are|your|our)\b)[\p{L}-]+[\s,/]+){1,4}massages?\b/iu

function isShared(text: string, end: number): boolean {
  return SHARED.test(text.slice(end, end + 70))
}

const TO_MASSAGE = /^\s*(?:,|\/|&|\+|and\b|or\b|-?\s*(?:and|or)\b)[^.!?;:\n]{0,80}\b(?:massages?|bodywork)\b/i
const FROM_MASSAGE =
  /\b(?:massages?|bodywork|modalities|techniques|styles|services|treatments)\b[^.!?\n]{0,24}(?::|\(|—|–|such as|including|includes?|like|e\.g\.)[^.!?\n]{0,90}$/i

/** "Swedish, Thai or deep tissue massage"; "massage styles such as Swedish and Thai". */
function isEnumerated(text: string, start: number, end: number): boolean {
  if (TO_MASSAGE.test(text.slice(end, end + 110))) return true
  const [from] = sentenceAround(text, start)
  return FROM_MASSAGE.test(text.slice(Math.max(from, start - 140), start))
}
