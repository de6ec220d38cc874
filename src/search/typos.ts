import Fuse from 'fuse.js'

/** A word of the glossary that was perhaps meant, and how surely (0 to 1). */
export interface Guess {
  word: string
  sure: number
}

/** How many letters a mistaken word may be longer or shorter than the one meant. */
const SLACK = 2
const GUESSES = 6

/**
 * Forgives typing mistakes word by word. The words lie in one fuse by length:
 * what is mistyped is seldom more than two letters off, and that is a third of the work.
 */
export function createTypos(words: readonly string[]): (word: string) => Guess[] {
  const byLength = Map.groupBy(words, (w) => w.length)
  const fuses = new Map<number, Fuse<string>>()
  const known = new Map<string, Guess[]>()

  const fuseOf = (length: number): Fuse<string> | undefined => {
    const list = byLength.get(length)
    if (!list) return undefined
    let fuse = fuses.get(length)
    if (!fuse) {
      fuse = new Fuse(list, { includeScore: true, threshold: 0.36, distance: 40, ignoreFieldNorm: true })
      fuses.set(length, fuse)
    }
    return fuse
  }

  const look = (word: string): Guess[] => {
    // Three letters are too few to be a mistake for something else.
    if (word.length < 4 || word.length > 30) return []
    const guesses: Guess[] = []
    for (let n = word.length - SLACK; n <= word.length + SLACK; n++)
      for (const { item, score = 1 } of fuseOf(n)?.search(word, { limit: GUESSES }) ?? [])
        guesses.push({ word: item, sure: 1 - score - 0.03 * Math.abs(n - word.length) })
    return guesses.toSorted((a, b) => b.sure - a.sure).slice(0, GUESSES)
  }

  return (word) => {
    let guesses = known.get(word)
    if (!guesses) {
      if (known.size > 500) known.clear()
      known.set(word, (guesses = look(word)))
    }
    return guesses
  }
}
