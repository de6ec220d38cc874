import type { RuleData } from '../glossary/phrases.ts'
import type { PhraseTable, Trie } from '../glossary/table.ts'
import { contextsOf } from './contexts.ts'
import { type Sense, sensesOf } from './senses.ts'

export interface Compiled {
  table: PhraseTable
  exacts: string[]
  literals: Record<number, string>
}

/** Phrases, what each group of them may mean, and under which conditions, laid out as a page holds them. */
export function tableOf(phrases: Phrase[], groups: readonly Sense[][], rules: readonly RuleData[]): Compiled {
  const { senses, exacts } = sensesOf(groups)
  const { table, literals } = contextsOf(rules)
  return { table: { ...layOut(phrases), ...senses, ...table }, exacts, literals }
}

/** A word sequence and the group (a set of senses) it stands for. */
export interface Phrase {
  words: number[]
  group: number
}

const LIMIT = 0xffff

/** Lays phrases out. Throws when there are more than 65,535 states. */
function layOut(phrases: Phrase[]): Trie {
  const vocabulary = [...new Set(phrases.flatMap((p) => p.words))].toSorted((a, b) => a - b)
  const letterOf = new Map(vocabulary.map((h, i) => [h, i]))

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
  if (queue.length > LIMIT || vocabulary.length > LIMIT) throw new Error(`phrase table over ${LIMIT} states`)

  return {
    hashes: Int32Array.from(vocabulary),
    first: Uint16Array.from(first),
    edges: Uint16Array.from(edges),
    accept: Uint16Array.from(accept),
  }
}
