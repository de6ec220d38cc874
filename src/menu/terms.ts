import type { Kind } from '../glossary/kinds.ts'
import type { Says } from '../glossary/phrases.ts'
import { kindOf } from './kinds.ts'
import type { Line } from './line.ts'
import type { NameAt } from './offer.ts'

export interface Told {
  term: string | null
  kind: Kind | null
  terms: string[]
}

type Mark = Line['marks'][number]

/**
 * What the terms of a name, or else of its description, say that a service is. Insurance words say nothing.
 * The rest of the name's line counts when nothing else is named on it.
 */
export function toldBy(name: NameAt, description: readonly Line[], alone: boolean): Told {
  const inName = name.line.marks.filter((m) => m.start >= name.start && m.end <= name.end && counts(m))
  const inText = [
    ...(alone ? name.line.marks.filter((m) => !inName.includes(m)) : []),
    ...description.flatMap((l) => l.marks),
  ].filter(counts)
  const saying = exact(inName, 1)
  const telling = exact(inText, 2)
  const terms = [...new Set([...inName, ...inText].map((m) => m.id))]
  return { term: saying[0]?.id ?? null, kind: kindOf(name, saying, inName, telling), terms }
}

const counts = (m: Mark): boolean => m.kind !== 'insurance'

/** The marks that say most. A reader's own term says what it is. */
function exact(marks: Mark[], least: Says): Mark[] {
  const most = Math.max(least, ...marks.map((m) => m.says ?? 2))
  const what = marks.filter((m) => (m.says ?? 2) >= most)
  const special = what.filter((m) => !m.wide)
  return special.length ? special : what
}
