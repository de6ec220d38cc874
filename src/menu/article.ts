import type { Line } from './line.ts'

/** A heading of a text about massage, where other headings name kinds of it. */
const ARTICLE =
  /\?$|^\d+[.)]|^\d+ |\b(?:types|kinds|benefits|guide|reasons|ways|tips|history|conclusion|differences?|vs\.?|versus|explained|what|how|why|which|when)\b/i

/** A question among those that guests ask, or their title. */
const ASKED = /^\W*(?:faqs?\b|frequently asked|(?:common |your )?questions\b)/i
/** What a house says of itself, and no article. */
const OWN =
  /^(?:what (?:we|i) (?:do|offer|treat)|why (?:(?:choose |book with )?(?:us|me|our|my)\b)|how to (?:book|find us)|what (?:our |my )?(?:clients|guests|customers|people) (?:are )?say)/i
const isAsked = (lines: readonly Line[], at: number): boolean =>
  [ASKED, OWN].some((e) => e.test(lines[at]!.text.trim())) ||
  (/\?\s*$/.test(lines[at]!.text) && lines.some((l, k) => k < at && l.heading && ASKED.test(l.text)))

/** Some heading is one of an article. */
export const isArticle = (lines: readonly Line[]): boolean =>
  lines.some(
    (l, i) => l.heading && l.tokens.length === 0 && ARTICLE.test(l.text.trim()) && !isAsked(lines, i),
  )
