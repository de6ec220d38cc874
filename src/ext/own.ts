import * as v from 'valibot'
import { foldedWords } from '../glossary/fold.ts'
import { KINDS } from '../glossary/kinds.ts'
import { isHouseId, isOwnId, OWN_LIMITS as MAX, type OwnTerm } from '../glossary/own.ts'
import type { Problem } from './refused.ts'

/** All own terms together, as UTF-8, so that a backup of them stays under its own limit. */
export const OWN_BYTES_MAX = 700_000

/** Controls of writing direction, and all others but tab and line break: nobody sees them (rule H13). */
// oxlint-disable-next-line no-control-regex
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g

const written = (most: number) =>
  v.pipe(
    v.string('text'),
    v.transform((s) => s.replace(UNSEEN, '').trim()),
    v.maxLength(most, 'long'),
  )

const line = (most: number) =>
  v.pipe(
    written(most),
    v.transform((s) => s.replace(/\s+/g, ' ')),
  )

/** A spelling must have two letters or digits: one alone would stand on every page. */
const spelling = (most: number) =>
  v.pipe(
    line(most),
    v.check((s) => (s.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= 2 && foldedWords(s).length > 0, 'short'),
  )

const parts = {
  name: spelling(MAX.name),
  kind: v.picklist(KINDS, 'kind'),
  forms: v.pipe(v.array(spelling(MAX.form), 'list'), v.maxLength(MAX.forms, 'many')),
  summary: v.pipe(line(MAX.summary), v.minLength(1, 'empty')),
  note: written(MAX.note),
}

const id = v.pipe(
  v.string('text'),
  v.maxLength(60, 'id'),
  v.regex(/^own-[a-z0-9]+(-[a-z0-9]+)*$/, 'id'),
  v.check((s) => isOwnId(s) && !isHouseId(s), 'id'),
)

export const ownTerm = v.strictObject({ id, ...parts })
/** As an organization writes it: ids are given, and spellings and a note may be left out. */
export const houseTerm = v.object({
  ...parts,
  forms: v.optional(parts.forms, []),
  note: v.optional(parts.note, ''),
})

export const ownTerms = v.pipe(
  v.array(ownTerm, 'list'),
  v.maxLength(MAX.terms, 'many'),
  v.check((list) => new Set(list.map((t) => t.id)).size === list.length, 'twice'),
)

/** UTF-8 bytes of a value as it is stored. */
export function bytesOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length
}

/** Whether two written forms are the same to a page. */
export function sameWords(a: string, b: string): boolean {
  return foldedWords(a).join() === foldedWords(b).join()
}

/** What is wrong with each part of a term that a reader wrote. */
export function problemsOf(term: OwnTerm): Partial<Record<keyof OwnTerm, Problem>> {
  const result = v.safeParse(ownTerm, term)
  const problems: Partial<Record<keyof OwnTerm, Problem>> = {}
  for (const { path, message } of result.issues ?? []) {
    const part = path?.[0]?.key as keyof OwnTerm
    const most = part === 'forms' ? (message === 'many' ? MAX.forms : MAX.form) : MAX[part as 'name']
    const known = ['long', 'short', 'empty', 'many'].includes(message) ? message : 'bad'
    problems[part] ??= { key: `options.field.${known}`, values: [most] }
  }
  return problems
}
