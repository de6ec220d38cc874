// Both engines and Node have these; the pure rooms compile without the DOM library.
declare function atob(text: string): string
declare function btoa(binary: string): string

/**
 * The phrase table: what the page looks for, laid out so that a page has nothing
 * to build. A trie over folded words in flat typed arrays; the state reached over
 * edge `i` is state `i + 1`, so no target is stored.
 */
export interface PhraseTable {
  /** Folded words, ascending as signed 32-bit numbers; a word's place is its letter. */
  hashes: Int32Array
  /** Edges of state s: first[s] … first[s + 1] − 1, their letters ascending. */
  first: Uint16Array
  edges: Uint16Array
  /** Per state: 0, or 1 + an index of `groups`. */
  accept: Uint16Array
}

/** A word sequence and the group (a set of senses) it stands for. */
export interface Phrase {
  words: number[]
  group: number
}

const LIMIT = 0xffff

/** Lays phrases out. Throws when there are more than 65,535 states. */
export function layOut(phrases: Phrase[]): PhraseTable {
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

/** The table as one ASCII string: sizes, then the arrays, in base64. */
export function encode(table: PhraseTable): string {
  // Children per state instead of running sums: small numbers compress.
  const children = Uint8Array.from(table.accept, (_, s) => {
    const n = table.first[s + 1]! - table.first[s]!
    return s === 0 ? 0 : Math.min(n, 255)
  })
  if (children.some((n) => n === 255)) throw new Error('a phrase beginning with over 254 continuations')
  const parts = [
    Uint32Array.of(table.hashes.length, table.accept.length, table.first[1]!),
    table.hashes,
    table.edges,
    table.accept,
    children,
  ]
  const bytes = parts.flatMap((p) => [...new Uint8Array(p.buffer, p.byteOffset, p.byteLength)])
  let binary = ''
  for (const b of bytes) binary += String.fromCharCode(b)
  return btoa(binary)
}

/** Reads what `encode` wrote. One pass over bytes, no objects per phrase. */
export function decode(text: string): PhraseTable {
  const binary = atob(text)
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
  const [words = 0, states = 0, rootChildren = 0] = new Uint32Array(bytes.buffer, 0, 3)
  let at = 12
  const hashes = new Int32Array(bytes.buffer, at, words)
  at += words * 4
  const edges = new Uint16Array(bytes.buffer, at, states - 1)
  at += (states - 1) * 2
  const accept = new Uint16Array(bytes.buffer, at, states)
  at += states * 2
  const first = new Uint16Array(states + 1)
  let sum = 0
  for (let s = 0; s < states; s++) {
    first[s] = sum
    sum += s === 0 ? rootChildren : bytes[at + s]!
  }
  first[states] = sum
  return { hashes, edges, accept, first }
}
