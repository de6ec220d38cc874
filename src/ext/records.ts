import * as v from 'valibot'
import { HOST, OFF_PREFIX, ONLY_PREFIX, type SettingKey, SITES_MAX, VALUES } from './settings.ts'
import { ownTerms } from './own.ts'
import { pinRecord } from './pins.ts'
import { questionsRecord } from './questions.ts'

/**
 * Everything that is kept for the reader. Loading, saving, backup, deleting and the
 * tests all go through this list: a new record is one entry here.
 */
export interface RecordType {
  /** The storage key; one that ends in a colon is the beginning of many. */
  key: string
  area: Area
  /** The shape that is written today. Stored as `{ v, value }`. */
  version: number
  value: v.GenericSchema
  /** [0] leads from version 1 to 2, and so on. Pure; may throw on what it cannot read. */
  migrate: readonly ((value: unknown) => unknown)[]
  /** What may stand behind the colon. */
  rest?: v.GenericSchema<unknown, string>
  /** Most records of one beginning. */
  most?: number
  /** The key says it all: a damaged value is mended to this. */
  mended?: unknown
  /** Much of the reader's own work: what cannot be read is kept under `damaged:`, not thrown away. */
  aside?: boolean
  /** Goes into the reader's file. */
  backup: boolean
}

export type Area = 'sync' | 'local'

const setting = (key: SettingKey): RecordType => ({
  key,
  area: 'sync',
  version: 1,
  value: VALUES[key],
  migrate: [],
  backup: true,
})

const sites = (key: string): RecordType => ({
  key,
  area: 'sync',
  version: 1,
  value: v.literal(true),
  migrate: [],
  rest: HOST,
  most: SITES_MAX,
  mended: true,
  backup: true,
})

export const RECORDS: readonly RecordType[] = [
  ...(Object.keys(VALUES) as SettingKey[]).map(setting),
  sites(OFF_PREFIX),
  sites(ONLY_PREFIX),
  { key: 'own', area: 'local', version: 1, value: ownTerms, migrate: [], backup: true },
  {
    // Where own terms are marked: a page can read which of its words are (privacy).
    key: 'ownSites',
    area: 'local',
    version: 1,
    value: v.pipe(v.array(HOST), v.maxLength(SITES_MAX)),
    migrate: [],
    backup: true,
  },
  pinRecord,
  questionsRecord,
]

/** The record that a storage key is of. */
export function recordOf(area: Area, key: string, records = RECORDS): RecordType | undefined {
  return records.find((r) => r.area === area && (r.key.endsWith(':') ? key.startsWith(r.key) : r.key === key))
}

export type Read =
  | { is: 'good'; value: unknown; v: number }
  /** Of a newer version of the extension; left as it is. */
  | { is: 'newer' }
  | { is: 'damaged' }

const SHELL = v.strictObject({
  v: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)),
  value: v.unknown(),
})

/** What is stored under a key, led to today's shape. Never throws. */
export function readRecord(type: RecordType, key: string, stored: unknown): Read {
  try {
    if (type.rest && !v.is(type.rest, key.slice(type.key.length))) return { is: 'damaged' }
    const shell = v.safeParse(SHELL, stored)
    if (!shell.success) return { is: 'damaged' }
    if (shell.output.v > type.version) return { is: 'newer' }
    let { value } = shell.output
    for (let at = shell.output.v; at < type.version; at++) value = type.migrate[at - 1]!(value)
    const result = v.safeParse(type.value, value)
    return result.success ? { is: 'good', value: result.output, v: shell.output.v } : { is: 'damaged' }
  } catch {
    return { is: 'damaged' }
  }
}

/** The value of a damaged record whose key is sound and says it all. */
export function mendedValue(type: RecordType, key: string): unknown {
  return type.rest && v.is(type.rest, key.slice(type.key.length)) ? type.mended : undefined
}
