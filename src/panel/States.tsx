import type { Translate } from '../ui/translate.ts'
import type { PanelPage } from './page.ts'

export interface StatesProps {
  page: Exclude<PanelPage, { state: 'read' }>
  error?: string
  t: Translate
  onSwitchOn: () => void
  onReload: () => void
}

/** Says plainly why there is nothing to show of the page, and what can be done. */
export function States({ page, error, t, onSwitchOn, onReload }: StatesProps) {
  if (page.state === 'loading')
    return (
      <p class="empty" role="status">
        {t('panel.loading')}
      </p>
    )
  if (page.state === 'quiet') return <p class="empty">{t('panel.none')}</p>
  if (page.state === 'off')
    return (
      <div class="empty">
        <p>{t('panel.off', page.host)}</p>
        {error && (
          <p class="note" role="alert">
            {t('popup.failed', error)}
          </p>
        )}
        <button type="button" class="button" onClick={onSwitchOn}>
          {t('panel.switchOn')}
        </button>
      </div>
    )
  return (
    <div class="empty">
      <p>{t('popup.unreadable')}</p>
      <p>{t('popup.reload')}</p>
      <button type="button" class="button" onClick={onReload}>
        {t('popup.reloadButton')}
      </button>
    </div>
  )
}
