import type { Kind } from '../glossary/kinds.ts'
import type { Says } from '../glossary/phrases.ts'
import { isRest, kindOf } from './kinds.ts'
import type { Line } from './line.ts'
import type { NameAt } from './offer.ts'
import type { PageTerms } from './page-terms.ts'

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
export function toldBy(name: NameAt, description: readonly Line[], alone: boolean, page: PageTerms): Told {
  const marked = name.line.marks.filter((m) => m.start >= name.start && m.end <= name.end && counts(m))
  const inName = marked.some(isExact) ? marked : withKnown(name, marked, page)
  const inText = [
    ...(alone ? name.line.marks.filter((m) => !marked.includes(m)) : []),
    ...description.flatMap((l) => l.marks),
  ].filter(counts)
  const saying = exact(inName, 1)
  const telling = exact(inText, 2)
  const resting = inText.filter((m) => isRest(m) && !telling.includes(m))
  const terms = [...new Set([...inName, ...inText].map((m) => m.id))]
  return { term: saying[0]?.id ?? null, kind: kindOf(name, saying, inName, [...telling, ...resting]), terms }
}

const isExact = (m: Mark): boolean => !m.wide && (m.says ?? 2) === 2

/** What the same words are elsewhere on the page, where the name's own marks say little. */
function withKnown({ line, start, end }: NameAt, marked: Mark[], page: PageTerms): Mark[] {
  const text = line.text.slice(start, end)
  const found = page.ofMassage(text)
  const known = (found.length ? found : page.in(text))
    .map((m) => ({ ...m, start: m.start + start, end: m.end + start }))
    .filter((m) => marked.length === 0 || isExact(m))
  return known.length === 0
    ? marked
    : [...marked.filter((m) => !known.some((k) => k.start < m.end && m.start < k.end)), ...known].toSorted(
        (a, b) => a.start - b.start,
      )
}

const counts = (m: Mark): boolean => m.kind !== 'insurance'

/** The marks that say most. A reader's own term says what it is. */
function exact(marks: Mark[], least: Says): Mark[] {
  const most = Math.max(least, ...marks.map((m) => m.says ?? 2))
  const what = marks.filter((m) => (m.says ?? 2) >= most)
  const special = what.filter((m) => !m.wide)
  return special.length ? special : what
}
