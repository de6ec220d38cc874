import { storage } from '@wxt-dev/storage'
import type { Area } from './records.ts'

/** As much of a browser's storage as is used; a test gives its own. */
export interface StorageArea {
  /** All that is stored, or what is stored under these keys. */
  get(keys?: readonly string[]): Promise<Record<string, unknown>>
  set(items: Record<string, unknown>): Promise<void>
  remove(keys: readonly string[]): Promise<void>
  clear(): Promise<void>
}

export type Areas = Record<Area, StorageArea>

export const browserAreas: Areas = { sync: area('sync'), local: area('local') }

function area(name: Area): StorageArea {
  const full = (key: string): `${Area}:${string}` => `${name}:${key}`
  return {
    async get(keys) {
      if (!keys) return storage.snapshot(name)
      const found = await storage.getItems(keys.map(full))
      const stored = found.filter(({ value }) => value !== null && value !== undefined)
      return Object.fromEntries(stored.map(({ key, value }) => [key.slice(name.length + 1), value]))
    },
    set: (items) =>
      storage.setItems(Object.entries(items).map(([key, value]) => ({ key: full(key), value }))),
    remove: (keys) => storage.removeItems(keys.map(full)),
    clear: () => storage.clear(name),
  }
}
