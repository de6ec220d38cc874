import type { Kind } from '../glossary/kinds.ts'
import type { Line } from './line.ts'
import type { NameAt } from './offer.ts'

export interface Told {
  term: string | null
  kind: Kind | null
  terms: string[]
}

type Mark = Line['marks'][number]

/** True of every massage: it says nothing where a more exact term stands beside it. */
const GENERAL = new Set(['massage-therapy', 'bodywork'])
/** Who, where and how long: never what. */
const NOT_WHAT = new Set([
  'day-spa',
  'massage-therapist',
  'licensed-massage-therapist',
  'session-length',
  'gratuity',
  'muscle-tension',
])

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
  const saying = exact(inName)
  const kinds = new Set((saying.length ? saying : exact(inText)).map((m) => m.kind))
  const [kind] = kinds
  return {
    term: saying[0]?.id ?? null,
    kind: kinds.size === 1 ? (kind as Kind) : null,
    terms: [...new Set([...inName, ...inText].map((m) => m.id))],
  }
}

const counts = (m: Mark): boolean => m.kind !== 'insurance'

function exact(marks: Mark[]): Mark[] {
  const what = marks.filter((m) => !NOT_WHAT.has(m.id))
  const special = what.filter((m) => !GENERAL.has(m.id))
  return special.length ? special : what
}
