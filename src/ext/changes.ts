import { browser } from 'wxt/browser'

/** Calls back when any setting changed, here or on another of the reader's devices, or all was paused. */
export function onSettingsChange(changed: () => void, signal: AbortSignal): void {
  const listener = (changes: object, area: string): void => {
    if (area === 'sync' || (area === 'local' && 'paused' in changes)) changed()
  }
  browser.storage.onChanged.addListener(listener)
  signal.addEventListener('abort', () => {
    // A dead extension has no API left to tell.
    if (browser.runtime?.id) browser.storage.onChanged.removeListener(listener)
  })
}
