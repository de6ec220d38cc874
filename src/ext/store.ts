import { storage } from '@wxt-dev/storage'
import { OFF_PREFIX, readSettings, type Settings, siteOf } from './settings.ts'

/**
 * The background is the only writer (decision 7): writes queue up, so none is lost
 * between a read and a write of another.
 */
let queue: Promise<unknown> = Promise.resolve()

function write<T>(job: () => Promise<T>): Promise<T> {
  const result = queue.then(job)
  queue = result.catch(() => undefined)
  return result
}

const REPAIRED = 'local:repaired'

/** The settings in force. Damaged records are taken out and noted for the reader, once. */
export async function loadSettings(): Promise<Settings> {
  const { settings, damaged } = readSettings(await storage.snapshot('sync').catch(() => ({})))
  if (damaged.length) await write(() => repair(damaged)).catch(() => undefined)
  return settings
}

async function repair(keys: string[]): Promise<void> {
  const noted = new Set(await repairedKeys())
  for (const key of keys) {
    await storage.removeItem(`sync:${key}`)
    noted.add(key)
  }
  await storage.setItem(REPAIRED, [...noted])
}

/** Settings that were set back and not told of yet. */
export async function repairedKeys(): Promise<string[]> {
  const value: unknown = await storage.getItem(REPAIRED)
  return Array.isArray(value) ? value.filter((k) => typeof k === 'string') : []
}

/** The notes, which are forgotten with the telling. */
export function takeRepaired(): Promise<string[]> {
  return write(async () => {
    const keys = await repairedKeys()
    if (keys.length) await storage.removeItem(REPAIRED)
    return keys
  })
}

/** Switches a site. Rejects when the browser refuses the write. */
export function setSite(host: string, on: boolean): Promise<void> {
  const key = `sync:${OFF_PREFIX}${siteOf(host)}` as const
  return write(() => (on ? storage.removeItem(key) : storage.setItem(key, { v: 1, value: true })))
}
