import type { OwnTerm } from '../glossary/own.ts'
import type { Values, Write } from './values.ts'

/** One thing that an import would do. */
export interface Difference {
  does: 'add' | 'change' | 'remove'
  /** The record, without what stands behind its colon: `density`, `off`, `own`. */
  what: string
  /** A host, a term's name or id; '' where the record is one setting. */
  name: string
}

/** What these writes would add, change and remove, thing by thing. */
export function differences(writes: readonly Write[], now: Values): Difference[] {
  return writes.flatMap(({ key, value }) => {
    const before = now.get(key)
    if (key === 'own') return ofTerms(before, value)
    if (Array.isArray(value ?? before) && key !== 'kinds') return ofNames(key, before, value)
    if (JSON.stringify(before) === JSON.stringify(value)) return []
    const [what = key, ...rest] = key.split(':')
    const does = before === undefined ? 'add' : value === undefined ? 'remove' : 'change'
    return [{ does, what, name: titleOf(value ?? before) ?? rest.join(':') }]
  })
}

/** A pinned menu is known by the name that the reader, or its page, gave it. */
function titleOf(value: unknown): string | undefined {
  const { name, title } = Object(value) as { name?: unknown; title?: unknown }
  return [name, title].find((n): n is string => typeof n === 'string' && n !== '')
}

function ofTerms(before: unknown, after: unknown): Difference[] {
  const was = new Map(((before ?? []) as OwnTerm[]).map((t) => [t.id, t]))
  const is = new Map(((after ?? []) as OwnTerm[]).map((t) => [t.id, t]))
  const added = [...is.values()].flatMap((t): Difference[] => {
    const old = was.get(t.id)
    if (!old) return [{ does: 'add', what: 'own', name: t.name }]
    return JSON.stringify(old) === JSON.stringify(t) ? [] : [{ does: 'change', what: 'own', name: t.name }]
  })
  const removed = [...was.values()]
    .filter((t) => !is.has(t.id))
    .map((t): Difference => ({ does: 'remove', what: 'own', name: t.name }))
  return [...added, ...removed]
}

function ofNames(what: string, before: unknown, after: unknown): Difference[] {
  const was = new Set((before ?? []) as string[])
  const is = new Set((after ?? []) as string[])
  return [
    ...[...is].filter((n) => !was.has(n)).map((name): Difference => ({ does: 'add', what, name })),
    ...[...was].filter((n) => !is.has(n)).map((name): Difference => ({ does: 'remove', what, name })),
  ]
}
