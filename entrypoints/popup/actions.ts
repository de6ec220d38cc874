import { browser } from 'wxt/browser'
import { mayRead } from '../../src/ext/access.ts'
import type { Where } from '../../src/ext/panel.ts'
import { sendMessage } from '../../src/ext/protocol.ts'
import { reportOf } from '../../src/ext/reports.ts'
import { siteOf } from '../../src/ext/settings.ts'
import type { TermLabel } from '../../src/glossary/term.ts'
import type { PopupPage } from '../../src/ui/popup-page.ts'

/** What the popup shows of the tab it was opened on, and where that tab is. */
export async function loadPopup(): Promise<{ page: PopupPage; where: Where }> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  const where = { tabId: tab?.id, windowId: tab?.windowId }
  // The address of a tab is told for our own pages only.
  if (tab?.url?.startsWith(browser.runtime.getURL('/'))) return { page: { state: 'own' }, where }
  return { page: await pageOf(tab?.id), where }
}

async function pageOf(tab: number | undefined): Promise<PopupPage> {
  const [summary, report] = await Promise.all([
    tab === undefined
      ? undefined
      : sendMessage('summary', undefined, { tabId: tab, frameId: 0 }).catch(() => undefined),
    tab === undefined ? undefined : reportOf(tab),
  ])
  const host = siteOf(summary?.host ?? '')
  // The background alone reads and mends settings: it is the only writer.
  const { on, until } = await sendMessage('settings', host)
  if (until) return { state: 'paused', until }
  if (!summary) return { state: (await mayRead()) ? 'closed' : 'withheld' }
  if (host === location.hostname) return { state: 'own' }
  return { state: on ? 'on' : 'off', host, ...(report && { report }) }
}

const failed = (error: unknown): { error: string } => ({
  error: error instanceof Error ? error.message : String(error),
})

export function switchSite(host: string, on: boolean): Promise<{ error?: string }> {
  return sendMessage('site', { host, on }).catch(failed)
}

export function pause(on: boolean): Promise<{ error?: string }> {
  return sendMessage('pause', on).catch(failed)
}

/** Settings that were set back since the reader was last told. */
export function tellRepaired(): Promise<string[]> {
  return sendMessage('repaired', undefined).catch(() => [])
}

export function find(query: string): Promise<TermLabel[]> {
  return sendMessage('search', query).catch(() => [])
}
