import type { Line } from './line.ts'
import { saysOf } from './menu-heads.ts'

/** A heading of a text about massage, where other headings name kinds of it. */
const ARTICLE =
  /\?$|^\d+[.)]|^\d+ |\b(?:types|kinds|benefits|guide|reasons|ways|tips|history|conclusion|differences?|vs\.?|versus|explained|what|how|why|which|when)\b/i

/** A text that explains. */
const EXPLAINS =
  /\b(?:risks?|side effects|evidence|research|references|sources|see also|history|origins?|(?:types|kinds|styles) of)\b|\bstyles$/i

/** A question among those that guests ask, or their title. */
const ASKED = /^\W*(?:faqs?\b|frequently asked|(?:common |your )?questions\b)/i
/** What a house says of itself, and no article. */
const OWN =
  /^(?:what (?:we|i) (?:do|offer|treat)|why (?:(?:choose |book with )?(?:us|me|our|my)\b)|how to (?:book|find us)|what (?:our |my )?(?:clients|guests|customers|people) (?:are )?say)/i
const isOwn = (text: string): boolean => [ASKED, OWN].some((e) => e.test(text)) || saysOf(text) === 'own'
const isAsked = (lines: readonly Line[], at: number): boolean =>
  isOwn(lines[at]!.text.trim()) ||
  (/\?\s*$/.test(lines[at]!.text) && lines.some((l, k) => k < at && l.heading && ASKED.test(l.text)))

/** Some heading is one of an article. */
export const isArticle = (lines: readonly Line[]): boolean =>
  isBlog(lines) ||
  lines.some(
    (l, i) =>
      l.heading &&
      l.tokens.length === 0 &&
      [ARTICLE, EXPLAINS].some((e) => e.test(l.text.trim())) &&
      !isAsked(lines, i),
  )

/** Words of the title of a text, which a house puts over its services as well. */
const ABOUT =
  /\b(?:understanding|exploring|choosing|different|popular|common|introduction|glossary|strokes|movements|laws?|schools?|academy|college|curriculum|diploma|jobs|directory)\b/i

/** Who wrote it and when: a text in a blog. */
const WRITTEN =
  /^(?:(?:posted|published|updated|last updated|written)\b.*(?:\d{4}|\bby\b)|leave a (?:comment|reply)|\d+ comments?$)|\b\d+ min(?:ute)?s? read\b/i
const AUTHOR = /^[Bb]y (?:Dr\.? )?\p{Lu}\p{Ll}+ (?:\p{Lu}\. )?\p{Lu}\p{Ll}+$/u
const DATE =
  /^(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2},? \d{4}|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{4}|\d{1,2}[/.]\d{1,2}[/.]\d{4})$/i
/** Dates of one entry are no list of posts. */
const POSTS = 2

export const isBlog = (lines: readonly Line[]): boolean => {
  const short = lines.filter((l) => l.text.length < 80).map((l) => l.text.trim())
  return (
    short.some((t) => WRITTEN.test(t) || AUTHOR.test(t)) || short.filter((t) => DATE.test(t)).length >= POSTS
  )
}

/** Pages of a house that are about something else than what it does. */
const OTHER_PAGE =
  /^(?:contact|about|(?:(?:from )?(?:the|our|my) )?blog|news|faqs?\b|frequently|polic(?:y|ies)|privacy|terms|testimonials|reviews|careers|jobs|(?:meet )?(?:the|our|my) (?:team|story|therapists|staff|practitioners)|meet|gift|conditions|resources|forms|locations?\b|directions|gallery|memberships?\b|insurance|classes|courses|programs|cart|checkout|shop|(?:client |patient |health )?(?:intake|history)|after ?care|after your)/i
/** The title of a page, and its first heading. */
const titlesOf = (lines: readonly Line[], title: string): string[] =>
  [
    title.split(/ [|·•»–—-] /)[0]!,
    (lines.find((l) => l.level === 1) ?? lines.find((l) => l.heading))?.text ?? '',
  ].map((text) => text.trim())

/** One of another page of the house. */
export const isOtherTitle = (lines: readonly Line[], title: string): boolean =>
  titlesOf(lines, title).some((text) => OTHER_PAGE.test(text))
/** One of an article. */
export const isArticleTitle = (lines: readonly Line[], title: string): boolean =>
  titlesOf(lines, title).some((text) => (ARTICLE.test(text) || ABOUT.test(text)) && !isOwn(text))

/** Some heading is one of a text that explains, and no question of a guest. */
export const explains = (lines: readonly Line[]): boolean =>
  lines.some((l, i) => l.heading && EXPLAINS.test(l.text) && !isAsked(lines, i))
