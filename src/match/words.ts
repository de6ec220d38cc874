/**
 * Context words as one expression: whole words in any case, singular or plural,
 * blank or hyphen between the words of a phrase; `therap*` matches a beginning.
 * Built from data of the glossary, escaped, without nested repetition: linear.
 */
export function wordsTest(words: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${words.map(source).join('|')})(?![\\p{L}\\d])`, 'iu')
}

/** The same, standing at the very end (or beginning) of a text, but for blanks and hyphens. */
export function wordsAtEnd(words: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${words.map(source).join('|')})[\\s\\-‐‑/]*$`, 'iu')
}

export function wordsAtStart(words: readonly string[]): RegExp {
  return new RegExp(`^[\\s\\-‐‑]*(?:${words.map(source).join('|')})(?![\\p{L}\\d])`, 'iu')
}

function source(word: string): string {
  const open = word.endsWith('*')
  const parts = (open ? word.slice(0, -1) : word)
    .split(/[\s-]+/)
    .map((w) => w.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
  const body = parts.join('[\\s\\-‐‑]+').replace(/['’]/g, "['’]?")
  if (open) return `${body}\\p{L}*`
  return /\p{L}$/u.test(word) ? `${body}(?:['’]?s|es)?` : body
}
