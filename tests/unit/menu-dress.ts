import type { Invented, Part, Row, Visit } from './menu-invented.ts'
import { type Style, timeOf } from './menu-style.ts'
import { el, type El, type Kid } from './menu-tree.ts'

/** One way to build a page: what stands for each service, or for each part. */
export interface Dress {
  /** A service as its own elements. */
  each?: (service: Invented, style: Style) => Kid
  /** Around the services of a part. */
  list?: (kids: Kid[], style: Style) => Kid
  /** The whole of a part, where services do not stand one behind the other. */
  part?: (part: Part, style: Style) => Kid
  /** The rows that such a page tells; all visits of all services where it is not given. */
  tells?: (service: Invented) => Row[]
  /** Whether a menu and a style can be told in this way. */
  fits?: (menu: readonly Part[], style: Style) => boolean
}

export const allRows = ({ name, visits }: Invented): Row[] => visits.map((v) => [name, v.minutes, v.price])
/** Pages that tell the first visit only. */
export const firstRow = ({ name, visits }: Invented): Row[] => [[name, visits[0]!.minutes, visits[0]!.price]]
export const leastRow = ({ name, visits }: Invented): Row[] => [
  [name, null, Math.min(...visits.map((v) => v.price))],
]

export const nameOf = ({ name }: Invented, { upper }: Style): string => (upper ? name.toUpperCase() : name)
/** What is told, as a sentence: behind it stands a price. */
export const sentenceOf = ({ about }: Invented): string => (/^$|[.]$/.test(about) ? about : `${about}.`)
export const timed = (minutes: number | null, style: Style): string | false =>
  minutes !== null && timeOf(minutes, style)
/** "Thai Massage (60 min)" */
export const withLength = (service: Invented, { minutes }: Visit, style: Style): string =>
  minutes === null ? nameOf(service, style) : `${nameOf(service, style)} (${timeOf(minutes, style)})`
export const heading = (text: string, { level }: Style): El => el(`h${level}`, text)
export const button = ({ button: text }: Style): Kid => text !== '' && el('a', text)
export const badge = (service: Invented, { badge: text }: Style): Kid =>
  text !== '' && service.name.length % 3 === 0 && el('span', text)
export const aboutOf = (service: Invented): Kid => service.about !== '' && el('p', service.about)

/** Texts side by side, as the style has it. */
export function beside({ beside: how }: Style, ...texts: Kid[]): Kid[] {
  const given = texts.filter(Boolean)
  if (how === 'boxes') return given.map((t) => el('div', t))
  return given.flatMap((t, i): Kid[] => [i > 0 && how === 'spans' && ' ', el('span', t)])
}

/** What is told of a service stands between its name and its visits, or behind them, or nowhere. */
export const told = (service: Invented, style: Style, name: Kid, visits: Kid): Kid[] => [
  name,
  style.about === 'between' && aboutOf(service),
  visits,
  style.about === 'after' && aboutOf(service),
]

export const each = <T>(visits: Visit[], of: (v: Visit) => T): T[] => visits.map(of)

export const rowsOf = (menu: readonly Part[], dress: Dress): Row[] =>
  menu.flatMap((p) => p.services).flatMap(dress.tells ?? allRows)
