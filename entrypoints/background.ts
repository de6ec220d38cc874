import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { answer } from '../src/ext/answers.ts'
import { setBadge } from '../src/ext/badge.ts'
import { sendMessage } from '../src/ext/protocol.ts'
import { dropReports } from '../src/ext/reports.ts'
import { setSite, loadSettings } from '../src/ext/store.ts'
import { isOn, siteOf } from '../src/ext/settings.ts'
import { phrases } from 'virtual:kneadwise/phrases'
import { terms } from 'virtual:kneadwise/terms'

// Stateless, and every listener registered at once: the browser may stop the
// background between any two events and wakes it only for those (rule L6).
export default defineBackground(() => {
  answer(phrases, new Map(terms.map((t) => [t.id, t])))

  browser.runtime.onConnect.addListener(() => {
    // The open port alone tells a page's card when the extension goes away (L2).
  })

  browser.commands?.onCommand.addListener((command, tab) => {
    void run(command, tab?.id).catch(() => undefined)
  })

  browser.tabs.onUpdated.addListener((id, { status }) => {
    if (status === 'loading')
      void dropReports(id)
        .then(() => setBadge(id, ''))
        .catch(() => undefined)
  })
  browser.tabs.onRemoved.addListener((id) => void dropReports(id))
})

async function run(command: string, given: number | undefined): Promise<void> {
  const tab = given ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id
  if (tab === undefined) return
  if (command === 'next-term') await sendMessage('walk', 'next', tab)
  if (command === 'previous-term') await sendMessage('walk', 'previous', tab)
  if (command === 'toggle-site') {
    const { host } = await sendMessage('summary', undefined, { tabId: tab, frameId: 0 })
    await setSite(host, !isOn(await loadSettings(), siteOf(host)))
  }
}
