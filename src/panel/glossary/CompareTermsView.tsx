import type { Route } from '../route.ts'
import { RouteLink } from './RouteLink.tsx'
import { allRows } from './rows.ts'
import { SideBySide } from './SideBySide.tsx'
import { TermPicker } from './TermPicker.tsx'
import type { ViewProps } from './view.ts'

export interface CompareTermsViewProps extends ViewProps {
  route: Extract<Route, { view: 'compare' }>
}

/** Pairs that readers of menus and policies mix up. */
const PAIRS = [
  ['deep-tissue-massage', 'swedish-massage'],
  ['lymphatic-massage', 'manual-lymphatic-drainage'],
  ['fsa', 'hsa'],
  ['copayment', 'coinsurance'],
] as const

/** Any two terms of the reader's choice with the same rows. */
export function CompareTermsView({ route, terms, t, go }: CompareTermsViewProps) {
  const a = terms.find((term) => term.id === route.a)
  const b = terms.find((term) => term.id === route.b)
  const choose = (part: { a?: string; b?: string }): void => go({ ...route, ...part })
  return (
    <div class="compare-view">
      <h1>{t('difference.compareTitle')}</h1>
      <div class="pickers">
        <TermPicker
          label={t('difference.first')}
          chosen={a}
          choose={(id) => choose({ a: id })}
          {...{ terms, t }}
        />
        <TermPicker
          label={t('difference.second')}
          chosen={b}
          choose={(id) => choose({ b: id })}
          {...{ terms, t }}
        />
        {a && b && (
          <button type="button" class="plain" onClick={() => go({ ...route, a: b.id, b: a.id }, 'replace')}>
            {t('difference.swap')}
          </button>
        )}
      </div>
      {!a || !b ? (
        <>
          <p>{t('difference.pick')}</p>
          <h2>{t('difference.tryThese')}</h2>
          <Pairs {...{ terms, t, go }} />
        </>
      ) : a === b ? (
        <p>{t('difference.same')}</p>
      ) : (
        <>
          <SideBySide {...{ a, b, t, go }} rows={allRows(a, b, t)} />
          <p class="quiet">{t('card.footer')}</p>
        </>
      )}
    </div>
  )
}

function Pairs({ terms, t, go }: ViewProps) {
  const named = (id: string) => terms.find((term) => term.id === id)?.name
  return (
    <ul>
      {PAIRS.map(([a, b]) => {
        const [first, second] = [named(a), named(b)]
        if (!first || !second) return null
        return (
          <li key={a}>
            <RouteLink to={{ view: 'compare', a, b }} go={go}>
              {t('difference.versus', first, second)}
            </RouteLink>
          </li>
        )
      })}
    </ul>
  )
}
