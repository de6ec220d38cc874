import { browser } from 'wxt/browser'
import { openPanel } from './panel.ts'
import { sendMessage } from './protocol.ts'
import { isOn, siteOf } from './settings.ts'
import { loadSettings, setSite } from './store.ts'

interface Tab {
  id?: number | undefined
  windowId?: number | undefined
}

const WALKS = { 'next-term': 'next', 'previous-term': 'previous', 'open-card': 'here' } as const

/** The keys a reader may set in the browser. Firefox for Android has none. */
export function watchCommands(): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    // Without a wait before it: the browser opens a panel for the key press only.
    const done = command === 'open-panel' && tab ? panel(tab) : run(command, tab)
    void done.catch(() => undefined)
  })
}

const panel = (tab: Tab): Promise<void> => openPanel('#/page', { tabId: tab.id, windowId: tab.windowId })

async function run(command: string, given: Tab | undefined): Promise<void> {
  const tab = given ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]
  if (tab?.id === undefined) return
  if (command === 'open-panel') return panel(tab)
  if (Object.hasOwn(WALKS, command)) return sendMessage('walk', WALKS[command as keyof typeof WALKS], tab.id)
  if (command === 'toggle-site') {
    const { host } = await sendMessage('summary', undefined, { tabId: tab.id, frameId: 0 })
    await setSite(host, !isOn(await loadSettings(), siteOf(host)))
  }
}
