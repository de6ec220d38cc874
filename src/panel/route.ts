import type { Kind } from '../glossary/kinds.ts'
export type Route =
  | { view: 'page' | 'menu' | 'menus' | 'wording' | 'questions' | 'difference' }
  | { view: 'term'; id: string }
  | { view: 'glossary'; query?: string; kinds?: Kind[]; types?: string[] }
  | { view: 'compare'; a?: string; b?: string }
export function parseRoute(hash: string): Route {
  const [view, id] = hash.replace(/^#\//, '').split('?')[0]!.split('/')
  if (view === 'term' && id) return { view, id }
  if (view === 'glossary') return { view }
  if (['menu', 'menus', 'wording', 'questions', 'difference'].includes(view!)) return { view: view as 'menu' }
  return { view: 'page' }
}
export function formatRoute(route: Route): string {
  return route.view === 'term' ? `#/term/${route.id}` : `#/${route.view}`
}
