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
 * Words by their halves: one slip leaves the other half as it is. So few words are looked
 * at for each question, however many there are.
 */
export class Neighbours {
  readonly #byHalf = new Map<string, string[]>()

  constructor(words: Iterable<string>) {
    for (const word of words)
      for (const half of halves(word, word.length)) {
        const list = this.#byHalf.get(half)
        if (list) list.push(word)
        else this.#byHalf.set(half, [word])
      }
  }

  /** The words that `written` may be a slip of. */
  of(written: string): Set<string> {
    const near = new Set<string>()
    for (const length of [written.length - 1, written.length, written.length + 1])
      for (const half of halves(written, length))
        for (const word of this.#byHalf.get(half) ?? []) if (isSlip(written, word)) near.add(word)
    return near
  }
}

/** What a word of this length would have as its first and second half. */
function halves(word: string, length: number): [string, string] {
  const middle = length >> 1
  return [`${length}${word.slice(0, middle)}-`, `${length}-${word.slice(middle - length)}`]
}
