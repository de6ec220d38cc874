import type { OwnTerm } from '../glossary/own.ts'
import { type Area, mendedValue, readRecord, recordOf } from './records.ts'
import { DEFAULTS, OFF_PREFIX, ONLY_PREFIX, type Settings } from './settings.ts'

/** What is stored and sound, by storage key. */
export type Values = ReadonlyMap<string, unknown>
export type Stored = Readonly<Record<string, unknown>>

/** A change of one record; without a value it is taken away. */
export interface Write {
  key: string
  value?: unknown
}

export interface Found {
  values: Map<string, unknown>
  /** Keys whose records cannot be read. */
  damaged: string[]
  /** Keys whose records a newer version wrote. */
  newer: string[]
  /** Keys whose records an older version wrote. */
  older: string[]
}

/** Reads whatever is stored. Never throws; a record that does not fit spoils no other. */
export function readStored(stored: Readonly<Partial<Record<Area, Stored>>>): Found {
  const found: Found = { values: new Map(), damaged: [], newer: [], older: [] }
  for (const area of ['sync', 'local'] as const)
    for (const [key, raw] of Object.entries(stored[area] ?? {})) {
      const type = recordOf(area, key)
      if (!type) continue
      const read = readRecord(type, key, raw)
      if (read.is === 'good') {
        found.values.set(key, read.value)
        if (read.v < type.version) found.older.push(key)
        continue
      }
      found[read.is].push(key)
      const mended = mendedValue(type, key)
      if (mended !== undefined) found.values.set(key, mended)
    }
  return found
}

/** The reader's settings; what is not stored has its default. */
export function settingsOf(values: Values): Settings {
  const settings = { ...DEFAULTS, off: hosts(values, OFF_PREFIX), only: hosts(values, ONLY_PREFIX) }
  for (const key of Object.keys(DEFAULTS))
    if (values.has(key)) Object.assign(settings, { [key]: values.get(key) })
  return settings
}

function hosts(values: Values, prefix: string): Set<string> {
  return new Set([...values.keys()].filter((k) => k.startsWith(prefix)).map((k) => k.slice(prefix.length)))
}

export const ownTermsOf = (values: Values): OwnTerm[] => (values.get('own') ?? []) as OwnTerm[]
export const ownSitesOf = (values: Values): string[] => (values.get('ownSites') ?? []) as string[]
