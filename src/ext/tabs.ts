import { browser } from 'wxt/browser'
import { showCount } from './badge.ts'
import { dropReports } from './reports.ts'

/** A tab that loads or closes leaves its counts behind. */
export function watchTabs(): void {
  browser.tabs.onUpdated.addListener((id, { status }) => {
    if (status === 'loading')
      void dropReports(id)
        .then(() => showCount(id, 0))
        .catch(() => undefined)
  })
  browser.tabs.onRemoved.addListener((id) => void dropReports(id).catch(() => undefined))
}
