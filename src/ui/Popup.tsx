import { type Kind, KINDS } from '../glossary/kinds.ts'
import { KindBadge } from './KindBadge.tsx'
import type { Translate } from './translate.ts'

export interface PopupPage {
  /** `closed`: a page that no extension may read, or that was open before this one came. */
  state: 'on' | 'off' | 'closed'
  host?: string
  report?: { counts: Record<Kind, number>; overBudget: boolean }
}

export interface PopupProps {
  page: PopupPage
  /** Names of settings that were damaged and are back at their defaults. */
  repaired: string[]
  error?: string
  t: Translate
  onSwitch: (on: boolean) => void
  onReload: () => void
}

export function Popup({ page, repaired, error, t, onSwitch, onReload }: PopupProps) {
  return (
    <main>
      <h1>{t('popup.title')}</h1>
      {error && (
        <p class="note" role="alert">
          {t('popup.failed', error)}
        </p>
      )}
      {repaired.length > 0 && (
        <p class="note" role="status">
          {t('popup.repaired', repaired.join(', '))}
        </p>
      )}
      {page.state === 'closed' ? (
        <>
          <p>{t('popup.unreadable')}</p>
          <p>{t('popup.reload')}</p>
          <button type="button" class="button" onClick={onReload}>
            {t('popup.reloadButton')}
          </button>
        </>
      ) : (
        <>
          <label class="switch">
            <span>
              {t('popup.site')}
              <span class="host">{page.host || t('popup.thisSite')}</span>
            </span>
            <input
              type="checkbox"
              role="switch"
              checked={page.state === 'on'}
              onChange={(e) => onSwitch(e.currentTarget.checked)}
            />
          </label>
          {page.state === 'on' ? <Counts page={page} t={t} /> : <p>{t('popup.offHere')}</p>}
        </>
      )}
      <p class="quiet">{t('popup.promise')}</p>
    </main>
  )
}

function Counts({ page, t }: { page: PopupPage; t: Translate }) {
  const { counts, overBudget } = page.report ?? { counts: undefined, overBudget: false }
  const found = KINDS.filter((k) => counts && counts[k] > 0)
  return (
    <section aria-labelledby="counts">
      <h2 id="counts">{t('popup.counts')}</h2>
      {found.length === 0 ? (
        <p>{t('popup.none')}</p>
      ) : (
        <ul class="counts">
          {found.map((k) => (
            <li key={k}>
              <KindBadge kind={k} t={t} />
              <span>{t(counts![k] === 1 ? 'popup.oneTerm' : 'popup.terms', counts![k])}</span>
            </li>
          ))}
        </ul>
      )}
      {overBudget && (
        <p class="note" role="status">
          {t('popup.over')}
        </p>
      )}
    </section>
  )
}
