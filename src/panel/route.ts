import { isKind, type Kind } from '../glossary/kinds.ts'
import { type TermType, TYPES } from '../glossary/vocabulary.ts'

// Both engines and Node have it; the pure rooms compile without the DOM library.
declare const URLSearchParams: new (init: string | string[][]) => {
  get(name: string): string | null
  toString(): string
}

/** What the panel shows. Written into the address, so each of these can be bookmarked and gone back to. */
export type Route =
  | { view: 'page' | 'menu' | 'menus' | 'wording' | 'questions' | 'difference' }
  | { view: 'term'; id: string }
  | { view: 'glossary'; query: string; kinds: Kind[]; types: TermType[] }
  /** Ids of two terms; '' is not chosen yet. */
  | { view: 'compare'; a: string; b: string }

export const GLOSSARY: Route = { view: 'glossary', query: '', kinds: [], types: [] }

const PLAIN = ['page', 'menu', 'menus', 'wording', 'questions', 'difference'] as const
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const LONGEST = 200

/** Reads a location hash. Anyone can write one, so what is not understood is the page view. */
export function parseRoute(hash: string): Route {
  const [, view = '', id, search = ''] = /^#?\/([a-z]+)(?:\/([^?]*))?(?:\?(.*))?$/.exec(hash) ?? []
  const plain = PLAIN.find((p) => p === view)
  if (plain && !id) return { view: plain }
  const values = new URLSearchParams(search)
  if (view === 'term' && id && ID.test(id)) return { view, id }
  if (view === 'compare' && !id) return { view, a: idOf(values.get('a')), b: idOf(values.get('b')) }
  if (view === 'glossary' && !id)
    return {
      view,
      query: (values.get('q') ?? '').slice(0, LONGEST),
      kinds: listOf(values.get('kinds')).filter(isKind),
      types: listOf(values.get('types')).filter(isType),
    }
  return { view: 'page' }
}

/** The hash of a route: its permanent address inside the extension. */
export function formatRoute(route: Route): string {
  switch (route.view) {
    case 'term':
      return `#/term/${route.id}`
    case 'glossary':
      return `#/glossary${queryOf({
        q: route.query,
        kinds: route.kinds.join(','),
        types: route.types.join(','),
      })}`
    case 'compare':
      return `#/compare${queryOf({ a: route.a, b: route.b })}`
    default:
      return `#/${route.view}`
  }
}

function queryOf(values: Record<string, string>): string {
  const given = Object.entries(values).filter(([, value]) => value !== '')
  const text = new URLSearchParams(given).toString()
  // A comma may stand in a query, and addresses are read by people.
  return text && `?${text.replaceAll('%2C', ',')}`
}

const idOf = (value: string | null): string => (value !== null && ID.test(value) ? value : '')
const listOf = (value: string | null): string[] => [...new Set((value ?? '').split(','))]
const isType = (value: string): value is TermType => (TYPES as readonly string[]).includes(value)
