import type { InspectedService } from './inspector.ts'

export interface ExpectedService {
  name: string
  minutes: number | null
  price: number | null
  currency: string | null
  /** Scored where it is given. */
  kind?: string | null
}

export interface ServiceScore {
  page: string
  expected: number
  /** Rows whose name is right. */
  hits: number
  wrong: number
  /** Of the hits those with price and minutes right, currency right, kind right. */
  exact: number
  currency: number
  kind: number
  kinds: number
  problems: string[]
}

const fold = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ').trim()
const row = (s: ExpectedService): string =>
  `${s.name} | ${s.minutes} min | ${s.price} ${s.currency} | ${s.kind}`

/** Compares rows by name; of several of one name those that agree best are taken for each other first. */
export function scoreServices(
  page: string,
  services: readonly ExpectedService[],
  found: InspectedService[],
): ServiceScore {
  const left = [...found]
  const pairs = new Map<ExpectedService, InspectedService>()
  const agreements: ((a: ExpectedService, b: InspectedService) => boolean)[] = [
    (a, b) => a.minutes === b.minutes && a.price === b.price,
    (a, b) => a.minutes === b.minutes || a.price === b.price,
    () => true,
  ]
  for (const agree of agreements)
    for (const want of services.filter((s) => !pairs.has(s))) {
      const at = left.findIndex((s) => fold(s.name) === fold(want.name) && agree(want, s))
      if (at >= 0) pairs.set(want, left.splice(at, 1)[0]!)
    }
  const both = [...pairs]
  const labelled = both.filter(([want]) => want.kind !== undefined)
  const isExact = ([a, b]: [ExpectedService, InspectedService]): boolean =>
    a.minutes === b.minutes && a.price === b.price
  return {
    page,
    expected: services.length,
    hits: both.length,
    wrong: left.length,
    exact: both.filter(isExact).length,
    currency: both.filter(([a, b]) => a.currency === b.currency).length,
    kind: labelled.filter(([a, b]) => a.kind === b.kind).length,
    kinds: labelled.length,
    problems: [
      ...services.filter((s) => !pairs.has(s)).map((s) => `no row   ${row(s)}`),
      ...left.map((s) => `no offer ${row(s)}`),
      ...both
        .filter(
          (p) => !isExact(p) || p[0].currency !== p[1].currency || (p[0].kind ?? p[1].kind) !== p[1].kind,
        )
        .map(([a, b]) => `row is   ${row(b)}, not ${row(a)}`),
    ],
  }
}

export interface ServiceTotal {
  pages: number
  expected: number
  recall: number
  precision: number
  /** Shares of the rows found. */
  exact: number
  currency: number
  kind: number
}

export function totalServices(all: readonly ServiceScore[]): ServiceTotal {
  const sum = (of: (s: ServiceScore) => number): number => all.reduce((n, s) => n + of(s), 0)
  const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)
  const hits = sum((s) => s.hits)
  return {
    pages: all.length,
    expected: sum((s) => s.expected),
    recall: share(
      hits,
      sum((s) => s.expected),
    ),
    precision: share(hits, hits + sum((s) => s.wrong)),
    exact: share(
      sum((s) => s.exact),
      hits,
    ),
    currency: share(
      sum((s) => s.currency),
      hits,
    ),
    kind: share(
      sum((s) => s.kind),
      sum((s) => s.kinds),
    ),
  }
}
