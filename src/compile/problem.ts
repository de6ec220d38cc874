/** One thing that is wrong in a term file: where, by which rule, and how to mend it. */
export interface Problem {
  path: string
  /** From 1. */
  line: number
  rule: RuleId
  message: string
  /** A warning is printed but stops nothing. */
  level: 'error' | 'warning'
}

/** The rules by number; `glossary/README.md` explains them to writers. */
export const RULES = {
  G01: 'path: a known kind folder and a plain lower-case id',
  G02: 'front matter: known keys, right values',
  G03: 'summary: one paragraph of at most 200 characters, no link',
  G04: 'detail: at least one paragraph behind the summary, at most 700 characters in all',
  G05: 'sources: at least one, https, from a known host',
  G06: 'reviewed: a real date, not in the future',
  G07: 'reviewed: not older than 24 months (a warning)',
  G08: 'forms: no form belongs to two terms, unless each owner says in which context',
  G09: 'links: every linked id exists, none to itself',
  G10: 'contrast: a term of another kind',
  G11: 'wording: no promise (cures, heals, proven, detoxifies, guaranteed …)',
  G12: 'wording: nothing is covered, eligible or reimbursable as a fact',
  G13: 'wording: reading grade 8 or lower',
  G14: 'either: says what it is in a spa and what it is in a clinic',
  G15: 'technique or treatment: evidence, coverage, prescription and who may do it',
  G16: 'ask: two to four questions, each ending in a question mark',
  G17: 'summary: no abbreviation that it does not explain',
  G18: 'no orphan: at least one other term links to it',
  G19: 'confused: the link stands in both files',
  G20: 'text: plain words and [[links]], no other markup',
  G21: 'forms: an abbreviation demands its capitals, a common word its context',
} as const

export type RuleId = keyof typeof RULES

/** `glossary/medical/fascia.md:4 G05 …`, one line a problem, as editors can jump to. */
export function formatProblem(p: Problem): string {
  return `${p.path}:${p.line} ${p.rule} ${p.level === 'warning' ? 'warning: ' : ''}${p.message}`
}
