import type { Rule } from './term.ts'

/** The conditions of a form as shipped: what is absent has its default. */
export type RuleData = Partial<Pick<Rule, 'use' | 'window' | 'need' | 'veto' | 'notAfter' | 'notBefore' | 'after'>>

/** What a phrase may mean: index of the term, of the rule, and letters to match exactly. */
export type Sense = [term: number, rule: number, exact?: string]

/** What the numbers of a phrase table mean. */
export interface PhraseMeta {
  ids: string[]
  /** Index into KINDS, by term. */
  kinds: number[]
  groups: Sense[][]
  rules: RuleData[]
  /** Terms matched by shape instead of by words. */
  shapes: Record<string, number>
}
