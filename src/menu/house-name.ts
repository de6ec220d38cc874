import { nameOn } from './name-on.ts'
import type { Line } from './line.ts'
import { isLabel, isNoise, isTitle, isTitled, wordsIn } from './name.ts'
import type { Known } from './naming.ts'
import type { NameAt } from './offer.ts'
import type { Parts } from './parts.ts'
import { hasPrice } from './section.ts'
import { isCredential, isWhere, leadsOnly, namesService } from './variant.ts'
import { ADD_ONS, CATEGORY, KINDS_OF, NO_SERVICES, QUALIFIER } from './words.ts'

/** Longer ones are a sentence of welcome. */
const MOST_WORDS = 5

/**
 * "Tension tamer", then "$95 - 60 min massage with cupping": what the house calls it, and what it is.
 * One line only; several below a heading are a list with names of their own.
 */
export function houseName(
  { above }: Known,
  line: Line,
  { named }: Parts,
  next: Line | undefined,
): NameAt | undefined {
  const entry = above.at(-1)
  const [only] = named
  if (entry && isComposition(entry, line, named, next)) return nameOn(entry)
  if (named.length !== 1 || line.item || line.heading || !entry?.heading || entry.level < 2) return undefined
  const tells = only!.name.start > line.tokens[0]!.start && /^\p{Ll}/u.test(only!.name.text)
  const name = nameOn(entry)
  const isName =
    entry.tokens.length === 0 &&
    isTitle(entry.text) &&
    isTitled(name.text) &&
    wordsIn(name.text) <= MOST_WORDS &&
    !namesService(name.text) &&
    ![isCredential, isWhere, leadsOnly].some((is) => is(name.text)) &&
    ![CATEGORY, KINDS_OF, NO_SERVICES, QUALIFIER].some((e) => e.test(name.text.trim()))
  const isLast = !next || next.heading || !hasPrice(next.tokens)
  return tells && isName && isLast ? name : undefined
}

/** What is done one after the other, or at once. */
const TOGETHER = /\bfollowed by\b|\bcombin|(?:,| \+| &| and| with) (?=\p{L})/iu

/** Nothing but a list of what is done: "… followed by …", "…, … and …". */
const SURELY = /\bfollowed by\b|^[^,]+,[^,]+(?:,| and | & )[^,]+$/i

/** "Moon ritual", and not "Seasonal specials", which may head several. */
const isOneThing = (text: string): boolean =>
  !/s$/i.test(text) && !/^(?:new|special|today|the|our|this|monthly|seasonal)\b/i.test(text)

/** "Lanna rest:", then "Foot scrub followed by an oil massage $60 / 2 hours": the house's name, and what it holds. */
function isComposition(
  entry: Line,
  line: Line,
  { length, 0: only }: Parts['named'],
  next: Line | undefined,
): boolean {
  if (length !== 1 || line.item || line.heading || entry.heading || entry.tokens.length > 0) return false
  const { text } = nameOn(entry)
  const { name } = only!
  const held = line.marks.filter((m) => m.kind !== 'insurance' && m.start >= name.start && m.end <= name.end)
  return (
    (/:\s*$/.test(entry.text) || (SURELY.test(name.text) && isOneThing(text))) &&
    isTitle(text) &&
    isTitled(text) &&
    wordsIn(text) <= MOST_WORDS &&
    name.start < line.tokens[0]!.start &&
    held.length > 1 &&
    TOGETHER.test(name.text) &&
    (!next || !hasPrice(next.tokens)) &&
    ![isCredential, isWhere, leadsOnly, isLabel, isNoise].some((is) => is(text)) &&
    ![CATEGORY, KINDS_OF, NO_SERVICES, QUALIFIER, ADD_ONS].some((e) => e.test(text))
  )
}
