import { placeOf } from '../glossary/slots.ts'
import type { PhraseTable } from '../glossary/table.ts'

/** The letter of a folded word, or −1. */
export const letterOf = ({ hashes, slots }: PhraseTable, hash: number): number => placeOf(hashes, slots, hash)

/** The state behind a letter, or 0 when no phrase goes on so. State 0 is the start. */
export function step(table: PhraseTable, state: number, letter: number): number {
  if (state === 0) return table.begins[letter]!
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
