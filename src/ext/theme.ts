import { storage } from '@wxt-dev/storage'
import { onSettingsChange } from './changes.ts'
import { readStored, settingsOf } from './values.ts'
import type { Theme } from './settings.ts'

/** Tells one of our own pages the reader's colours, now and whenever they change. Only reads. */
export async function followTheme(apply: (theme: Theme) => void, signal: AbortSignal): Promise<void> {
  const look = async (): Promise<void> => {
    const stored: unknown = await storage.getItem('sync:theme').catch(() => null)
    const { values } = readStored({ sync: stored === null ? {} : { theme: stored } })
    if (!signal.aborted) apply(settingsOf(values).theme)
  }
  onSettingsChange(() => void look(), signal)
  await look()
}
