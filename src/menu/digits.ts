/** Starts of the rows of ten digits that menus are written in, besides 0 to 9. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10]

const ALIKE: Record<string, string> = {
  '\u00a0': ' ',
  '\u2007': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\t': ' ',
  '٫': '.',
  '٬': ',',
  '＄': '$',
  '￥': '¥',
  '￡': '£',
  '／': '/',
  '：': ':',
  '‐': '-',
  '‑': '-',
  '−': '-',
}

const STRANGE = /[\u00a0\u2007\u2009\u202f\t٫٬＄￥￡／：‐‑−٠-٩۰-۹०-९০-৯๐-๙０-９]/g

/** The same text, code unit for code unit, with plain digits, blanks and signs. */
export function plain(text: string): string {
  return text.replace(STRANGE, (c) => {
    const code = c.charCodeAt(0)
    for (const zero of ZEROS) if (code >= zero && code < zero + 10) return String(code - zero)
    return ALIKE[c] ?? c
  })
}
