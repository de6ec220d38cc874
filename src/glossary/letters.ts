/** Kinds of characters, as far as words are concerned; pure tables, no state. */
export const HARD = 0
export const SOFT = 1
export const WORD = 2
export const APOSTROPHE = 3
export const IGNORE = 4
export const DOT = 5
export const AND = 6
/** A comma or a slash: a word of its own, so that only a form that has it runs over it. */
export const BETWEEN = 7

export function classOf(c: number): number {
  if (c < 128) {
    if ((c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57)) return WORD
    if (c === 32 || c === 45 || (c >= 9 && c <= 13)) return SOFT
    if (c === 39) return APOSTROPHE
    if (c === 46) return DOT
    if (c === 38) return AND
    if (c === 44 || c === 47) return BETWEEN
    return HARD
  }
  if (
    c === 0xa0 ||
    c === 0x2010 ||
    c === 0x2011 ||
    (c >= 0x2000 && c <= 0x200a) ||
    c === 0x202f ||
    c === 0x3000
  )
    return SOFT
  if (c === 0x2019 || c === 0x2bc || c === 0xff07) return APOSTROPHE
  if (
    c === 0xad ||
    c === 0xae ||
    c === 0x2122 ||
    c === 0x2120 ||
    c === 0xfeff ||
    (c >= 0x200b && c <= 0x200f) ||
    (c >= 0x202a && c <= 0x202e) ||
    (c >= 0x2060 && c <= 0x2069) ||
    (c >= 0x300 && c <= 0x36f)
  )
    return IGNORE
  if (c >= 0xc0 && c <= 0x24f) return c === 0xd7 || c === 0xf7 ? HARD : WORD
  if (c >= 0xfb00 && c <= 0xfb06) return WORD
  if (c >= 0x370 && c <= 0x1fff) return WORD
  return c >= 0x3040 && c < 0xd800 ? WORD : HARD
}

/** The one to three lower-case base letters of an accented letter or a ligature. */
export function plainLetters(c: number): string {
  const own = UNDECOMPOSED[c]
  if (own) return own
  const s = String.fromCharCode(c)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
  return s || String.fromCharCode(c)
}

/** Behind the last mark that is written on the letter before `end`: a character is never cut. */
export function wholeEnd(text: string, end: number): number {
  for (;;) {
    const c = text.charCodeAt(end)
    if (c < 0x300 || c !== c) return end
    if (c === 0x200c || c === 0x200d || isMark(c)) end++
    else if (isMarkPair(c, text.charCodeAt(end + 1))) end += 2
    else return end
  }
}

/** Combining marks and variation selectors. */
const isMark = (c: number): boolean =>
  c <= 0x36f || (c >= 0x20d0 && c <= 0x20f0) || (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xfe20 && c <= 0xfe2f)

/** Skin tones, tags and variation selectors beyond the first plane. */
const isMarkPair = (high: number, low: number): boolean =>
  (high === 0xd83c && low >= 0xdffb && low <= 0xdfff) || (high === 0xdb40 && low >= 0xdc20 && low <= 0xddef)

const UNDECOMPOSED: Record<number, string> = {
  0xc6: 'ae',
  0xe6: 'ae',
  0x152: 'oe',
  0x153: 'oe',
  0xdf: 'ss',
  0xd8: 'o',
  0xf8: 'o',
  0x141: 'l',
  0x142: 'l',
}
