import type { RuleData } from '../glossary/phrases.ts'
import { slotsOf } from '../glossary/slots.ts'
import type { PhraseTable, Trie } from '../glossary/table.ts'
import { ContextWords, contextsOf } from './contexts.ts'
import { type Sense, sensesOf } from './senses.ts'
import { typoTable, type Typos } from './typos.ts'

export interface Compiled {
  table: PhraseTable
  exacts: string[]
  literals: Record<number, string>
}

/** Phrases, what each group of them may mean, and under which conditions, laid out as a page holds them. */
export function tableOf(
  phrases: Phrase[],
  groups: readonly Sense[][],
  rules: readonly RuleData[],
  typos: Typos = { words: [], spared: [] },
): Compiled {
  const contexts = new ContextWords(rules)
  const words = [...phrases.flatMap((p) => p.words), ...contexts.hashes, ...typos.spared]
  const hashes = Int32Array.from(new Set(words)).toSorted()
  const { senses, exacts } = sensesOf(groups)
  const { table, literals } = contextsOf(rules, contexts, hashes)
  return {
    table: { ...layOut(phrases, hashes), ...senses, ...table, ...typoTable(typos, hashes) },
    exacts,
    literals,
  }
}

/** A word sequence and the group (a set of senses) it stands for. */
export interface Phrase {
  words: number[]
  group: number
}

const LIMIT = 0xffff

/** Lays phrases out. Throws when there are more than 65,535 states. */
function layOut(phrases: Phrase[], hashes: Int32Array<ArrayBuffer>): Trie {
  const letterOf = new Map(Array.from(hashes, (h, i) => [h, i]))

  interface Node {
    group: number
    next: Map<number, Node>
  }
  const root: Node = { group: 0, next: new Map() }
  for (const { words, group } of phrases) {
    let node = root
    for (const w of words) {
      const letter = letterOf.get(w)!
      let next = node.next.get(letter)
      if (!next) node.next.set(letter, (next = { group: 0, next: new Map() }))
      node = next
    }
    if (node.group && node.group !== group + 1) throw new Error('two groups for one phrase')
    node.group = group + 1
  }

  const queue: Node[] = [root]
  const first: number[] = []
  const edges: number[] = []
  const accept: number[] = []
  for (const node of queue) {
    first.push(edges.length)
    accept.push(node.group)
    for (const [letter, next] of [...node.next].toSorted(([a], [b]) => a - b)) {
      edges.push(letter)
      queue.push(next)
    }
  }
  first.push(edges.length)
  if (queue.length > LIMIT || hashes.length >= LIMIT) throw new Error(`phrase table over ${LIMIT} states`)
  const begins = new Uint16Array(hashes.length)
  // The states behind the first come right after it, in the order of their letters.
  for (let i = 0; i < first[1]!; i++) begins[edges[i]!] = i + 1

  return {
    hashes,
    slots: slotsOf(hashes),
    begins,
    first: Uint16Array.from(first),
    edges: Uint16Array.from(edges),
    accept: Uint16Array.from(accept),
  }
}
