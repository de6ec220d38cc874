/** Signs that stand inside a word without being part of it: soft hyphen, zero width, ®, ™. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff®™℠]/g
const STOPS = /(?<=\p{L})\.(?=\p{L}|$)/gu
const HYPHENS = /[‐‑]/g

const PLAIN = /^\w*$/

/** "L.Ac." and "LAc", "auto-PIP" and "auto PIP" show the same letters. */
const bare = (s: string): string => s.replace(STOPS, '').replaceAll('-', ' ')

/** Whether text[start, end) shows just these letters, a plural s behind them allowed. */
export function stands(text: string, start: number, end: number, letters: string): boolean {
  let shown = text.slice(start, end)
  if (shown === letters) return true
  // Nearly all that differ are plain letters ("pip"), and have nothing to be made equal.
  if (PLAIN.test(shown) && PLAIN.test(letters)) return shown === `${letters}s`
  shown = shown.replace(INVISIBLE, '').replace(HYPHENS, '-').replace(/\s+/g, ' ')
  return shown === letters || shown === `${letters}s` || bare(shown) === bare(letters)
}
