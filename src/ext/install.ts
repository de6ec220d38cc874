import { browser } from 'wxt/browser'

/** A new reader is shown round, once; an update says nothing. */
export function watchInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install')
      void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }).catch(() => undefined)
  })
}
