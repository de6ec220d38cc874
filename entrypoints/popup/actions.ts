import { browser } from 'wxt/browser'
import { sendMessage } from '../../src/ext/protocol.ts'
import { reportOf } from '../../src/ext/reports.ts'
import { siteOf } from '../../src/ext/settings.ts'
import type { PopupPage } from '../../src/ui/Popup.tsx'

/** What the popup shows of the tab it was opened on. */
export async function loadPopup(): Promise<PopupPage> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  if (tab?.id === undefined) return { state: 'closed' }
  const [summary, report] = await Promise.all([
    sendMessage('summary', undefined, { tabId: tab.id, frameId: 0 }).catch(() => undefined),
    reportOf(tab.id),
  ])
  if (!summary) return { state: 'closed' }
  const site = siteOf(summary.host)
  // The background alone reads and mends settings: it is the only writer.
  const { on } = await sendMessage('settings', site)
  return { state: on ? 'on' : 'off', host: site, report }
}

export function switchSite(host: string, on: boolean): Promise<{ error?: string }> {
  return sendMessage('site', { host, on }).catch((e: unknown) => ({ error: String(e) }))
}

/** Settings that were set back since the reader was last told. */
export function tellRepaired(): Promise<string[]> {
  return sendMessage('repaired', undefined).catch(() => [])
}
