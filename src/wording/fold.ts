/** Lower case with plain apostrophes, hyphens and blanks: what the rules read. */
export function fold(text: string): string {
  return text
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[‐‑–]/g, '-')
    .replace(/[\s\u00a0]/g, ' ')
    .toLowerCase()
}
