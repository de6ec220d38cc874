import type { Term, TermLabel } from '../glossary/term.ts'
import type { Translate } from './translate.ts'

/** A fixed phrase about a term, with its heading. */
export interface Fact {
  title: string
  text: string
}

/** What is known of prescription, people, insurance and research; what does not apply is left out. */
export function factsOf(term: Term, t: Translate): Fact[] {
  const facts = [
    { title: t('card.prescription'), text: prescriptionOf(term, t) },
    { title: t('card.who'), text: whoOf(term, t) },
    { title: t('card.insurance'), text: coverageOf(term, t) },
    { title: t('card.evidence'), text: evidenceOf(term, t) },
  ]
  return facts.filter((f): f is Fact => f.text !== undefined)
}

const phrase = (section: string, word: string, t: Translate): string | undefined =>
  word === 'none' ? undefined : t(`${section}.${word}`)

export const prescriptionOf = (term: Term, t: Translate) => phrase('prescription', term.prescription, t)
export const coverageOf = (term: Term, t: Translate) => phrase('coverage', term.coverage, t)
export const evidenceOf = (term: Term, t: Translate) => phrase('evidence', term.evidence, t)

/** "Massage therapists, physical therapists or chiropractors. State law varies." */
export function whoOf(term: Term, t: Translate): string | undefined {
  if (term.who.length === 0) return undefined
  const list = term.who.map((w) => t(`who.${w}`))
  const text = new Intl.ListFormat(undefined, { type: 'disjunction' }).format(list)
  return `${text.charAt(0).toLocaleUpperCase()}${text.slice(1)}. ${t('who.states')}`
}

/** Each other term is named once, where it says most. */
export const without = (terms: readonly TermLabel[], named: readonly TermLabel[]): TermLabel[] =>
  terms.filter((a) => !named.some((b) => b.id === a.id))

/** "Nov 24, 2026" in the reader's language. */
export const dayOf = (iso: string): string =>
  new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(iso))
