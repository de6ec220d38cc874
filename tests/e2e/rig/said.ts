import type { OpenExtensionPage } from './browsers.ts'
import { until } from './wait.ts'

/** The words of an extension page's main part. */
export const said = (panel: OpenExtensionPage): Promise<string> =>
  panel.run(() => document.querySelector('main')?.textContent ?? '')

/** Waits until it says this. */
export const has = (panel: OpenExtensionPage, words: string): Promise<unknown> =>
  until(`"${words}"`, async () => (await said(panel)).includes(words))
