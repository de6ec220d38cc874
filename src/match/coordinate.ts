import { foldedWords, type Words } from '../glossary/fold.ts'
import type { PhraseTable } from '../glossary/table.ts'
import { letterOf, step } from './lookup.ts'

/** A phrase of which only the first part stands here: the rest follows behind "and". */
export interface Part {
  end: number
  group: number
}

/** Little words of these phrases, folded; made for the first text, not at start. */
class Little {
  readonly separators = hashes('and or to , /')
  readonly and = hashes('and or /')
  readonly heads = hashes('therapy therapist')
  readonly pre = one('pre')
  readonly post = one('post')
  readonly in = one('in')
  readonly out = one('out')
  readonly of = one('of')
}

let little: Little | undefined

/** A comma or slash is a word only behind another one. */
const one = (word: string): number => foldedWords(`a ${word}`)[1]!
const hashes = (list: string): Set<number> => new Set(list.split(' ').map(one))

/** Words between the first adjective and the noun they share, at most. */
const FAR = 7
/** Words of a phrase behind a shared part, at most. */
const TAIL = 3

/** "physical, occupational and speech therapy": an adjective at j whose noun comes later. */
export function sharedHead(words: Words, text: string, j: number, state: number, table: PhraseTable): number {
  const { hash, joined, count, end } = words
  little ??= new Little()
  if (j + 1 >= count || !joined[j + 1] || !little.separators.has(hash[j + 1]!)) return 0
  if (!/(?:al|ic|ar|ory)$/i.test(text.slice(end[j]! - 3, end[j]))) return 0
  let and = false
  for (let k = j + 1; k < Math.min(count, j + FAR) && joined[k]; k++) {
    and ||= little.and.has(hash[k]!)
    if (!little.heads.has(hash[k]!)) continue
    const letter = letterOf(table, hash[k]!)
    const to = and && letter >= 0 ? step(table, state, letter) : 0
    return to && table.accept[to]!
  }
  return 0
}

/** "pre- and postnatal massage", "in- and out-of-network": a beginning at i whose rest comes later. */
export function hangingPrefix(words: Words, text: string, i: number, table: PhraseTable): Part | undefined {
  const { hash, joined, count, start, end } = words
  const prefix = hash[i]!
  little ??= new Little()
  if ((prefix !== little.pre && prefix !== little.in) || i + 2 >= count || !little.and.has(hash[i + 1]!))
    return undefined
  const letters = [letterOf(table, prefix)]
  let k = i + 2
  if (prefix === little.in) {
    if (text.charAt(end[i]!) !== '-' || hash[k] !== little.out || hash[k + 1] !== little.of) return undefined
    k += 2
    letters.push(letterOf(table, hash[k]!))
  } else if (hash[k] === little.post) letters.push(letterOf(table, hash[++k]!))
  else {
    const rest = /^post(\w+)$/i.exec(text.slice(start[k], end[k]))?.[1]
    if (!rest) return undefined
    letters.push(letterOf(table, one(rest)))
  }
  let state = 0
  for (const letter of letters) {
    state = letter < 0 ? 0 : step(table, state, letter)
    if (state === 0) return undefined
  }
  let group = table.accept[state]!
  for (let n = 0; n < TAIL && ++k < count && joined[k]; n++) {
    state = step(table, state, letterOf(table, hash[k]!))
    if (state === 0) break
    group = table.accept[state] || group
  }
  const hyphen = text.charAt(end[i]!) === '-' ? 1 : 0
  return group ? { end: end[i]! + hyphen, group } : undefined
}
