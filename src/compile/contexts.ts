import { foldedWords } from '../glossary/fold.ts'
import type { RuleData } from '../glossary/phrases.ts'
import { type ContextTable, LISTS, LITERAL, PLURAL, prefixOf, type RuleTable } from '../glossary/table.ts'
import { USES, WINDOWS } from '../glossary/term.ts'

export interface Contexts {
  table: RuleTable & ContextTable
  /** Lower-case letters of context words that have signs, by number. */
  literals: Record<number, string>
}

/**
 * What a context word may look like: something to read, and a beginning (`therap*`)
 * of plain letters, three of them where it comes first.
 */
export const CONTEXT_WORD = /^(?![^\s-]{0,2}\*)(?!.*[^a-z\d'\s-][^\s-]*\*)(?=.*[\p{L}\d&])/iu

/** A folded word, or the letters a word begins with. */
type Part = number | string

interface Context {
  parts: Part[]
  flags: number
  literal: string
}

/** Every context word of some rules, read. */
export class ContextWords {
  readonly written: ReadonlyMap<string, Context>

  constructor(rules: readonly RuleData[]) {
    const all = new Set(rules.flatMap((r) => LISTS.flatMap((l) => r[l] ?? [])))
    this.written = new Map([...all].map((w) => [w, contextOf(w)]))
  }

  /** The whole words among them, folded. */
  get hashes(): number[] {
    return distinct([...this.written.values()], (p): p is number => typeof p === 'number')
  }
}

/** Lays out the conditions of all rules, and every context word they name once; `hashes` by letter. */
export function contextsOf(
  rules: readonly RuleData[],
  { written: contexts }: ContextWords,
  hashes: Int32Array,
): Contexts {
  const all = [...contexts.values()]
  const begins = distinct(all, (p): p is string => typeof p === 'string').toSorted()
  const numberOf = new Map<Part, number>([...hashes, ...begins].map((p, i) => [p, i]))
  const starting = new Map<Part, number>()
  for (const { parts } of all) starting.set(parts[0]!, (starting.get(parts[0]!) ?? 0) + 1)

  const ordered = all.toSorted((a, b) => numberOf.get(a.parts[0]!)! - numberOf.get(b.parts[0]!)!)
  const place = new Map(ordered.map((c, i) => [c, i]))
  const lists = listsOf(rules, (word) => place.get(contexts.get(word)!)!)
  return {
    table: {
      ...lists,
      ruleHow: Uint8Array.from(
        rules,
        (r) => USES.indexOf(r.use ?? 'always') + 4 * WINDOWS.indexOf(r.window ?? 'block'),
      ),
      contextFirst: sums([...hashes, ...begins].map((p) => starting.get(p) ?? 0)),
      restFirst: sums(ordered.map((c) => c.parts.length - 1)),
      rest: Uint16Array.from(ordered.flatMap((c) => c.parts.slice(1).map((p) => numberOf.get(p)!))),
      contextFlags: Uint8Array.from(ordered, (c) => c.flags),
      beginFirst: sums(begins.map((b) => b.length)),
      beginLetters: Uint8Array.from([...begins.join('')], (c) => c.charCodeAt(0)),
      ...prefixesOf(begins),
    },
    literals: Object.fromEntries(ordered.flatMap((c, i) => (c.literal ? [[i, c.literal]] : []))),
  }
}

/** A shorter beginning comes only behind other words, and is not looked for by its letters. */
function prefixesOf(begins: string[]): Pick<ContextTable, 'prefixes' | 'prefixFirst' | 'prefixBits'> {
  const first = new Map<number, number>()
  begins.forEach((b, i) => {
    const prefix = b.length < 3 ? -1 : prefixOf(b.charCodeAt(0), b.charCodeAt(1), b.charCodeAt(2))
    if (prefix >= 0 && !first.has(prefix)) first.set(prefix, i)
  })
  const prefixBits = new Uint8Array(1 << 12)
  for (const prefix of first.keys()) prefixBits[prefix >> 3]! |= 1 << (prefix & 7)
  return {
    prefixes: Uint16Array.from(first.keys()),
    prefixFirst: Uint16Array.from(first.values()),
    prefixBits,
  }
}

function contextOf(written: string): Context {
  const lower = written.toLowerCase().replaceAll('’', "'")
  const parts = lower
    .split(/[\s-]+/)
    .flatMap((word): Part[] =>
      word.endsWith('*') ? [word.slice(0, -1).replaceAll("'", '')] : foldedWords(` ${word} `),
    )
  // Signs that folding does not read ("a.m.", "Washington,") make it a matter of letters.
  const literal = /[^a-z\d\s'*-]/.test(lower) ? lower : ''
  // Folding makes "news" and "new" one; a word written with its ending wants it in the text too.
  const plural = /[^\s-][^\s'-]'?s'?$/.test(lower) && !lower.endsWith('ss')
  return { parts, flags: (literal ? LITERAL : 0) | (plural ? PLURAL : 0), literal }
}

function listsOf(
  rules: readonly RuleData[],
  numberOf: (word: string) => number,
): Pick<RuleTable, 'ruleLists' | 'listFirst' | 'listItems'> {
  const lists: number[][] = []
  const known = new Map<string, number>()
  const ruleLists = rules.flatMap((rule) =>
    LISTS.map((name) => {
      const items = [...new Set((rule[name] ?? []).map(numberOf))].toSorted((a, b) => a - b)
      if (items.length === 0) return 0
      const key = items.join()
      if (!known.has(key)) known.set(key, lists.push(items))
      return known.get(key)!
    }),
  )
  return {
    ruleLists: Uint16Array.from(ruleLists),
    listFirst: sums(lists.map((l) => l.length)),
    listItems: Uint16Array.from(lists.flat()),
  }
}

function distinct<T extends Part>(all: Context[], is: (part: Part) => part is T): T[] {
  return [...new Set(all.flatMap((c) => c.parts.filter(is)))]
}

/** Running sums, from 0 to the whole. */
export function sums(counts: readonly number[]): Uint16Array<ArrayBuffer> {
  const out = new Uint16Array(counts.length + 1)
  let sum = 0
  counts.forEach((n, i) => (out[i + 1] = sum += n))
  if (sum > 0xffff) throw new Error('over 65,535 entries')
  return out
}
