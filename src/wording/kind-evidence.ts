import type { PageOutline } from '../match/outline.ts'
import { figuresOf } from './figures.ts'
import { fold } from './fold.ts'
import { sentencesOf } from './sentences.ts'
import type { Statement, StatementType } from './statement.ts'

/** What speaks for clinical care or for relaxation, as a page says it. */
const SIGNS: [StatementType, RegExp][] = [
  ['requirement', /\b(?:prescription|prescribed by|referral|doctor's order|written order|ordered by)\b/],
  [
    'requirement',
    /\b(?:diagnos(?:is|ed|es)|medically necessary|treatment plan|plan of care|soap notes?|functional (?:goals?|improvement|limitations?))\b/,
  ],
  [
    'requirement',
    /\b(?:whiplash|sciatica|herniated|lymphedema|fibromyalgia|plantar fasciitis|frozen shoulder|post-?surgical|car accident|work injur\w+)\b/,
  ],
  ['network', /\b(?:cpt|icd-10|superbill|bill(?:s|ing)? (?:your )?insurance|claim number)\b/],
  [
    'requirement',
    /\b(?:lmt|licensed massage therapist|bctmb|physical therapist|chiropractor|clt|registered nurse)\b/,
  ],
  [
    'requirement',
    /\b(?:work(?:s|ing)? (?:closely )?with (?:your |local )?(?:doctors?|physicians?|providers?|chiropractors?|health ?care)|care team|reports? to your (?:doctor|provider))\b/,
  ],
  [
    'exclusion',
    /\b(?:relax(?:ation|ing)|pamper\w*|stress relief|unwind|spa day|getaway|for (?:pure )?pleasure|aromatherapy|couples massage)\b/,
  ],
]
/** Sentences shown of one sign, and of all. */
const EACH = 3
const MOST = 12
const SHORTEST = 4

/**
 * The sentences of a page that make the difference between relaxation and clinical
 * care: prescription, condition, credential, codes, who works together, and what is
 * sold as rest. They are evidence, quoted in the page's order; there is no verdict.
 */
export function kindEvidence(page: PageOutline): Statement[] {
  if (page.topics.length === 0) return []
  const seen = SIGNS.map(() => 0)
  const found: Statement[] = []
  const said = new Set<string>()
  for (const [block, { text, marks, role, lang }] of page.blocks.entries()) {
    if (role === 'heading' || (lang !== '' && !lang.startsWith('en'))) continue
    for (const [start, end] of sentencesOf(text)) {
      const words = text.slice(start, end)
      const sign = signOf(words)
      if (sign < 0 || seen[sign]! >= EACH || said.has(words)) continue
      seen[sign]!++
      said.add(words)
      found.push({
        spot: { block, start, end },
        text: words,
        type: SIGNS[sign]![0],
        also: [],
        marks: marks.filter((m) => m.start >= start && m.end <= end),
        figures: figuresOf(words, start),
      })
      if (found.length === MOST) return found
    }
  }
  return found
}

function signOf(words: string): number {
  if (words.endsWith('?') || words.split(' ').length < SHORTEST) return -1
  const text = fold(words)
  return SIGNS.findIndex(([, sign]) => sign.test(text))
}
