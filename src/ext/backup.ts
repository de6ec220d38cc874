import * as v from 'valibot'
import { type Area, readRecord, recordOf, RECORDS, type RecordType } from './records.ts'
import { Refused } from './refused.ts'
import type { Values, Write } from './values.ts'

/** Of the file as a whole; the shape of each record has its own. */
export const BACKUP_VERSION = 1
export const BACKUP_BYTES_MAX = 1024 * 1024
export const BACKUP_ENTRIES_MAX = 2000

/** A file with everything, or with own terms to give to somebody. */
export type Scope = 'all' | 'own'

export interface Backup {
  scope: Scope
  values: Map<string, unknown>
}

/** The reader's file. Every record with `backup` is in it, whatever its room. */
export function makeBackup(values: Values, scope: Scope, made: Date): string {
  const part = (area: Area) =>
    Object.fromEntries(
      [...values].toSorted().flatMap(([key, value]) => {
        const type = inFile(area, key, scope)
        return type ? [[key, { v: type.version, value }]] : []
      }),
    )
  const file = {
    app: 'kneadwise',
    version: BACKUP_VERSION,
    scope,
    made: made.toISOString(),
    settings: part('sync'),
    data: part('local'),
  }
  return `${JSON.stringify(file, undefined, 2)}\n`
}

function inFile(area: Area, key: string, scope: Scope): RecordType | undefined {
  const type = recordOf(area, key)
  return type?.backup && (scope === 'all' || key === 'own') ? type : undefined
}

const FILE = v.strictObject({
  app: v.literal('kneadwise'),
  version: v.literal(BACKUP_VERSION),
  scope: v.picklist(['all', 'own']),
  made: v.pipe(v.string(), v.maxLength(40)),
  settings: v.record(v.string(), v.unknown()),
  data: v.record(v.string(), v.unknown()),
})

/** Reads a file that may come from anybody. Throws `Refused`, which names the place; nothing is changed. */
export function readBackup(text: string): Backup {
  if (new TextEncoder().encode(text).length > BACKUP_BYTES_MAX) throw new Refused('options.file.big')
  const json = parse(text)
  if (!isObject(json) || json.app !== 'kneadwise') throw new Refused('options.file.other')
  if (json.version !== BACKUP_VERSION)
    throw new Refused('options.file.version', String(json.version).slice(0, 20))
  refuseTricks(json)
  const file = v.safeParse(FILE, json)
  if (!file.success) throw new Refused('options.file.entry', placeOf(file.issues[0], 'file', json))
  const { scope, settings, data } = file.output
  const values = new Map<string, unknown>()
  for (const [area, entries] of [
    ['sync', settings],
    ['local', data],
  ] as const)
    for (const [key, raw] of Object.entries(entries)) values.set(key, entry(area, key, raw, scope))
  refuseMany(values)
  return { scope, values }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Refused('options.file.json', lineOf(text, String(error)))
  }
}

/** The line that a parser complains of; engines tell it, or a position, each in their words. */
function lineOf(text: string, message: string): number {
  const line = /line (\d+)/.exec(message)?.[1]
  if (line) return Number(line)
  const position = /position (\d+)/.exec(message)?.[1]
  return (position ? text.slice(0, Number(position)) : text).split('\n').length
}

const TRICKS = new Set(['__proto__', 'constructor', 'prototype'])
/** Nothing that we write is as deep; a file of brackets is. */
const DEPTH_MAX = 12

/** Refuses names that mean something to JavaScript itself, before anything is copied. */
function refuseTricks(json: object): void {
  const open: [value: object, path: string, depth: number][] = [[json, '', 0]]
  for (let next = open.pop(); next; next = open.pop()) {
    const [value, path, depth] = next
    if (depth > DEPTH_MAX) throw new Refused('options.file.entry', path.slice(0, 80))
    for (const [key, inner] of Object.entries(value)) {
      const at = path ? `${path} › ${key}` : key
      if (TRICKS.has(key)) throw new Refused('options.file.entry', at.slice(0, 200))
      if (typeof inner === 'object' && inner !== null) open.push([inner as object, at, depth + 1])
    }
  }
}

function entry(area: Area, key: string, raw: unknown, scope: Scope): unknown {
  const type = inFile(area, key, scope)
  if (!type) throw new Refused('options.file.unknown', key.slice(0, 80))
  const read = readRecord(type, key, raw)
  if (read.is === 'good') return read.value
  if (read.is === 'newer') throw new Refused('options.file.newer', key.slice(0, 80))
  const issues = isObject(raw) ? v.safeParse(type.value, raw.value).issues : undefined
  throw new Refused('options.file.entry', placeOf(issues?.[0], key, isObject(raw) ? raw.value : raw))
}

/** "own › 3 (Sound bath) › forms": where in the file, lists counted from 1, and the name that stands there. */
function placeOf(
  issue: { path?: readonly { key?: unknown }[] | undefined } | undefined,
  key: string,
  within: unknown,
): string {
  let at: unknown = within
  const steps = (issue?.path ?? []).map(({ key: step }) => {
    at = isObject(at) || Array.isArray(at) ? Reflect.get(at, step as PropertyKey) : undefined
    const name = isObject(at) && typeof at.name === 'string' ? ` (${at.name.slice(0, 40)})` : ''
    return typeof step === 'number' ? `${step + 1}${name}` : String(step).slice(0, 80)
  })
  return [key.slice(0, 80), ...steps].join(' › ')
}

function refuseMany(values: Values): void {
  const lists = [...values.values()].filter((value) => Array.isArray(value))
  if ([values.size, ...lists.map((l) => l.length)].some((n) => n > BACKUP_ENTRIES_MAX))
    throw new Refused('options.file.many', BACKUP_ENTRIES_MAX)
  for (const { key, most } of RECORDS) {
    const many = most === undefined ? 0 : [...values.keys()].filter((k) => k.startsWith(key)).length
    if (most !== undefined && many > most) throw new Refused('options.file.many', most)
  }
}

/** What to write for a file: one with everything replaces everything, one with own terms adds to them. */
export function planImport({ scope, values }: Backup, now: Values): Write[] {
  if (scope === 'own') return [{ key: 'own', value: mergeOwn(now.get('own'), values.get('own')) }]
  const gone = [...now.keys()].filter((key) => {
    const type = recordOf('sync', key) ?? recordOf('local', key)
    return type?.backup && !values.has(key)
  })
  return [...gone.map((key) => ({ key })), ...[...values].map(([key, value]) => ({ key, value }))]
}

interface Named {
  id: string
  name: string
}

function mergeOwn(now: unknown, added: unknown): Named[] {
  const all = new Map(((now ?? []) as Named[]).map((t) => [t.id, t]))
  for (const term of (added ?? []) as Named[]) all.set(term.id, term)
  return [...all.values()]
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
