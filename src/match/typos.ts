import { foldedWords } from '../glossary/fold.ts'
import type { PhraseMeta, TypoData } from '../glossary/phrases.ts'
import { Neighbours, SHORTEST_TYPO } from '../glossary/slips.ts'

/** Words remembered; a page that never repeats itself must not fill the memory. */
const KEPT = 20_000
/** Longer runs of letters are no words. */
const LONGEST = 24

/**
 * Finds the word of a form that a misspelt word stands for: the only one that is one
 * slip away (a letter too many, too few, another one, or two changed about). Made when
 * a page first has an unknown long word; each word is looked at once.
 */
export class Mender {
  readonly #near: Neighbours
  readonly #spared: Set<string>
  readonly #known = new Map<string, number>()

  constructor({ words, spared }: TypoData) {
    this.#near = new Neighbours(words.split(' '))
    this.#spared = new Set(spared.split(' '))
  }

  /** The folded word that is meant, or undefined. */
  mend(written: string): number | undefined {
    if (written.length > LONGEST) return undefined
    const known = this.#known.get(written)
    if (known !== undefined) return known || undefined
    if (this.#known.size >= KEPT) this.#known.clear()
    const meant = this.#find(written.toLowerCase())
    this.#known.set(written, meant ?? 0)
    return meant
  }

  #find(word: string): number | undefined {
    if (!/^[a-z]+$/.test(word)) return undefined
    let meant: number | undefined
    for (const one of new Set([word, word.replace(/s$/, '')])) {
      if (this.#spared.has(one)) return undefined
      if (one.length < SHORTEST_TYPO) continue
      for (const near of this.#near.of(one)) {
        const [hash] = foldedWords(near)
        if (meant !== undefined && meant !== hash) return undefined
        meant = hash
      }
    }
    return meant
  }
}

const menders = new WeakMap<PhraseMeta, Mender>()

export function menderOf(meta: PhraseMeta): Mender {
  let mender = menders.get(meta)
  if (!mender) menders.set(meta, (mender = new Mender(meta.typos)))
  return mender
}
