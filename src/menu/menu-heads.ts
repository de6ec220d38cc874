import { shared } from './shared.ts'
import type { Line } from './line.ts'
import { isTitle, wordsIn } from './name.ts'
import { endsAsName } from './variant.ts'
import { CATEGORY, KINDS_OF } from './words.ts'

/** What a heading says of the list below: a house tells what it does, or only that these are services, or more of them. */
export type Head = 'own' | 'plain' | 'more'

const WORK =
  '(?:services|treatments|massages|therapies|sessions|modalities|offerings|rituals|facials|massage therapy|(?:spa|massage|treatment|service|body ?work) menu|menu of (?:services|treatments))'

/** "Our healing services", "Massages we offer", "Services offered", "Spa menu". */
const OWN = new RegExp(
  `^(?:our|my)\\b.*\\b${WORK}\\b|\\b(?:we|i)(?: also| currently| can| now)? (?:offer|provide|do)$|^we (?:offer|provide)$` +
    `|\\b${WORK}\\b.*\\b(?:offered|provided|available|includ(?:es?|ing))\\b|^(?:available|offered) ${WORK}$` +
    `|^what (?:kinds? of |types? of )?${WORK} (?:do|can|does) (?:we|i|you)\\b|\\b${WORK} (?:do|can) (?:we|i|you) (?:offer|provide)\\b` +
    `|\\b(?:spa|massage|treatments?|services?) menu$|^(?:our|my) (?:full )?menu$|^(?:[a-z-]+ ){0,2}(?:add[- ]?ons|enhancements)(?: (?:available|offered))?$|\\b(?:menu|list|range|selection) of (?:[a-z'’-]+ ){0,2}${WORK}\\b`,
  'i',
)
/** "Services", "Holistic treatments". */
const PLAIN =
  /^(?:[\p{L}'’-]+ (?:(?:&|and) )?){0,3}(?:services|treatments|therapies|modalities|procedures|offerings|rituals|menu)(?: (?:&|and) [\p{L}-]+){0,2}$/iu
/** "We also offer", "Other treatments". */
const MORE = new RegExp(
  `^we also (?:offer|provide)\\b|^also (?:available|offered)\\b|^(?:other|more|additional|further)\\b.*\\b${WORK}\\b(?: (?:we|i) (?:also )?offer)?$`,
  'i',
)

/** Below it stand conditions, what is gained, what somebody learned, or what a package holds. */
const REFUSES =
  /\b(?:conditions?|symptoms?|benefits?|advantages?|helps?|treats?|we treat|i treat|techniques?|train(?:ing|ed)|certif\w*|educat\w*|qualif\w*|credentials?|specialt(?:y|ies) of|contra-?indications?|precautions?|choices?|choose|select|related|blogs?|posts?|articles?|news|links|you may|covered|coverage|insur\w*|billing|exclu\w*|eligib\w*|resources|areas|locations?|industries|faqs?|questions|testimonials?|reviews?|about|meet|team|staff|gifts?|certificates?|vouchers?|members?|memberships?|class(?:es)?|workshops?|courses?|programs?|products?|shop|steps?|process|expect|learn|not (?:offered|provided|included|covered)|no longer|popular|near|nearby|directory|comparison|compared|pets?|dogs?|equine|canine|events?|amenities|facilities|rules?|polic(?:y|ies)|good for|ideal for)\b|^(?:why|how|when|who|is|are|does)\b/i

/** Heads a column at the foot of a page, beside one of links to what the house does. */
const FOOT =
  /^(?:(?:quick |useful |important |site |helpful )?(?:links|menu|navigation)|company|legal|explore|information|info|connect(?: with us)?|follow(?: us)?(?: on .*)?|social(?: media)?|newsletter|subscribe|stay (?:connected|in touch)|(?:opening |business |working |studio |our |spa |clinic )?hours|contact(?: us| info(?:rmation)?)?|get in touch|find us|visit us|(?:our )?(?:location|address)s?|about(?: us)?)$/i

/** One of several columns at the foot of a page: links to what the house does. */
export const isAtFoot = (lines: readonly Line[], at: number): boolean => {
  const head = lines[at]!
  return lines.some(
    (l) =>
      l !== head &&
      Math.abs(l.block - head.block) < 40 &&
      l.heading === head.heading &&
      l.level === head.level &&
      l.within.length === head.within.length &&
      shared(l.within, head.within) >= head.within.length - 3 &&
      FOOT.test(l.text.trim().replace(/:$/, '')),
  )
}

/** "Facials", "Body wraps & scrubs": heads what is of this kind, if anything stands below. */
export const isKind = (text: string): boolean =>
  [CATEGORY, KINDS_OF].some((e) => e.test(text.trim())) && !OF_ALL.test(text)

/** Said of all that a house does, not of one kind. */
const OF_ALL = /\b(?:services?|menu|treatments|therapies|offerings|list|prices|pricing|rates)\W*$/i

/** The title of a text about what houses do. */
const ABOUT = /^(?:understanding|exploring|choosing|comparing|different|common)\b/i

/** Of these some can be booked as well: ways to work, what a guest chooses among. */
const DOUBTED =
  /^(?:(?!\b(?:benefits?|conditions?|symptoms?|helps?|train(?:ing|ed)|education|blogs?|posts?|articles?)\b).)*\b(?:techniques?|choices?|choose|select|specialt(?:y|ies)|popular|members?|memberships?)\b/i

/** What refuses may be meant otherwise: "Our massage techniques", "Become a member", then what a house does. */
export const isDoubted = (text: string): boolean => DOUBTED.test(text)

/** "Stone technique massage": a name, though a word of it is one of such headings. */
const isNamed = (title: string): boolean =>
  isDoubted(title) && endsAsName(title) && !/\b(?:of|to|from|in|for|with|your|our|my|we|the)\b/i.test(title)

/** The words of a heading, without what is set around them. */
const bareOf = (text: string): string =>
  text
    .replace(/\([^()]*\)/g, '')
    .replace(/^[\s~•·*–—-]+/, '')
    .replace(/[\s:.!?~•·*–—-]{1,9}$/, '')

/** A part of a page that tells of the house: "Hours", "Get in touch". */
export const isOfHouse = (text: string): boolean => FOOT.test(bareOf(text))

/** A page of the house, in a list of links to them. */
const PAGE =
  /^(?:home|about(?: (?:us|me))?|contact(?: (?:us|me))?|blog|news|gallery|faqs?|shop|log ?in|cart|(?:our |meet the )?team|reviews|testimonials|careers|gift (?:cards?|certificates?|vouchers?))$/i
export const isPageLink = (text: string): boolean => PAGE.test(text.trim())

/** What the line says of the entries below it, `null` where they are none. */
export function saysOf(text: string): Head | null | undefined {
  const title = bareOf(text)
  if (title.length > 70 || ABOUT.test(title)) return undefined
  if (REFUSES.test(title)) return isNamed(title) ? undefined : null
  if (MORE.test(title)) return 'more'
  if (OWN.test(title)) return 'own'
  return PLAIN.test(title) || (/s$/i.test(title) && isKind(title)) ? 'plain' : undefined
}

/** Asks the reader to book: a house, and not a text about what houses do. */
const BOOKS =
  /\b(?:book|schedule|reserve)(?: (?:now|online|today|here|yours?|an?|with|direct(?:ly)?|by|via|massage|spa|treatment|session|appointment|in)\b|\W*$)|\bwalk-?ins?\b|\bby appointment only\b|\bgift (?:cards?|certificates?|vouchers?)\b|^(?:call|text)(?: us)?(?: now| today)?\b.*\d{3}/i

/** Some short line asks to book. */
export const asksToBook = (lines: readonly Line[]): boolean =>
  lines.some((l) => wordsIn(l.text) <= 12 && BOOKS.test(l.text))

/** A line that leads to what stands below: "Our services:", "Massage choice:". */
export const leadsTo = ({ text, heading }: Line): boolean =>
  !heading && (/:\s*$/.test(text) || (isTitle(text) && saysOf(text) === 'own'))
