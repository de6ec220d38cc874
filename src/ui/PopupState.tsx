import { KINDS } from '../glossary/kinds.ts'
import { KindBadge } from './KindBadge.tsx'
import type { PopupPage } from './popup-page.ts'
import type { Translate } from './translate.ts'

interface Props {
  page: PopupPage
  t: Translate
  onSwitch: (on: boolean) => void
  onPause: (on: boolean) => void
  onReload: () => void
  onAllow: () => void
}

/** What is so on this page, and the one thing to do about it. */
export function PageState({ page, t, onSwitch, onPause, onReload, onAllow }: Props) {
  switch (page.state) {
    case 'paused':
      return (
        <Notice
          title={t('popup.paused', page.until ? clock(page.until) : '')}
          lines={[t('popup.pausedAll')]}
          button={t('popup.resume')}
          onClick={() => onPause(false)}
        />
      )
    case 'closed':
      return (
        <Notice
          title={t('popup.unreadable')}
          lines={[t('popup.closed'), t('popup.reload')]}
          button={t('popup.reloadButton')}
          onClick={onReload}
        />
      )
    case 'withheld':
      return (
        <Notice
          title={t('popup.withheld')}
          lines={[t('popup.withheldHow')]}
          button={t('popup.allow')}
          onClick={onAllow}
        />
      )
    case 'own':
      return <p>{t('popup.own')}</p>
    default:
      return (
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
      )
  }
}

const clock = (ms: number): string => new Intl.DateTimeFormat(undefined, { timeStyle: 'short' }).format(ms)

interface NoticeProps {
  title: string
  lines: string[]
  button: string
  onClick: () => void
}

function Notice({ title, lines, button, onClick }: NoticeProps) {
  return (
    <section class="notice" aria-labelledby="state">
      <h2 id="state">{title}</h2>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <button type="button" class="button" onClick={onClick}>
        {button}
      </button>
    </section>
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
              <span>{t('popup.terms', counts![k])}</span>
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
