import { foldedWords } from '../glossary/fold.ts'
import type { RuleData } from '../glossary/phrases.ts'
import { type ContextTable, LISTS, LITERAL, PLURAL, type RuleTable } from '../glossary/table.ts'
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

/** Lays out the conditions of all rules, and every context word they name once. */
export function contextsOf(rules: readonly RuleData[]): Contexts {
  const written = [...new Set(rules.flatMap((r) => LISTS.flatMap((l) => r[l] ?? [])))]
  const contexts = new Map(written.map((w) => [w, contextOf(w)]))
  const all = [...contexts.values()]
  const hashes = distinct(all, (p): p is number => typeof p === 'number').toSorted((a, b) => a - b)
  const begins = distinct(all, (p): p is string => typeof p === 'string').toSorted()
  const numberOf = new Map<Part, number>([...hashes, ...begins].map((p, i) => [p, i]))

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
      contextHashes: Int32Array.from(hashes),
      contextFirst: sums([...hashes, ...begins].map((p) => ordered.filter((c) => c.parts[0] === p).length)),
      restFirst: sums(ordered.map((c) => c.parts.length - 1)),
      rest: Uint16Array.from(ordered.flatMap((c) => c.parts.slice(1).map((p) => numberOf.get(p)!))),
      contextFlags: Uint8Array.from(ordered, (c) => c.flags),
      beginFirst: sums(begins.map((b) => b.length)),
      beginLetters: Uint8Array.from([...begins.join('')], (c) => c.charCodeAt(0)),
    },
    literals: Object.fromEntries(ordered.flatMap((c, i) => (c.literal ? [[i, c.literal]] : []))),
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
