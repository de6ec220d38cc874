import { browser } from 'wxt/browser'
import { reportedTabs } from './reports.ts'
import { loadSettings } from './store.ts'

/** Calm enough to sit in a toolbar all day; white letters on it have a contrast of 8.6. */
const COLOUR = '#40514c'

/** Shows how many terms a tab has; nothing where there are none, or where the reader wants no number. */
export async function showCount(tabId: number, found: number): Promise<void> {
  const { badge } = await loadSettings()
  await setBadge(tabId, found > 0 && badge ? String(found) : '')
}

/** Firefox for Android has a button without a badge. */
async function setBadge(tabId: number, text: string): Promise<void> {
  const action = browser.action as Partial<typeof browser.action> | undefined
  await action?.setBadgeBackgroundColor?.({ tabId, color: COLOUR })
  await action?.setBadgeText?.({ tabId, text })
}

/** Open tabs follow the setting. */
export function watchBadge(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'sync' && 'badge' in changes) void showAll().catch(() => undefined)
  })
}

async function showAll(): Promise<void> {
  for (const { tab, found } of await reportedTabs()) await showCount(tab, found)
}
