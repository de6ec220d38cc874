/** A word of a text: its letters folded, and where it stands. */
export interface Word {
  raw: string
  start: number
  end: number
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’](?=\p{L})|[&.](?=[\p{L}\p{N}]))*/gu

/**
 * The words of a query or a form. Stricter folding than that of pages would do
 * harm here: a half-typed word must stay comparable by its beginning.
 */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    raw: plain(word),
    start: index,
    end: index + word.length,
  }))
}

function plain(word: string): string {
  if (/^[a-z0-9]+$/.test(word)) return word
  const letters = /[^\x20-\x7e]/.test(word) ? word.normalize('NFKD') : word
  return letters
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/[\p{M}'’]|\.(?!\d)/gu, '')
}

/** Plurals, -ing and -ed taken off, so that "scraping" and "scrapes" meet. */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word
  const one = word
    .replace(/ies$/, 'y')
    .replace(/(?<=[sxzh])es$/, '')
    .replace(/(?<=[^su])s$/, '')
  const bare = one.replace(/(?<=[aeiouy].*[^e])(?:ing|ed)$/, '')
  const base = bare.length >= 3 ? bare : one
  return base
    .replace(/([bdgmnpt])\1$/, '$1')
    .replace(/(?<=...)e$/, '')
    .replace(/(?<=...)i$/, 'y')
}
