import type { PopupPage } from './popup-page.ts'
import { PageState } from './PopupState.tsx'
import { SearchBox, type SearchBoxProps } from './SearchBox.tsx'
import type { Translate } from './translate.ts'

export interface PopupProps extends Omit<SearchBoxProps, 't'> {
  page: PopupPage
  /** Names of settings that were damaged and are back at their defaults. */
  repaired: string[]
  error?: string
  t: Translate
  onSwitch: (on: boolean) => void
  onPause: (on: boolean) => void
  onReload: () => void
  onAllow: () => void
  onPanel: () => void
}

export function Popup(props: PopupProps) {
  const { page, repaired, error, t, onPause, onPanel } = props
  return (
    <main>
      <header>
        <img src="/icon/48.png" alt="" width="22" height="22" />
        <h1>{t('popup.title')}</h1>
        <a href="/options.html" target="_blank">
          {t('popup.options')}
        </a>
      </header>
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
      <PageState {...props} />
      <SearchBox {...props} />
      <div class="ways">
        <button type="button" class="button" onClick={onPanel}>
          {t('popup.panel')}
        </button>
        {page.state !== 'paused' && (
          <button type="button" class="button calm" onClick={() => onPause(true)}>
            {t('popup.pause')}
          </button>
        )}
      </div>
      <p class="quiet">{t('popup.promise')}</p>
    </main>
  )
}
