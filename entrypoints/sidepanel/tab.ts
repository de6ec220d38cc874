import { browser } from 'wxt/browser'
import { sendMessage } from '../../src/ext/protocol.ts'
import { framesOf } from '../../src/ext/reports.ts'
import { siteOf } from '../../src/ext/settings.ts'
import type { Spot } from '../../src/match/outline.ts'
import { inFrame, type MergedPage, mergeOutlines, type PanelPage } from '../../src/panel/page.ts'

/** As a page of its own (phones, a bookmark) the panel is told which tab it is about. */
const given = new URLSearchParams(location.search).get('tab')

/** The tab that the panel is about: the active one of its window. */
export async function tabInView(): Promise<number | undefined> {
  if (given !== null && /^\d+$/.test(given)) return Number(given)
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab?.id
}

export async function loadPage(tab: number | undefined): Promise<PanelPage> {
  if (tab === undefined) return { state: 'closed' }
  const summary = await sendMessage('summary', undefined, { tabId: tab, frameId: 0 }).catch(() => undefined)
  if (!summary) return { state: 'closed' }
  const host = siteOf(summary.host)
  const { on } = await sendMessage('settings', host)
  if (!on) return { state: 'off', host }
  const frames = [...new Set([0, ...(await framesOf(tab))])]
  const asked = await Promise.all(
    frames.map(async (frame) => {
      // A frame that reads nothing has nobody who would answer.
      const outline = await sendMessage('outline', undefined, { tabId: tab, frameId: frame }).catch(
        () => undefined,
      )
      return outline ? [{ frame, outline }] : []
    }),
  )
  const all = asked.flat()
  return all.length === 0 ? { state: 'quiet', host } : { state: 'read', host, page: mergeOutlines(all) }
}

/** Shows a place in the page. False when it is gone. */
export async function reveal(tab: number, page: MergedPage, spot: Spot): Promise<boolean> {
  const { frame, spot: own } = inFrame(page, spot)
  return sendMessage('reveal', own, { tabId: tab, frameId: frame }).catch(() => false)
}

/** Calls back when the tab in view, or what is found in it, may have changed. */
export function onTabChange(changed: () => void): void {
  browser.tabs.onActivated.addListener(changed)
  browser.tabs.onUpdated.addListener((_, { status }) => {
    if (status === 'complete' || status === 'loading') changed()
  })
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'session' || area === 'sync') changed()
  })
}
