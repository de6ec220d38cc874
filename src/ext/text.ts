import { browser } from 'wxt/browser'

/**
 * The reader's words for a key of src/locales. Keys are put together from the
 * glossary's vocabulary, so they are strings here; a test holds that each exists.
 */
export const text = (key: string, ...values: (string | number)[]): string =>
  browser.i18n.getMessage(key.replaceAll(/[.-]/g, '_') as never, values.map(String)) || key
