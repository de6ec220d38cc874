import { browser } from 'wxt/browser'

/** The pages that the page script is made for. */
const PAGES = ['http://*/*', 'https://*/*']

/** Whether the browser lets the page script into all pages. A reader may take that back at any time. */
export async function mayRead(): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins: PAGES })
  } catch {
    // A browser that does not know the question has no such switch.
    return true
  }
}

/** Asks for it. Call it straight from a click; answers whether it was given. */
export async function askToRead(): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: PAGES })
  } catch {
    return false
  }
}

/** Calls back when the reader changed it in the browser's own settings. */
export function onAccessChange(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed)
  browser.permissions.onRemoved.addListener(changed)
}
