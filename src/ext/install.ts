import { browser } from 'wxt/browser'

/** A new reader is shown round, once; an update says nothing. */
export function watchInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void show(browser.runtime.getURL('/welcome.html')).catch(() => undefined)
  })
}

async function show(url: string): Promise<void> {
  try {
    await browser.tabs.create({ url })
  } catch {
    // Set up before the browser had a window.
    await browser.windows?.create({ url })
  }
}
