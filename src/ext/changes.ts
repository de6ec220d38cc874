import { browser } from 'wxt/browser'

/** Records of this device that decide what a page shows. */
const LOCAL = new Set(['own', 'ownSites', 'paused'])

/** Calls back when any setting changed: here, on another of the reader's devices, or by an organization. */
export function onSettingsChange(changed: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (
      area === 'sync' ||
      area === 'managed' ||
      (area === 'local' && Object.keys(changes).some((k) => LOCAL.has(k)))
    )
      changed()
  }
  browser.storage.onChanged.addListener(listener)
  signal.addEventListener('abort', () => {
    // A dead extension has no API left to tell.
    if (browser.runtime?.id) browser.storage.onChanged.removeListener(listener)
  })
}
