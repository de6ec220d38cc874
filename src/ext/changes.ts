import { browser } from 'wxt/browser'

/** Calls back when any setting changed, here or on another of the reader's devices. */
export function onSettingsChange(changed: () => void, signal: AbortSignal): void {
  const listener = (_: unknown, area: string): void => {
    if (area === 'sync') changed()
  }
  browser.storage.onChanged.addListener(listener)
  signal.addEventListener('abort', () => {
    // A dead extension has no API left to tell.
    if (browser.runtime?.id) browser.storage.onChanged.removeListener(listener)
  })
}
