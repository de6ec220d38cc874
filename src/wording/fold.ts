/** Lower case with plain apostrophes, hyphens and blanks: what the rules read. One spelling for "super bill", "worker's comp" and "authorise"; "but not limited to" denies nothing. */
export function fold(text: string): string {
  return text
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[‐‑–]/g, '-')
    .replace(/[\s\u00a0]/g, ' ')
    .toLowerCase()
    .replace(/\bsuper[ -]bill/g, 'superbill')
    .replace(/authoris(?=e|i|a)/g, 'authoriz')
    .replace(/\bwork(?:ers?|m[ae]n)'?s?'? comp/g, "workers' comp")
    .replace(/,? but (?:are |is )?not limited to\b/g, '')
}
