import { createI18n } from '@wxt-dev/i18n'

type Get = (key: string, ...args: (number | string[])[]) => string

/** Keys are put together from the glossary's vocabulary, so they are strings here; a test holds that each exists. */
const get = createI18n().t as Get

/** The reader's words for a key of src/locales. The first number among the values decides the plural form. */
export function text(key: string, ...values: (string | number)[]): string {
  const path = key.replaceAll('-', '_')
  const count = values.find((value) => typeof value === 'number')
  if (count === undefined) return get(path, values.map(String)) || key
  // Plural forms stand in one message, parted by " | ", and are told apart after the values went in.
  return (
    get(
      path,
      count,
      values.map((value) => String(value).replaceAll(' | ', ' / ')),
    ) || key
  )
}
