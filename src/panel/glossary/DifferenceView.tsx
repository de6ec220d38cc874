import { RouteLink } from './RouteLink.tsx'
import { aspectRows } from './rows.ts'
import { SideBySide } from './SideBySide.tsx'
import type { ViewProps } from './view.ts'

/** The two entries that stand for the two worlds. */
const RELAXATION = 'relaxation-massage'
const MEDICAL = 'medical-massage'

/** "What is the difference?": relaxation and medical massage side by side. */
export function DifferenceView({ terms, t, go }: ViewProps) {
  const a = terms.find((term) => term.id === RELAXATION)
  const b = terms.find((term) => term.id === MEDICAL)
  return (
    <div class="compare-view">
      <h1>{t('difference.title')}</h1>
      <p>{t('difference.intro')}</p>
      {a && b ? <SideBySide {...{ a, b, t, go }} rows={aspectRows(a, b, t)} /> : <p>{t('search.missing')}</p>}
      <p>
        <RouteLink to={{ view: 'compare', a: '', b: '' }} go={go}>
          {t('difference.compare')}
        </RouteLink>
      </p>
      <p class="quiet">{t('card.footer')}</p>
    </div>
  )
}
