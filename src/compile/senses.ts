import { CUE, type SenseTable } from '../glossary/table.ts'
import { sums } from './contexts.ts'

/**
 * What a phrase may mean: index of the term, of the rule, and letters to match
 * exactly. A negative term is a cue of a topic: −1 − its index.
 */
export type Sense = [term: number, rule: number, exact?: string]

/** Lays out the groups of senses, and the letters they ask for. */
export function sensesOf(groups: readonly Sense[][]): { senses: SenseTable; exacts: string[] } {
  const all = groups.flat()
  const exacts = [...new Set(all.flatMap(([, , exact]) => exact ?? []))]
  const numberOf = new Map(exacts.map((e, i) => [e, i + 1]))
  return {
    senses: {
      groupFirst: sums(groups.map((g) => g.length)),
      senseTerm: Uint16Array.from(all, ([term]) => (term < 0 ? CUE - 1 - term : term)),
      senseRule: Uint16Array.from(all, ([, rule]) => rule),
      senseExact: Uint16Array.from(all, ([, , exact]) => (exact === undefined ? 0 : numberOf.get(exact)!)),
    },
    exacts,
  }
}
