import type { Line } from './line.ts'
import { isComposed, wordsIn } from './name.ts'
import type { NameAt } from './offer.ts'
import { isCredential, isPlace, isRider, isVariant, leadsOnly, namesService } from './variant.ts'
import { CATEGORY, GENERIC, KINDS_OF, PACKAGES } from './words.ts'

/** How much a line's own words look like a name of what costs something. */
export function scoreOf({ text, start, end }: NameAt, line: Line): number {
  // "Lip filler — 1 ml": dashes and amounts are no words.
  const words = text.split(' ').filter((w) => /^[^\p{L}\p{N}]*\p{L}/u.test(w))
  const big = words.filter((w) => /^[^\p{L}]*[\p{Lu}\p{Lo}]/u.test(w)).length
  // A whole sentence set as a heading is a description.
  const saying = words.length > 5 && big <= 1 && !line.marks.length && !/[–—:(]/.test(text)
  let score =
    line.heading && !saying && (words.length < 9 || big >= words.length * 0.6)
      ? line.level === 1
        ? 3
        : 4
      : 0
  const isMarked = line.marks.some((m) => m.kind !== 'insurance' && m.start >= start && m.end <= end)
  if (isMarked || (wordsIn(text) < 5 && namesService(text))) score += 1.5
  if (words.length > 0 && big >= words.length * 0.6) score += 1
  else if (words.length > 3) score -= 1.5
  if (/\bLMT\b|[|©]|price ?list|\bmenu\b|^(?:prices?|cost|rates?)\b/i.test(text)) score -= 3
  if (isComposed(text)) score += 2
  else if (wordsIn(text) > 7) score -= 1.5
  if (/\b(?:are|is|includes?|following) ?:?$|\b(?:with|from|by|for|of|to) ?:$/i.test(line.text.trim()))
    score -= 3
  // "Enjoy a 60-minute facial, then …, and leave rested.": the words before its length begin a sentence.
  const begins = line.tokens.length > 0 && wordsIn(line.text) > 12 && !isMarked && !namesService(text)
  if (/[.!?]\s*$/.test(line.text) && (words.length > 3 || big < words.length * 0.6 || begins)) score -= 3
  if (line.text.trim().endsWith(':')) score += wordsIn(text) < 4 && namesService(text) ? 1 : -0.5
  if (/^[([]|^(?:with|by|for)\b/i.test(line.text.trim())) score -= 3
  if (
    big < words.length * 0.6 &&
    /^(?:includes?|including|with|for|add|choice of|perfect|ideal|great|our|a|an|this|enjoy|relax|please)\b/i.test(
      text,
    )
  )
    score -= 2
  if (leadsOnly(text) || isRider(text)) score -= 3
  // "3 x 90 min sessions" below "Harbor care"
  if (/^\W*\d{1,2} ?[x×*] ?\d/i.test(line.text)) score -= 3
  // "Care packages – save up to $50"
  if (/\bsave\b.*\d/i.test(text)) score -= 6
  if (isCredential(text)) score -= 3
  if (isPlace(text)) score -= 5
  if (GREETING.test(text) || TELLS_OF_ALL.test(text)) score -= 6
  if (line.heading && isVariant(text)) score -= 2
  // "45 minute massage" right above its price.
  if (line.tokens.some((t) => t.kind === 'time') && GENERIC.test(text)) score += 1
  if (CATEGORY.test(text) || (line.heading && KINDS_OF.test(text) && !isOnly(text)))
    score -= line.heading ? 5 : 3
  else if (SECTION.test(text)) score -= line.heading ? 3 : 2
  else if (/^packages? (?!\d|[a-d]\b)/i.test(text)) score -= 2
  else if (PACKAGES.test(text)) score += 2
  else if (GENERIC.test(text)) score -= 1
  return score
}

/** "Hi, I'm Nora" */
const GREETING = /^(?:hi|hello|hey|meet|about)\b|\bI['’]m\b/i

/** "All treatments include oil", "Up to 2 areas": what holds of them, and how much. */
const TELLS_OF_ALL =
  /^up to \d|^(?:all|each|every|our) (?:[\p{L}-]+ ){0,2}(?:massages?|sessions?|treatments?|services?|facials?|appointments?|prices?) (?:also )?(?:includes?|are|is|comes?|lasts?|take|will|can|start)\b/iu

/** The title of a section, by its last word. */
const SECTION = /\b(?:packages|combinations|specials|services|treatments|therapies|rituals|offers|deals)$/i

/** One thing in the singular, which may well be a name: "Body wrap". */
const isOnly = (text: string): boolean => !/[/&+,]|\band\b|s$/i.test(text)
