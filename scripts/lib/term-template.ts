import { stringify } from 'yaml'
import type { Kind } from '../../src/glossary/kinds.ts'
import { COVERAGE, EVIDENCE, PRESCRIPTION, SAFETY, TYPES, WHO } from '../../src/glossary/vocabulary.ts'

/** "Café massage (90 min)" → "cafe-massage"; what stands in brackets only explains. */
export function idOf(name: string): string {
  return name
    .replace(/\s*\([^)]*\)/g, '')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}

/** The likeliest facts of a kind, to be looked over. Insurance words have no practice. */
const FACTS: Record<Kind, { type: string; practice?: [coverage: string, prescription: string] }> = {
  relaxation: { type: 'technique', practice: ['C0', 'no'] },
  medical: { type: 'treatment', practice: ['C2', 'often'] },
  either: { type: 'technique', practice: ['C1', 'insurance'] },
  insurance: { type: 'concept' },
}

const LINE: Record<Kind, string> = {
  relaxation: 'in one or two sentences, what keeps it relaxation, and what would make it medical',
  medical: 'in one or two sentences, what makes it medical, and how it bears on a massage',
  either: 'in one or two sentences, what would make it medical, and what keeps it relaxation',
  insurance: 'in one or two sentences, how it bears on a massage',
}

/** A whole term file. Places for prose stand in <…>, which rule G20 refuses until they are filled. */
export function template(name: string, kind: Kind, today: string): string {
  const { type, practice } = FACTS[kind]
  const lines = [
    '---',
    `name: ${stringify(name).trim()}`,
    `type: ${type} # ${TYPES.join(' ')}`,
    'forms: [] # other written forms; the name is one already',
    '# contrast: some-id # the opposite, of another kind',
    'related: [] # ids of terms near to it; name this one there too',
    ...(practice ? facts(practice) : []),
    `line: <${LINE[kind]}>`,
    ...(kind === 'either'
      ? ['spa: <in one sentence, what it is in a spa>', 'clinic: <in one sentence, what it is in a clinic>']
      : []),
    'ask: # two to four, each of use to somebody who is about to book or to pay',
    '  - <first question>?',
    '  - <second question>?',
    'sources: # the best rank there is: government, standards body, profession, payer, encyclopedia',
    '  - name: <who says so, and the title>',
    '    url: https://',
    `reviewed: ${today}`,
    '---',
    '',
    '<Summary, one plain paragraph of at most 200 characters. It says what the word means, without links.>',
    '',
    '<Detail, at most 700 characters, in short sentences, with links like [[fascia]].>',
    '',
  ]
  return lines.join('\n')
}

function facts([coverage, prescription]: [string, string]): string[] {
  return [
    `evidence: E0 # ${EVIDENCE.join(' ')}`,
    `coverage: ${coverage} # ${COVERAGE.join(' ')}`,
    `prescription: ${prescription} # ${PRESCRIPTION.join(' ')}`,
    `who: [lmt] # ${WHO.join(' ')}`,
    `safety: [] # ${SAFETY.join(' ')}`,
  ]
}
