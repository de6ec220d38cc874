import type { Term } from '../../glossary/term.ts'
import { ASPECTS, SAFETY } from '../../glossary/vocabulary.ts'
import { coverageOf, evidenceOf, prescriptionOf, whoOf } from '../../ui/facts.ts'
import type { Translate } from '../../ui/translate.ts'

/** One question, and what each of two terms says to it; nothing where an entry is silent. */
export interface Row {
  title: string
  a: string[]
  b: string[]
}

type Say = (term: Term, t: Translate) => (string | undefined)[]

/** Where an entry has no own words for an aspect, its fixed phrase answers. */
const FIXED: Partial<Record<string, Say>> = {
  prescription: (term, t) => [prescriptionOf(term, t)],
  insurance: (term, t) => [coverageOf(term, t)],
}

/** The rows of "What is the difference?": only the seven aspects. */
export function aspectRows(a: Term, b: Term, t: Translate): Row[] {
  return rowsOf(
    a,
    b,
    t,
    ASPECTS.map((aspect) => [t(`difference.${aspect}`), aspectOf(aspect)]),
  )
}

/** The rows for any two terms: the aspects among what every entry says. */
export function allRows(a: Term, b: Term, t: Translate): Row[] {
  const aspect = (name: (typeof ASPECTS)[number]): [string, Say] => [t(`difference.${name}`), aspectOf(name)]
  return rowsOf(a, b, t, [
    [t('difference.summary'), (term) => [term.summary]],
    [t('card.spa').replace(/:$/, ''), (term) => [term.spa]],
    [t('card.clinic').replace(/:$/, ''), (term) => [term.clinic]],
    aspect('purpose'),
    aspect('techniques'),
    aspect('conditions'),
    aspect('prescription'),
    [t('difference.who'), (term) => [whoOf(term, t)]],
    aspect('training'),
    aspect('together'),
    aspect('insurance'),
    [t('difference.evidence'), (term) => [evidenceOf(term, t)]],
    [
      t('card.careful'),
      (term) => SAFETY.filter((tag) => term.safety.includes(tag)).map((tag) => t(`safety.${tag}`)),
    ],
  ])
}

const aspectOf =
  (aspect: (typeof ASPECTS)[number]): Say =>
  (term, t) => {
    const own = term.aspects?.[aspect]
    return own ? [own] : (FIXED[aspect]?.(term, t) ?? [])
  }

function rowsOf(a: Term, b: Term, t: Translate, say: [title: string, say: Say][]): Row[] {
  const said = (term: Term, of: Say): string[] => of(term, t).filter((s) => s !== undefined)
  return say
    .map(([title, of]) => ({ title, a: said(a, of), b: said(b, of) }))
    .filter((row) => row.a.length + row.b.length > 0)
}
