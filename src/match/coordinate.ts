import { foldedWords, type Words } from '../glossary/fold.ts'
import type { PhraseTable } from '../glossary/table.ts'
import { letterOf, step } from './lookup.ts'

/** A phrase of which only the first part stands here: the rest follows behind "and". */
export interface Part {
  end: number
  group: number
}

const hashes = (list: string): Set<number> => new Set(list.split(' ').map((w) => foldedWords(w)[0]!))
const one = (word: string): number => foldedWords(word)[0]!
const SEPARATORS = new Set([...hashes('and or to'), 44, 47])
const AND = new Set([...hashes('and or'), 47])
const HEADS = hashes('therapy therapist')
const [PRE, POST, IN, OUT, OF] = ['pre', 'post', 'in', 'out', 'of'].map(one) as [
  number,
  number,
  number,
  number,
  number,
]
/** Words between the first adjective and the noun they share, at most. */
const FAR = 7
/** Words of a phrase behind a shared part, at most. */
const TAIL = 3

/** "physical, occupational and speech therapy": an adjective at j whose noun comes later. */
export function sharedHead(words: Words, text: string, j: number, state: number, table: PhraseTable): number {
  const { hash, joined, count, end } = words
  if (j + 1 >= count || !SEPARATORS.has(hash[j + 1]!) || !joined[j + 1]) return 0
  if (!/(?:al|ic|ar|ory)$/i.test(text.slice(end[j]! - 3, end[j]))) return 0
  let and = false
  for (let k = j + 1; k < Math.min(count, j + FAR) && joined[k]; k++) {
    and ||= AND.has(hash[k]!)
    if (!HEADS.has(hash[k]!)) continue
    const letter = letterOf(table.hashes, hash[k]!)
    const to = and && letter >= 0 ? step(table, state, letter) : 0
    return to && table.accept[to]!
  }
  return 0
}

/** "pre- and postnatal massage", "in- and out-of-network": a beginning at i whose rest comes later. */
export function hangingPrefix(words: Words, text: string, i: number, table: PhraseTable): Part | undefined {
  const { hash, joined, count, start, end } = words
  const prefix = hash[i]!
  if ((prefix !== PRE && prefix !== IN) || i + 2 >= count || !AND.has(hash[i + 1]!)) return undefined
  const letters = [letterOf(table.hashes, prefix)]
  let k = i + 2
  if (prefix === IN) {
    if (text.charAt(end[i]!) !== '-' || hash[k] !== OUT || hash[k + 1] !== OF) return undefined
    k += 2
    letters.push(letterOf(table.hashes, hash[k]!))
  } else if (hash[k] === POST) letters.push(letterOf(table.hashes, hash[++k]!))
  else {
    const rest = /^post(\w+)$/i.exec(text.slice(start[k], end[k]))?.[1]
    if (!rest) return undefined
    letters.push(letterOf(table.hashes, one(rest)))
  }
  let state = 0
  for (const letter of letters) {
    state = letter < 0 ? 0 : step(table, state, letter)
    if (state === 0) return undefined
  }
  let group = table.accept[state]!
  for (let n = 0; n < TAIL && ++k < count && joined[k]; n++) {
    state = step(table, state, letterOf(table.hashes, hash[k]!))
    if (state === 0) break
    group = table.accept[state] || group
  }
  const hyphen = text.charAt(end[i]!) === '-' ? 1 : 0
  return group ? { end: end[i]! + hyphen, group } : undefined
}
