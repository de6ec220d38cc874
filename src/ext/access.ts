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
