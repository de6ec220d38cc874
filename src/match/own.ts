import { foldedWords, Words } from '../glossary/fold.ts'
import type { OwnForms } from '../glossary/own.ts'
import type { Kind } from '../glossary/kinds.ts'
import type { TextBlock } from './block.ts'

/** Words of own terms behind each other; a state has the term that ends there. */
interface Node {
  next: Map<number, Node>
  term?: OwnForms
}

/** An own term found in a text. Offsets are UTF-16 code units. */
export interface OwnHit {
  start: number
  end: number
  id: string
  kind: Kind
}

/**
 * Finds own terms, by folded words like those of the glossary: longest first, none
 * inside another. They have no context rules, so a reader's word is marked wherever
 * it stands, on pages that spoke of massage or health insurance at all.
 */
export class OwnFinder {
  readonly #root: Node = { next: new Map() }
  readonly #words = new Words()
  readonly #found = new WeakMap<TextBlock, OwnHit[]>()

  constructor(terms: readonly OwnForms[]) {
    for (const term of terms) for (const form of term.forms) this.#add(foldedWords(form), term)
  }

  /** A block is looked through once. */
  in(block: TextBlock): OwnHit[] {
    let hits = this.#found.get(block)
    if (!hits) this.#found.set(block, (hits = this.find(block.text)))
    return hits
  }

  find(text: string): OwnHit[] {
    if (this.#root.next.size === 0) return []
    const { count, hash, start, end, joined } = this.#words.scan(text)
    const hits: OwnHit[] = []
    for (let i = 0; i < count; i++) {
      let node = this.#root.next.get(hash[i]!)
      let found: OwnForms | undefined
      let last = i
      for (let j = i; node; node = node.next.get(hash[j]!)) {
        if (node.term) {
          found = node.term
          last = j
        }
        // A line break ends a phrase: what stands below is another thing.
        if (++j >= count || joined[j] !== 1) break
      }
      if (!found) continue
      hits.push({ start: start[i]!, end: end[last]!, id: found.id, kind: found.kind })
      i = last
    }
    return hits
  }

  #add(words: readonly number[], term: OwnForms): void {
    let node = this.#root
    for (const word of words) {
      let next = node.next.get(word)
      if (!next) node.next.set(word, (next = { next: new Map() }))
      node = next
    }
    // The first of two terms with the same words keeps them.
    if (words.length) node.term ??= term
  }
}
