import { browser } from 'wxt/browser'

/** Calm enough to sit in a toolbar all day; white letters on it have a contrast of 8.6. */
const COLOUR = '#40514c'

/** Shows a count on the toolbar button. Firefox for Android has a button without a badge. */
export async function setBadge(tabId: number, text: string): Promise<void> {
  const action = browser.action as Partial<typeof browser.action>
  await action.setBadgeBackgroundColor?.({ tabId, color: COLOUR })
  await action.setBadgeText?.({ tabId, text })
}
