import * as v from 'valibot'
import { type Area, readRecord, recordOf } from './records.ts'
import type { Write } from './values.ts'

/** Beginning of the copy of a record that was good last, and of the last one of an older shape. */
export const GOOD = 'good:'
export const OLDER = 'older:'

export type Raw = Record<Area, Record<string, unknown>>
/** What to put under which key; `undefined` takes the key away. */
export type Puts = Record<Area, Map<string, unknown>>

/** What to put where for these writes: copies first, so that wherever it is cut off there is one. */
export function putsOf(writes: readonly Write[], raw: Raw): Puts {
  const puts: Puts = { sync: new Map(), local: new Map() }
  const records = writes.map(({ key, value }) => {
    const type = recordOf('sync', key) ?? recordOf('local', key)
    if (!type) throw new Error(`no record is called ${key}`)
    return { key, type, record: value === undefined ? undefined : { v: type.version, value } }
  })
  for (const { key, type, record } of records) {
    if (type.mended === undefined) puts.local.set(GOOD + key, record)
    const old = raw[type.area][key]
    const read = old === undefined ? undefined : readRecord(type, key, old)
    if (read?.is === 'good' && read.v < type.version) puts.local.set(OLDER + key, old)
  }
  for (const { key, type, record } of records) puts[type.area].set(key, record)
  return puts
}

const keys = v.record(v.string(), v.unknown())
const JOURNAL = v.strictObject({
  state: v.picklist(['applying', 'done']),
  sync: keys,
  local: keys,
})

/** What was stored before a change of many records; null where there was nothing. */
export type Journal = v.InferOutput<typeof JOURNAL>

export function journal(state: Journal['state'], before: Puts): Journal {
  const plain = (items: Map<string, unknown>): Record<string, unknown> =>
    Object.fromEntries([...items].map(([key, raw]) => [key, raw ?? null]))
  return { state, sync: plain(before.sync), local: plain(before.local) }
}

export function journalOf(stored: unknown): Journal | undefined {
  const result = v.safeParse(JOURNAL, stored)
  return result.success ? result.output : undefined
}
