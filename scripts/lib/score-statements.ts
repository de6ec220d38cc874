import type { Inspected } from './inspector.ts'

/** A statement as a page's `expected` names it. */
export interface ExpectedStatement {
  text: string
  type: string
}

export interface StatementScore {
  page: string
  expected: number
  hits: number
  typeRight: number
  missed: string[]
  wrong: string[]
  wrongType: string[]
}

const folded = (text: string): string => text.replace(/[\s|]+/g, ' ').trim()
/** Two quotations of one place may differ by a label or a number in front: "A1: …", "(2) …". */
const SAME = 0.6

/** Compares in order; each statement counts once. */
export function scoreStatements(
  page: string,
  expected: readonly ExpectedStatement[],
  found: Pick<Inspected, 'statements'>,
): StatementScore {
  const score: StatementScore = {
    page,
    expected: expected.length,
    hits: 0,
    typeRight: 0,
    missed: [],
    wrong: [],
    wrongType: [],
  }
  const left = [...expected]
  for (const { text, type } of found.statements) {
    const at = left.findIndex((e) => isSame(folded(e.text), folded(text)))
    if (at < 0) score.wrong.push(`${type} “${folded(text)}”`)
    else {
      const [want] = left.splice(at, 1)
      score.hits++
      if (want!.type === type) score.typeRight++
      else score.wrongType.push(`${want!.type}, read as ${type} “${folded(text)}”`)
    }
  }
  score.missed = left.map((e) => `${e.type} “${folded(e.text)}”`)
  return score
}

function isSame(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return long.includes(short) && short.length >= long.length * SAME
}

export interface StatementTotal {
  pages: number
  expected: number
  recall: number
  precision: number
  typeRight: number
}

export function totalOfStatements(scores: readonly StatementScore[]): StatementTotal {
  const sum = (of: (s: StatementScore) => number): number => scores.reduce((n, s) => n + of(s), 0)
  const hits = sum((s) => s.hits)
  return {
    pages: scores.length,
    expected: sum((s) => s.expected),
    recall:
      hits /
      Math.max(
        1,
        sum((s) => s.expected),
      ),
    precision: hits / Math.max(1, hits + sum((s) => s.wrong.length)),
    typeRight: sum((s) => s.typeRight) / Math.max(1, hits),
  }
}
