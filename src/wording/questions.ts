import type { PageOutline } from '../match/outline.ts'
import { fold } from './fold.ts'
import { QUESTIONS } from './questions-text.ts'
import type { Question, Statement } from './statement.ts'

/** Money of a year, not of a visit. */
const YEARLY = /\b(?:maximum|annual|per year|a year|out-of-pocket limit)\b/i
/** Longest sentence of the page quoted in a question. */
const QUOTED = 140

/** Asked only where the page speaks of it; the others are always worth asking. */
const ONLY_IF: Record<string, RegExp> = {
  'clinic-approval': /\bauthoriz|\bpre-?cert|\bapprov/,
  'insurer-account': /\bhsas?\b|\bfsas?\b|\bhras?\b|\bspending account|\bsavings account/,
  'insurer-programme':
    /\bmedicare\b|\bmedicaid\b|\bva\b|\bveterans?\b|\bworkers'? comp|\bl ?& ?i\b|\bpip\b|\bpersonal injury/,
}

const PROGRAMMES: [name: string, RegExp][] = [
  ['Medicare', /\bmedicare\b/],
  ['Medicaid', /\bmedicaid\b/],
  ['the VA', /\bva\b|\bveterans?\b/],
  ['L&I', /\bl ?& ?i\b/],
  ['workers’ compensation', /\bworkers'? comp/],
  ['PIP', /\bpip\b|\bpersonal injury protection\b/],
]
const CARES: [name: string, RegExp][] = [
  ['massage therapy', /\bmassage\b/],
  ['physical therapy', /\bphysical therapy\b/],
  ['chiropractic care', /\bchiropract/],
  ['acupuncture', /\bacupunct/],
]

/**
 * What to ask the clinic and the insurer: the ten of a check before a first visit, and
 * what this page leaves open, with its words and numbers as they stand. Health answers
 * are never asked for. A page without statements about payment gives no questions.
 */
export function questionsOf(_page: PageOutline, statements: readonly Statement[]): Question[] {
  if (statements.length === 0) return []
  const said = fold(statements.map((s) => s.text).join('\n'))
  const slots = slotsOf(statements, said)
  return QUESTIONS.filter(({ id }) => ONLY_IF[id]?.test(said) ?? true).flatMap((q) => {
    const text = fill(q.text, slots) ?? (q.plain && fill(q.plain, slots))
    return text ? [{ for: q.for, text, id: q.id }] : []
  })
}

function slotsOf(statements: readonly Statement[], said: string): Record<string, string | undefined> {
  const figure = (type: Statement['type'], of: string): string | undefined =>
    statements
      .filter((s) => (s.type === type || s.also.includes(type)) && (of !== 'money' || !YEARLY.test(s.text)))
      .flatMap((s) => s.figures.filter((f) => f.of === of))[0]?.text
  const names = PROGRAMMES.filter(([, say]) => say.test(said)).map(([name]) => name)
  const order = statements.find(
    ({ type, text }) =>
      type === 'requirement' &&
      text.length <= QUOTED &&
      /\b(?:prescription|referral|order)\b/i.test(text) &&
      /[.!]$/.test(text),
  )
  return {
    care: CARES.find(([, say]) => say.test(said))?.[0] ?? 'this care',
    payer: /\bpip\b|\bauto insur/.test(said) ? 'the insurer' : 'my insurance',
    requirement: order?.text,
    money: figure('cost-share', 'money'),
    visits: figure('limit', 'visits'),
    deadline: statements
      .filter(({ type, text }) => type === 'requirement' && /\b(?:claims?|bills?)\b/i.test(text))
      .flatMap((s) => s.figures.filter((f) => f.of === 'time'))[0]?.text,
    programme: names.length > 0 ? names.join(', ') : undefined,
  }
}

/** The text with its slots filled, or nothing when the page has no words for one. */
function fill(text: string, slots: Record<string, string | undefined>): string | undefined {
  let missing = false
  const filled = text.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const words = slots[slot]
    if (words === undefined) missing = true
    return words ?? ''
  })
  return missing ? undefined : filled
}
