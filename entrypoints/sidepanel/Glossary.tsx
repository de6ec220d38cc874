import { text as t } from '../../src/ext/text.ts'
import { CompareTermsView } from '../../src/panel/glossary/CompareTermsView.tsx'
import { DifferenceView } from '../../src/panel/glossary/DifferenceView.tsx'
import { GlossaryView } from '../../src/panel/glossary/GlossaryView.tsx'
import { TermView } from '../../src/panel/glossary/TermView.tsx'
import type { Go } from '../../src/panel/glossary/view.ts'
import type { Route } from '../../src/panel/route.ts'
import { useGlossary } from './use-glossary.ts'

const VIEWS = new Set<Route['view']>(['glossary', 'term', 'difference', 'compare'])

/** The views over the glossary, which need no page. */
export function GlossaryViews({ route, go }: { route: Route; go: Go }) {
  const { terms, failed, retry } = useGlossary(VIEWS.has(route.view))
  if (route.view === 'glossary')
    return <GlossaryView {...{ route, failed, retry, t, go }} {...(terms && { terms })} />
  if (!VIEWS.has(route.view)) return null
  if (!terms) return <Waiting failed={failed} retry={retry} />
  if (route.view === 'term') return <TermView id={route.id} {...{ terms, t, go }} />
  if (route.view === 'difference') return <DifferenceView {...{ terms, t, go }} />
  return route.view === 'compare' && <CompareTermsView {...{ route, terms, t, go }} />
}

function Waiting({ failed, retry }: { failed: boolean; retry: () => void }) {
  if (!failed)
    return (
      <p class="empty" role="status">
        {t('panel.glossaryLoading')}
      </p>
    )
  return (
    <div class="empty">
      <p role="alert">{t('panel.glossaryFailed')}</p>
      <button type="button" class="button" onClick={retry}>
        {t('panel.again')}
      </button>
    </div>
  )
}
