import * as v from 'valibot'
import { KINDS, type Kind } from '../glossary/kinds.ts'

/**
 * The settings: what each may be, and what it is until the reader chooses. Every
 * setting is a record of its own, so that the browser's sync merges them key by key.
 * Pure: what is stored is checked by `records.ts`.
 */
export interface Settings {
  kinds: Kind[]
  density: 'all' | 'section' | 'page'
  underline: Underline
  /** What opens a card: pointing at a mark, or only a click, tap or key. */
  open: 'hover' | 'click'
  theme: Theme
  /** Whether the toolbar button shows how many terms a page has. */
  badge: boolean
  /** Everywhere but on the sites in `off`, or nowhere but on the sites in `only`. */
  mode: 'everywhere' | 'only'
  /** Ids of terms that need no mark any more. */
  known: string[]
  off: Set<string>
  only: Set<string>
}

export type Underline = 'light' | 'normal' | 'strong'
export type Theme = 'system' | 'light' | 'dark'

/** A setting that is one record. */
export type SettingKey = Exclude<keyof Settings, 'off' | 'only'>

export const KNOWN_MAX = 300
/** An item of synced storage holds 8,192 bytes, key included. */
export const KNOWN_BYTES_MAX = 7_800
/** Synced storage holds 512 items in all. */
export const SITES_MAX = 200

const termId = v.pipe(v.string(), v.maxLength(80), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/))

export const VALUES = {
  kinds: v.pipe(v.array(v.picklist(KINDS)), v.maxLength(KINDS.length)),
  density: v.picklist(['all', 'section', 'page']),
  underline: v.picklist(['light', 'normal', 'strong']),
  open: v.picklist(['hover', 'click']),
  theme: v.picklist(['system', 'light', 'dark']),
  badge: v.boolean(),
  mode: v.picklist(['everywhere', 'only']),
  known: v.pipe(v.array(termId), v.maxLength(KNOWN_MAX)),
} as const satisfies { [K in SettingKey]: v.GenericSchema<unknown, Settings[K]> }

export const DEFAULTS: Readonly<Omit<Settings, 'off' | 'only'>> = {
  kinds: [...KINDS],
  density: 'section',
  underline: 'normal',
  open: 'hover',
  theme: 'system',
  badge: true,
  mode: 'everywhere',
  known: [],
}

/** A site that is switched off, or on in `only` mode, has a key of its own. */
export const OFF_PREFIX = 'off:'
export const ONLY_PREFIX = 'only:'

export const HOST = v.pipe(v.string(), v.maxLength(253), v.regex(/^[a-z0-9.:[\]-]+$/i))

export function isHost(value: unknown): value is string {
  return v.is(HOST, value)
}

/** The site a switch is for: the host without www. */
export function siteOf(host: string): string {
  return host.replace(/^www\./, '')
}

/** The site that a reader means by "example.com", "www.example.com" or a whole address; undefined for none. */
export function siteFrom(written: string): string | undefined {
  const text = written.trim()
  if (text === '' || /\s/.test(text)) return undefined
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1]
  if (scheme && !/^https?$/i.test(scheme)) return undefined
  try {
    const { hostname } = new URL(scheme ? text : `http://${text}`)
    const site = siteOf(hostname.toLowerCase().replace(/\.$/, ''))
    return isHost(site) && /[a-z0-9]/.test(site) ? site : undefined
  } catch {
    return undefined
  }
}

/** Whether words are explained on a site, as far as the reader decides it. */
export function isOn({ mode, off, only }: Pick<Settings, 'mode' | 'off' | 'only'>, site: string): boolean {
  return !off.has(site) && (mode === 'everywhere' || only.has(site))
}
