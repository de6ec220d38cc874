import type { ComponentChildren } from 'preact'
import type { Translate } from '../ui/translate.ts'
import { formatRoute, GLOSSARY, type Route } from './route.ts'

type Tab = 'page' | 'menu' | 'wording' | 'glossary' | 'difference'
const TABS: Route[] = [
  { view: 'page' },
  { view: 'menu' },
  { view: 'wording' },
  GLOSSARY,
  { view: 'difference' },
]

/** The tab that a view belongs to. */
const TAB_OF: Record<Route['view'], Tab> = {
  page: 'page',
  menu: 'menu',
  menus: 'menu',
  wording: 'wording',
  questions: 'wording',
  glossary: 'glossary',
  term: 'glossary',
  difference: 'difference',
  compare: 'difference',
}

export interface ShellProps {
  route: Route
  /** Site of the page beside the panel, or ''. */
  host: string
  t: Translate
  onOptions: () => void
  children: ComponentChildren
}

/** What all views of the panel share: the name, the tabs, the way to the options. */
export function Shell({ route, host, t, onOptions, children }: ShellProps) {
  return (
    <>
      <header class="bar">
        <p class="brand">
          Kneadwise <span class="quiet">{host}</span>
        </p>
        <button type="button" class="plain" onClick={onOptions}>
          {t('panel.options')}
        </button>
      </header>
      <nav aria-label={t('panel.tabs')} class="tabs">
        {TABS.map((tab) => (
          <a
            key={tab.view}
            href={formatRoute(tab)}
            aria-current={TAB_OF[route.view] === tab.view ? 'page' : undefined}
          >
            {t(`panel.tab.${tab.view}`)}
          </a>
        ))}
      </nav>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </>
  )
}
