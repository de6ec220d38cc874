import { pack, type Packed, unpack } from './pack.ts'

/** How a page holds what it looks for. Every array is a view on one buffer: nothing is built at start. */
const TRIE = {
  /** All folded words that are looked for, as signed 32-bit numbers; a word's place is its letter. */
  hashes: Int32Array,
  /** Where they are found: see `placeOf`. */
  slots: Uint16Array,
  /** By letter: the state that a phrase beginning with it leads to, or 0. */
  begins: Uint16Array,
  /** Edges of state s: first[s] … first[s + 1] − 1, their letters ascending. */
  first: Uint16Array,
  edges: Uint16Array,
  /** Per state: 0, or 1 + its group of senses. */
  accept: Uint16Array,
} as const

/** What a group of equal phrases may mean: senses of group g are groupFirst[g] … groupFirst[g + 1] − 1. */
const SENSES = {
  groupFirst: Uint16Array,
  /** Term, or CUE + index of a cue. */
  senseTerm: Uint16Array,
  senseRule: Uint16Array,
  /** 0, or 1 + index of the letters that must stand exactly so. */
  senseExact: Uint16Array,
} as const

/** Conditions of forms; each rule has USE, window and five lists of context words. */
const RULES = {
  /** Index into USES, and four times an index into WINDOWS. */
  ruleHow: Uint8Array,
  /** Five a rule, in the order of LISTS: 0, or 1 + a list. */
  ruleLists: Uint16Array,
  /** Context words of list n: listItems[listFirst[n] … listFirst[n + 1] − 1], ascending. */
  listFirst: Uint16Array,
  listItems: Uint16Array,
} as const

/**
 * Context words. Those that begin with the same thing are neighbours: first all that
 * begin with a whole word, then all that begin with the beginning of one (`therap*`).
 */
const CONTEXTS = {
  /** By letter, then by beginning: the first context word that starts so. */
  contextFirst: Uint16Array,
  /** What follows in context word c: rest[restFirst[c] … restFirst[c + 1] − 1], each numbered as above. */
  restFirst: Uint16Array,
  rest: Uint16Array,
  /** PLURAL, LITERAL or neither. */
  contextFlags: Uint8Array,
  /** Letters of beginnings, in their order. */
  beginFirst: Uint16Array,
  beginLetters: Uint8Array,
  /** First three letters of beginnings, see `prefixOf`, ascending, and the first beginning that has them. */
  prefixes: Uint16Array,
  prefixFirst: Uint16Array,
  /** A bit for each of them: most words end here. */
  prefixBits: Uint8Array,
} as const

/** Words that a misspelt one may stand for, in the order of `PhraseMeta.typos`. */
const TYPOS = {
  halves: Int32Array,
  halfOf: Uint16Array,
  halfBits: Uint8Array,
  /** Their letters. */
  meant: Uint16Array,
} as const

const LAYOUT = { ...TRIE, ...SENSES, ...RULES, ...CONTEXTS, ...TYPOS }

/** Senses at and above this are cues of a topic. */
export const CUE = 0x8000
export const LISTS = ['need', 'veto', 'notAfter', 'notBefore', 'after'] as const
/** Only the plural was written: "news" is not "new". */
export const PLURAL = 1
/** Has signs that folding would lose; they stand in `literals`. */
export const LITERAL = 2

/**
 * The phrase table. A trie over folded words in flat typed arrays; the state reached
 * over edge `i` is state `i + 1`, so no target is stored.
 */
export type Trie = Packed<typeof TRIE>
export type SenseTable = Packed<typeof SENSES>
export type RuleTable = Packed<typeof RULES>
export type ContextTable = Packed<typeof CONTEXTS>
export type TypoTable = Packed<typeof TYPOS>
export type PhraseTable = Packed<typeof LAYOUT>

export const encode = (table: PhraseTable): string => pack(LAYOUT, table)
export const decode = (text: string): PhraseTable => unpack(LAYOUT, text)

/** Three letters as one number of 15 bits, or −1 when a sign is among them. Takes UTF-16 code units. */
export function prefixOf(a: number, b: number, c: number): number {
  const x = (a | 32) - 97
  const y = (b | 32) - 97
  const z = (c | 32) - 97
  return x >= 0 && x < 26 && y >= 0 && y < 26 && z >= 0 && z < 26 ? (x << 10) | (y << 5) | z : -1
}
