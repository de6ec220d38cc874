import { browser } from 'wxt/browser'
import { openPanel, type Route } from './panel.ts'
import { text } from './text.ts'

const EXPLAIN = 'explain'

/** Nobody looks up more; some pages select all of themselves. */
const LONGEST = 200

/** A selection as it is looked up: one line, not too long, no half of a letter. */
export function selected(selection: string | undefined): string {
  const line = (selection ?? '')
    .slice(0, 4 * LONGEST)
    .replace(/\s+/g, ' ')
    .trim()
  return Array.from(line.toWellFormed()).slice(0, LONGEST).join('').trim()
}

/**
 * "Explain …" on a selection, on every page: in PDF files and in reading mode too, where no page script runs.
 * Firefox for Android has no such menu.
 */
export function watchMenus(routeFor: (text: string) => Route): void {
  const menus = browser.contextMenus as typeof browser.contextMenus | undefined
  if (!menus) return
  browser.runtime.onInstalled.addListener(() => void create())
  // The browser keeps the entry; it is made anew as its language may have changed.
  browser.runtime.onStartup.addListener(() => void create())
  menus.onClicked.addListener((info, tab) => {
    const words = selected(info.selectionText)
    if (info.menuItemId === EXPLAIN && words)
      void openPanel(routeFor(words), { tabId: tab?.id, windowId: tab?.windowId }).catch(() => undefined)
  })
}

async function create(): Promise<void> {
  await browser.contextMenus.removeAll()
  browser.contextMenus.create(
    { id: EXPLAIN, title: text('command.explain', '%s'), contexts: ['selection'] },
    // Two creations at once would be told of here; one entry is all that is wanted.
    () => void browser.runtime.lastError,
  )
}
