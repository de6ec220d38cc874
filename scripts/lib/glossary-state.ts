import { grade, wordsOf } from '../../src/compile/reading.ts'
import { sourceRank } from '../../src/compile/limits.ts'
import { KINDS } from '../../src/glossary/kinds.ts'
import type { Term } from '../../src/glossary/term.ts'
import { TYPES } from '../../src/glossary/vocabulary.ts'
import type { Reference } from './glossary-references.ts'

const HARDEST = 5
const OLDEST = 5

/** The state of the glossary as lines of text: what there is, and what is weakest. */
export function stateOf(
  terms: readonly Term[],
  exceptions: readonly string[],
  references: readonly Reference[],
): string[] {
  return [
    ...entries(terms),
    '',
    ...sources(terms),
    '',
    ...readingGrades(terms, exceptions),
    '',
    ...reviewDates(terms),
    '',
    ...references.flatMap((r) => coverage(r, terms)),
  ]
}

/** A table of kinds by types with the sums of both. */
function entries(terms: readonly Term[]): string[] {
  const types = TYPES.filter((type) => terms.some((t) => t.type === type))
  const wide = Math.max(...types.map((t) => t.length), 'forms'.length)
  const row = (name: string, numbers: number[]): string =>
    `  ${name.padEnd(wide)}${numbers.map((n) => String(n || '–').padStart(12)).join('')}`
  const count = (of: (t: Term) => boolean): number[] => {
    const each = KINDS.map((kind) => terms.filter((t) => t.kind === kind && of(t)).length)
    return [...each, each.reduce((a, b) => a + b, 0)]
  }
  const forms = KINDS.map((kind) =>
    terms.filter((t) => t.kind === kind).reduce((n, t) => n + t.forms.length, 0),
  )
  return [
    'Entries by kind and type',
    `  ${''.padEnd(wide)}${[...KINDS, 'all'].map((k) => k.padStart(12)).join('')}`,
    ...types.map((type) =>
      row(
        type,
        count((t) => t.type === type),
      ),
    ),
    row(
      'entries',
      count(() => true),
    ),
    row('forms', [...forms, forms.reduce((a, b) => a + b, 0)]),
  ]
}

const RANKS = ['government', 'standards body', 'profession', 'payer', 'encyclopedia'] as const

/** Rank 1 (best) to 5 of an entry's best source, 9 when none is on the list. */
const best = (t: Term): number => Math.min(9, ...t.sources.map((s) => sourceRank(s.url) ?? 9))

/** How good the best source of each entry is, and the entries that rest on payers or encyclopedias alone. */
function sources(terms: readonly Term[]): string[] {
  const weak = terms.filter((t) => best(t) > 3).map((t) => t.id)
  return [
    'Best source of each entry',
    `  ${RANKS.map((name, i) => `${name} ${terms.filter((t) => best(t) === i + 1).length}`).join(', ')}`,
    `  without a source of rank 1 to 3: ${weak.length === 0 ? 'none' : `${weak.length} (${weak.join(', ')})`}`,
  ]
}

const plain = (pieces: Term['line']): string =>
  pieces.map((p) => (typeof p === 'string' ? p : p.text)).join('')

/** Flesch-Kincaid grades over the same words that rule G13 reads. */
function readingGrades(terms: readonly Term[], exceptions: readonly string[]): string[] {
  const excepted = new Set([...exceptions, ...wordsOf(terms.map((t) => t.name))])
  const graded = terms
    .map((t) => {
      const own = [t.summary, ...t.detail.map(plain), plain(t.line), t.spa, t.clinic].filter(
        (p) => p !== undefined,
      )
      return { id: t.id, grade: grade(own, excepted) }
    })
    .toSorted((a, b) => b.grade - a.grade)
  const mean = graded.reduce((sum, g) => sum + g.grade, 0) / Math.max(1, graded.length)
  const hardest = graded.slice(0, HARDEST).map((g) => `${g.id} ${g.grade.toFixed(1)}`)
  return [
    'Reading grade',
    `  mean ${mean.toFixed(1)}, highest ${graded[0]?.grade.toFixed(1) ?? '–'}`,
    `  hardest: ${hardest.join(', ')}`,
  ]
}

function reviewDates(terms: readonly Term[]): string[] {
  const byDate = new Map<string, Term[]>()
  for (const t of terms) byDate.set(t.reviewed, [...(byDate.get(t.reviewed) ?? []), t])
  const oldest = [...byDate].toSorted(([a], [b]) => (a < b ? -1 : 1)).slice(0, OLDEST)
  return [
    'Oldest reviews',
    ...oldest.map(([date, of]) => `  ${date}: ${of.length === 1 ? of[0]!.id : `${of.length} entries`}`),
  ]
}

/** Which headings of a list have an entry. */
function coverage({ name, terms: headings }: Reference, terms: readonly Term[]): string[] {
  const ids = new Set(terms.map((t) => t.id))
  const missing = headings.filter(([, id]) => !ids.has(id))
  return [
    `${name}: ${headings.length - missing.length} of ${headings.length} headings`,
    ...missing.map(([heading, id]) => `  no entry for "${heading}" (${id})`),
  ]
}
