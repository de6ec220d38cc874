import { firstFrom } from './slots.ts'

/** Shorter words have too many neighbours: a slip cannot be told from another word. */
export const SHORTEST_TYPO = 8

/**
 * Whether two words are one slip apart. Another first letter or ending makes another
 * word (abduction and adduction are terms both; provider, provided), not a slip.
 */
export function isSlip(written: string, meant: string): boolean {
  const longer = written.length - meant.length
  if (longer < -1 || longer > 1 || written === meant) return false
  let same = 0
  while (written[same] === meant[same]) same++
  if (same === 0) return false
  let end = 0
  const most = Math.min(written.length, meant.length) - same
  while (end < most && written.at(-1 - end) === meant.at(-1 - end)) end++
  const [a, b] = [written.length - same - end, meant.length - same - end]
  const doubled = longer === 1 && written[same] === written[same - 1]
  const inside = end === 1 && (longer !== 0 || a === 2) && !meant.endsWith('s')
  if (end < 2 && !doubled && !inside) return false
  if (a === 1 && b === 1)
    return SOUND_ALIKE.some((letters) => letters.includes(written[same]!) && letters.includes(meant[same]!))
  return (
    (a <= 1 && b <= 1) ||
    (a === 2 && b === 2 && written[same] === meant[same + 1] && written[same + 1] === meant[same])
  )
}

/** Letters taken for each other by ear. Any other change makes another word: swelling, spelling. */
const SOUND_ALIKE = ['aeiouy', 'cksz']

/**
 * The halves of words, as numbers: most slips leave the other half as it is. So few words
 * are looked at for each question, however many there are.
 */
export interface Halves {
  /** Ascending. */
  halves: Int32Array<ArrayBuffer>
  /** The word each belongs to. */
  halfOf: Uint16Array<ArrayBuffer>
  /** A bit for each number that stands in `halves`, by its lowest 16: most words end here. */
  halfBits: Uint8Array<ArrayBuffer>
}

export function halvesOf(words: readonly string[]): Halves {
  const all = words
    .flatMap((word, n) => [0, 1].map((side) => [half(word, word.length, side), n] as const))
    .toSorted(([a], [b]) => a - b)
  const halfBits = new Uint8Array(1 << 13)
  for (const [key] of all) halfBits[(key & 0xffff) >> 3]! |= 1 << (key & 7)
  return {
    halves: Int32Array.from(all, ([key]) => key),
    halfOf: Uint16Array.from(all, ([, n]) => n),
    halfBits,
  }
}

/** Calls `found` with the place of each word that `written` may be a slip of, or of its half. */
export function sharingHalf(
  written: string,
  { halves, halfOf, halfBits }: Halves,
  found: (word: number) => void,
): void {
  const look = (key: number): void => {
    if (!(halfBits[(key & 0xffff) >> 3]! & (1 << (key & 7)))) return
    for (let at = firstFrom(halves, key); halves[at] === key; at++) found(halfOf[at]!)
  }
  const { length } = written
  for (let meant = length - 1; meant <= length + 1; meant++)
    for (let side = 0; side <= 1; side++) look(half(written, meant, side))
  // Letters changed about in the very middle spoil both halves.
  const middle = length >> 1
  const about = written[middle]! + written[middle - 1]!
  look(half(written.slice(0, middle - 1) + about + written.slice(middle + 1), length, 0))
}

/** What a word of this length would have as its first (side 0) or second half, as a number. */
function half(word: string, length: number, side: number): number {
  const middle = length >> 1
  const from = side ? word.length - (length - middle) : 0
  const to = side ? word.length : middle
  let h = (length << 1) | side
  for (let i = from; i < to; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193)
  return h ^ (h >>> 15)
}
