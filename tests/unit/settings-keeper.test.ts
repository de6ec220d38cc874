import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Areas, StorageArea } from '../../src/ext/areas.ts'
import { planOf } from '../../src/ext/change.ts'
import { Keeper } from '../../src/ext/keeper.ts'
import { RECORDS } from '../../src/ext/records.ts'
import { settingsOf } from '../../src/ext/values.ts'

const golden = JSON.parse(
  readFileSync(join(import.meta.dirname, 'golden/records-v1.json'), 'utf8'),
) as Record<'sync' | 'local', Record<string, unknown>>

/** A browser's storage in memory. `before` runs ahead of each call, to delay it, refuse it or cut it off. */
class Memory implements StorageArea {
  items: Record<string, unknown>
  readonly #before: (call: string) => Promise<void>

  constructor(items: object, before: (call: string) => Promise<void>) {
    this.items = structuredClone(items) as Record<string, unknown>
    this.#before = before
  }

  async get(keys?: readonly string[]) {
    await this.#before('get')
    const found = Object.entries(this.items).filter(([k]) => !keys || keys.includes(k))
    return structuredClone(Object.fromEntries(found))
  }

  async set(items: Record<string, unknown>) {
    await this.#before('set')
    Object.assign(this.items, structuredClone(items))
  }

  async remove(keys: readonly string[]) {
    await this.#before('remove')
    for (const key of keys) delete this.items[key]
  }

  async clear() {
    await this.#before('clear')
    this.items = {}
  }
}

type Fake = Areas & { sync: Memory; local: Memory }
const nothing = async () => {}
const fake = (
  stored: { sync?: object; local?: object } = {},
  before: (call: string) => Promise<void> = nothing,
): Fake => ({
  sync: new Memory(stored.sync ?? {}, (call) => before(`sync ${call}`)),
  local: new Memory(stored.local ?? {}, (call) => before(`local ${call}`)),
})

test('200 changes at once, storage answering in any order: all are there', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), async (scheduler) => {
      const areas = fake({}, (call) => scheduler.schedule(Promise.resolve(), call))
      const keeper = new Keeper(areas)
      const all = Promise.all(
        Array.from({ length: 200 }, (_, i) =>
          keeper.change((values) =>
            planOf(
              i % 2
                ? { do: 'know', id: `term-${i}`, on: true }
                : { do: 'site', list: 'own', host: `s${i}.example`, on: true },
              values,
            ),
          ),
        ),
      )
      await scheduler.waitFor(all)
      const { values } = await scheduler.waitFor(keeper.load())
      expect(settingsOf(values).known).toHaveLength(100)
      expect(values.get('ownSites')).toHaveLength(100)
    }),
    { numRuns: 5 },
  )
})

test('every record that is written is read back', async () => {
  const areas = fake()
  const keeper = new Keeper(areas)
  const all = { ...golden.sync, ...golden.local } as Record<string, { value: unknown }>
  await keeper.change(() => Object.entries(all).map(([key, { value }]) => ({ key, value })))
  expect(areas.sync.items).toEqual(golden.sync)
  for (const { key, area } of RECORDS) {
    const found = Object.keys(areas[area].items).filter((k) =>
      key.endsWith(':') ? k.startsWith(key) : k === key,
    )
    expect(found, key).not.toEqual([])
  }
  const { values } = await keeper.load()
  for (const [key, { value }] of Object.entries(all)) expect(values.get(key), key).toEqual(value)
})

test('a damaged record comes back from its last good copy, and its name is told once', async () => {
  const areas = fake()
  const keeper = new Keeper(areas)
  await keeper.change(() => [{ key: 'density', value: 'all' }])
  areas.sync.items.density = { v: 1, value: 'al' }
  areas.sync.items.theme = 'dar'
  const { values } = await keeper.load()
  expect(settingsOf(values)).toMatchObject({ density: 'all', theme: 'system' })
  expect(areas.sync.items).toEqual({ density: { v: 1, value: 'all' } })
  expect(await keeper.takeRepaired()).toEqual(['density', 'theme'])
  expect(await keeper.takeRepaired()).toEqual([])
})

test('a refused write changes nothing and says so, at each call', async () => {
  for (let refuse = 0; refuse < 6; refuse++) {
    let calls = 0
    let armed = false
    const before = async (call: string): Promise<void> => {
      if (armed && /set|remove/.test(call) && calls++ === refuse) throw new Error('QUOTA_BYTES')
    }
    const areas = fake(golden, before)
    const keeper = new Keeper(areas)
    const was = structuredClone({ sync: areas.sync.items, local: areas.local.items })
    armed = true
    const change = keeper.change(
      () => [{ key: 'density', value: 'all' }, { key: 'own', value: [] }, { key: 'off:news.example' }],
      true,
    )
    if (refuse < 5) {
      await expect(change, `call ${refuse}`).rejects.toThrow('options.error.refused QUOTA_BYTES')
      expect({ sync: areas.sync.items, local: areas.local.items }, `call ${refuse}`).toEqual(was)
    } else await change
  }
})

test('a change of many records that was cut off anywhere is taken back whole', async () => {
  for (let last = 1; last < 12; last++) {
    let calls = 0
    // A background that is killed never sees its answer.
    const before = (call: string): Promise<void> =>
      /set|remove/.test(call) && ++calls > last ? new Promise(() => {}) : Promise.resolve()
    const areas = fake(golden, before)
    void new Keeper(areas).change(
      () => [{ key: 'density', value: 'all' }, { key: 'own', value: [] }, { key: 'off:news.example' }],
      true,
    )
    for (let i = 0; i < 50; i++) await Promise.resolve()
    const alive = fake({ sync: areas.sync.items, local: areas.local.items })
    const keeper = new Keeper(alive)
    const cut = await keeper.recover()
    if (cut) expect(alive).toMatchObject({ sync: { items: golden.sync }, local: { items: golden.local } })
    const { values } = await keeper.load()
    const all = [values.get('density') === 'all', values.has('off:news.example') === false]
    expect(new Set(all).size, `after ${last} writes`).toBe(1)
  }
})

test('an import can be undone, once', async () => {
  const areas = fake(golden)
  const keeper = new Keeper(areas)
  expect(await keeper.undo()).toBe(false)
  await keeper.change(
    () => [{ key: 'density', value: 'all' }, { key: 'own' }, { key: 'only:new.example', value: true }],
    true,
  )
  expect(await keeper.canUndo()).toBe(true)
  expect(areas.local.items.own).toBeUndefined()
  expect(await keeper.undo()).toBe(true)
  expect({ sync: areas.sync.items, local: areas.local.items }).toEqual(golden)
  expect(await keeper.canUndo()).toBe(false)
})

test('what a newer version wrote is not overwritten', async () => {
  const newer = { density: { v: 7, value: 'by screen' } }
  const areas = fake({ sync: newer })
  const keeper = new Keeper(areas)
  await expect(keeper.change(() => [{ key: 'density', value: 'all' }])).rejects.toThrow('options.error.newer')
  expect(areas.sync.items).toEqual(newer)
  expect((await keeper.load()).newer).toEqual(['density'])
})

test('storage that answers nothing gives the defaults', async () => {
  const dead = fake(golden, async () => {
    throw new Error('no storage')
  })
  expect(settingsOf((await new Keeper(dead).load()).values).density).toBe('section')
})

test('forgetting leaves nothing, no copy either', async () => {
  const areas = fake(golden)
  const keeper = new Keeper(areas)
  await keeper.change(() => [{ key: 'density', value: 'all' }], true)
  await keeper.clear()
  expect([areas.sync.items, areas.local.items]).toEqual([{}, {}])
})

test('a damaged pin is set aside whole, not thrown away', async () => {
  const damaged = { v: 1, value: { id: 'abc', name: 'By the station', note: 'My notes' } }
  const areas = fake({ local: { 'menu:abc': damaged } })
  const keeper = new Keeper(areas)
  await keeper.load()
  expect(areas.local.items).toEqual({ 'damaged:menu:abc': damaged, repaired: ['menu:abc'] })
})
