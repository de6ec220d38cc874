import type { Line } from './line.ts'
import type { Token } from './tokens.ts'
import { isLabel, isNoise, isTitled, wordsIn } from './name.ts'
import type { Section } from './offer.ts'
import { namesService } from './variant.ts'
import { ADD_ONS, CATEGORY, NO_SERVICES, PACKAGES } from './words.ts'

/** The section after a title: a new one where the title opens or ends one, else the old. */
export function sectionAfter(old: Section | null, line: Line): Section | null {
  const title = line.text.trim()
  const says = [NO_SERVICES, ADD_ONS, PACKAGES, CATEGORY].some((e) => e.test(title))
  const ends = line.heading ? !old || (line.level > 0 && line.level <= old.level) : closes(old, title)
  if ((!says && !ends) || (!line.heading && (isTold(title) || FACT.test(title))))
    return old && line.heading ? { ...old, nearest: title } : old
  return {
    text: title,
    nearest: title,
    level: line.level || 7,
    closed: NO_SERVICES.test(title) && !line.tokens.length && !isOfService(line) && !beginsOpen(title),
    addOns: ADD_ONS.test(title),
    packages: PACKAGES.test(title),
  }
}

/** "White wine peel", "On-location massage": what is done, and a word that says of which sort it is. */
const isOfService = ({ text, marks }: Line): boolean => {
  const said = NO_SERVICES.exec(text)
  if (!said || SOLD.test(said[0])) return false
  const rest = text.slice(said.index + said[0].length).trimEnd()
  const isMarked = marks.some(
    (m) => m.kind !== 'insurance' && (m.says ?? 2) === 2 && m.end >= text.trimEnd().length,
  )
  return OF_SORT.test(rest) && (isMarked || namesService(rest))
}

/** One or two words behind the one that tells of the sort, and nothing that joins them. */
const OF_SORT = /^(?: (?!(?:and|for|of|with|or|in|to|from|at|by)\b)[\p{L}'’-]+){1,2}$/iu

/** "Prices and opening hours", "Rates & cancellation": what is sold stands first, and the rest with it. */
const beginsOpen = (title: string): boolean => {
  const [first, ...more] = title.split(/ ?(?:&|,|\/|\+|\band\b) ?/i)
  return more.length > 0 && CATEGORY.test(first!.trim())
}

/** Before a service these still say that no visit is sold. */
const SOLD =
  /gift|voucher|member|plans?$|subscri|class|course|workshop|training|tuition|retail|shop|store|polic|loyal|punch/i

/** "Gift card purchase is available", "A course, after a talk": a line that tells of something opens no section. */
const TOLD = /^an? |\b(?:is|are|can|available|please|accepted|we|you|ask)\b/i

/** "Location 3rd floor, east wing", "4.9 (120 reviews)": told about the house, and below it something else begins. */
const FACT =
  /^\W*[1-5][.,]\d\b|^(?:(?:our|opening|business) )?(?:locations?|hours|times)\b(?! *(?:&|and)\b)[\s:–|-]*[\p{L}\p{N}]/iu

/** "Hydrating facial with organic products" describes and heads nothing. */
const isTold = (title: string): boolean => TOLD.test(title) || (wordsIn(title) > 4 && !isTitled(title))

/**
 * In plain text a closed section ends with the next title that looks like its own. One that a
 * heading opened goes on below "Herbal powder", unless the title names a service.
 */
function closes(old: Section | null, title: string): boolean {
  if (old === null || !old.closed) return false
  return isLoud(old.text) === isLoud(title) && (old.level > 6 || namesService(title))
}

const isLoud = (text: string): boolean => text === text.toUpperCase()

/** Below the head of a list entry: lower case words, a sentence, not another name. */
export function isRemark(text: string): boolean {
  const words = text.split(' ')
  return words.length > 2 && words.filter((w) => /^[^\p{L}]*\p{Ll}/u.test(w)).length * 2 > words.length
}

/** The words around a line's tokens. */
export const outside = ({ text, tokens }: Line): string =>
  text.slice(0, tokens[0]!.start) + text.slice(tokens.at(-1)!.end)

/** "15 minute consultation: free": an offer of its own without a price, and no name for the next. */
const isFree = ({ text, tokens }: Line): boolean =>
  !hasPrice(tokens) && /(?:\b(?:free|complimentary|no charge|gratis)|[a-z]Free)\W*$/i.test(text)

/** "Regular price $110" right above "Sale price $95". */
const isOutdone = (line: Line, next: Line | undefined): boolean =>
  /^\W*(?:regular(?:ly)?|original(?:ly)?|normal(?:ly)?|usual(?:ly)?|old|list|was|full)(?: price)?\W*$/i.test(
    line.tokens.length === 1 ? outside(line) : '',
  ) &&
  next !== undefined &&
  hasPrice(next.tokens) &&
  /\b(?:sale|now|special|today|promo\w*|discount\w*|reduced|new)\b/i.test(next.text)

/** "Varies", "Price on request": what stands above is an offer without a price. */
export const isUnsaid = (text: string): boolean =>
  /^\W*(?:(?:price|prices|cost|rate)s?:? )?(?:varies|vary|on (?:request|application|consultation)|consultations? (?:only|required|needed)|(?:call|contact|ask|inquire|enquire|message|email)(?: us)? for (?:a )?(?:price|pricing|quote|rates?|details)|poa|tba|tbd|negotiable|quoted?(?: on .*)?|coming soon|not available)\W*$/i.test(
    text,
  )

/** "30 min —" in a list of lengths and prices: not offered. */
const isNotOffered = (line: Line, next: Line | undefined): boolean =>
  line.tokens.length > 0 &&
  !hasPrice(line.tokens) &&
  /^\W*$/.test(line.text.slice(0, line.tokens[0]!.start)) &&
  /^ ?(?:[–—-]|n\/a)\s*$/i.test(line.text.slice(line.tokens.at(-1)!.end)) &&
  (!next || next.heading || next.tokens.some((t) => t.kind === 'time'))

/** Words of a line besides its prices and durations. */
const wordsBeside = ({ text, tokens }: Line): number =>
  tokens
    .toReversed()
    .reduce((rest, t) => `${rest.slice(0, t.start)} ${rest.slice(t.end)}`, text)
    .split(/\s+/)
    .filter((w) => /\p{L}/u.test(w)).length

/** More words than that, and no name among them, are a story. */
const MOST_BESIDE = 9

/** "The $95 one, any day.": a sentence about a price, with no name in it. */
export const isAside = (line: Line, { named }: { named: readonly unknown[] }): boolean =>
  (named.length === 0 && /[.!]\s*$/.test(line.text) && wordsBeside(line) > MOST_BESIDE) ||
  isRemarkOn(line, named)

const isRemarkOn = (line: Line, named: readonly unknown[]): boolean =>
  named.length === 0 &&
  line.tokens.every((t) => t.kind === 'price') &&
  /[.!]\s*$/.test(line.text) &&
  outside(line)
    .split(/\s+/)
    .filter((w) => /\p{L}{2}/u.test(w)).length > 2

/** "Price:" above a price. "Massage prices" opens a section. */
const isOnlyLabel = (text: string): boolean => isLabel(text) && !/massage|treatment|service/i.test(text)

export const hasPrice = (tokens: Token[]): boolean => tokens.some((t) => t.kind === 'price')

export const minutesOf = (tokens: Token[]): number[] =>
  tokens.flatMap((t) => (t.kind === 'time' ? t.minutes : []))

/** A part of the body where it is set as a name; a button elsewhere. */
export const BACK = /^\W*back\W*$/i

/** Buttons, labels, what is free, a price that does not hold any more. */
export const saysNothing = (line: Line, next: Line | undefined): boolean =>
  (isNoise(line.text) && !(line.names && BACK.test(line.text))) ||
  isFree(line) ||
  isOutdone(line, next) ||
  isNotOffered(line, next) ||
  (line.tokens.length === 0 && isOnlyLabel(line.text))
