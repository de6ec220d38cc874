import type { PhraseTable } from '../glossary/table.ts'

/** The letter of a folded word, or −1: most words of a text end here. */
export function letterOf(hashes: Int32Array, hash: number): number {
  let low = 0
  let high = hashes.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const at = hashes[middle]!
    if (at < hash) low = middle + 1
    else if (at > hash) high = middle - 1
    else return middle
  }
  return -1
}

/** The state behind a letter, or 0 when no phrase goes on so. State 0 is the start. */
export function step(table: PhraseTable, state: number, letter: number): number {
  let low = table.first[state]!
  let high = table.first[state + 1]! - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const at = table.edges[middle]!
    if (at < letter) low = middle + 1
    else if (at > letter) high = middle - 1
    else return middle + 1
  }
  return 0
}
