import { isSlip, sharingHalf, SHORTEST_TYPO } from '../glossary/slips.ts'
import type { PhraseTable } from '../glossary/table.ts'

/** Words remembered; a page that never repeats itself must not fill the memory. */
const KEPT = 20_000
/** Longer runs of letters are no words. */
const LONGEST = 24

/**
 * Finds the word of a form that a misspelt word stands for: the only one that is one
 * slip away (a letter too many, too few, another one, or two changed about). Each
 * written word is looked at once.
 */
export class Mender {
  readonly #table: PhraseTable
  readonly #text: string
  #words: string[] | undefined
  /** By the hash of the folded word, as most long words of a page come again. */
  readonly #known = new Map<number, number>()

  constructor(table: PhraseTable, words: string) {
    this.#table = table
    this.#text = words
  }

  /** The letter of the word that is meant by text[start, end), which folds to `hash`, or −1. */
  mend(text: string, start: number, end: number, hash: number): number {
    if (end - start > LONGEST) return -1
    const known = this.#known.get(hash)
    if (known !== undefined) return known
    if (this.#known.size >= KEPT) this.#known.clear()
    const meant = this.#find(text.slice(start, end).toLowerCase())
    this.#known.set(hash, meant)
    return meant
  }

  #find(word: string): number {
    if (!/^[a-z]+$/.test(word)) return -1
    let meant = -1
    let several = false
    const look = (written: string): void => {
      if (written.length < SHORTEST_TYPO) return
      sharingHalf(written, this.#table, (n) => {
        this.#words ??= this.#text.split(' ')
        if (!isSlip(written, this.#words[n]!)) return
        const letter = this.#table.meant[n]!
        several ||= meant >= 0 && meant !== letter
        meant = letter
      })
    }
    look(word)
    if (word.endsWith('s')) look(word.slice(0, -1))
    return several ? -1 : meant
  }
}
