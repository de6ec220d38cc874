import * as v from 'valibot'
import { KINDS, type Kind } from '../glossary/kinds.ts'

/**
 * The stored settings: one versioned record a key, so that the browser's sync
 * merges them key by key. Pure: what is read is checked here, storage is elsewhere.
 */
const record = <T extends v.GenericSchema>(value: T) => v.strictObject({ v: v.literal(1), value })

export const SETTINGS = {
  kinds: {
    schema: record(v.pipe(v.array(v.picklist(KINDS)), v.maxLength(KINDS.length))),
    fallback: [...KINDS] as Kind[],
  },
  density: { schema: record(v.picklist(['all', 'section', 'page'])), fallback: 'section' as const },
} as const

const HOST = v.pipe(v.string(), v.maxLength(253), v.regex(/^[a-z0-9.:[\]-]+$/i))

/** A site that is switched off has a key of its own. */
export const OFF_PREFIX = 'off:'
const off = record(v.literal(true))

export interface Settings {
  kinds: Kind[]
  density: 'all' | 'section' | 'page'
  off: Set<string>
}

/** Reads whatever is stored. Never throws; keys that do not fit are named in `damaged`. */
export function readSettings(stored: Record<string, unknown>): { settings: Settings; damaged: string[] } {
  const damaged: string[] = []
  const pick = <K extends keyof typeof SETTINGS>(key: K): Settings[K] => {
    const { schema, fallback } = SETTINGS[key]
    if (!Object.hasOwn(stored, key)) return fallback as Settings[K]
    const result = v.safeParse(schema, stored[key])
    if (result.success) return result.output.value as Settings[K]
    damaged.push(key)
    return fallback as Settings[K]
  }
  const settings: Settings = { kinds: pick('kinds'), density: pick('density'), off: new Set() }
  for (const [key, value] of Object.entries(stored)) {
    if (!key.startsWith(OFF_PREFIX)) continue
    const host = key.slice(OFF_PREFIX.length)
    if (v.is(HOST, host) && v.is(off, value)) settings.off.add(host)
    else damaged.push(key)
  }
  return { settings, damaged }
}

export function isHost(value: unknown): value is string {
  return v.is(HOST, value)
}

/** The site a switch is for: the host without www. */
export function siteOf(host: string): string {
  return host.replace(/^www\./, '')
}
