import type { Kind } from '../glossary/kinds.ts'
import type { Says } from '../glossary/phrases.ts'
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
  const telling = saying.length ? saying : exact(inText, 2)
  // "Registered Massage Therapy": who does it says nothing, that it is a massage does.
  const isKnown = name.line.marks.some((m) => m.start < name.end && name.start < m.end && counts(m))
  const massage = saying.length === 0 && isKnown && /\bmassages?\b/i.test(name.text)
  const terms = [...new Set([...inName, ...inText].map((m) => m.id))]
  const kinds = new Set(massage ? (['either'] as const) : telling.map((m) => m.kind))
  if (saying.length && kinds.size === 2 && kinds.has('either')) {
    // "Medical massage + cupping" is medical. Of "Thai hot oil massage" the last term is what it is.
    const said = kinds.has('medical') ? 'medical' : lastKind(name, saying)
    if (said) return { term: saying[0]!.id, kind: said, terms }
  }
  const [kind] = kinds
  return {
    term: saying[0]?.id ?? null,
    kind: kinds.size === 1 ? (kind as Kind) : null,
    terms,
  }
}

/** The kind of the last term outside of brackets, where the terms make one name and no list. */
function lastKind({ line, start }: NameAt, saying: Mark[]): Kind | undefined {
  const main = saying.filter((m) => !/\([^)]*$/.test(line.text.slice(start, m.start)))
  const last = main.at(-1)
  if (!last || /[+&,/]|\band\b|\bwith\b/.test(line.text.slice(main[0]!.start, last.end))) return undefined
  return last.kind as Kind
}

const counts = (m: Mark): boolean => m.kind !== 'insurance'

/** The marks that say most. A reader's own term says what it is. */
function exact(marks: Mark[], least: Says): Mark[] {
  const most = Math.max(least, ...marks.map((m) => m.says ?? 2))
  const what = marks.filter((m) => (m.says ?? 2) >= most)
  const special = what.filter((m) => !m.wide)
  return special.length ? special : what
}
