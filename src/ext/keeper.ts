import type { Areas } from './areas.ts'
import { type Journal, journal, journalOf, type Puts, putsOf, type Raw, GOOD } from './journal.ts'
import { createQueue, type InTurn } from './queue.ts'
import { type Area, readRecord, recordOf } from './records.ts'
import { Refused } from './refused.ts'
import { type Found, readStored, type Values, type Write } from './values.ts'

const REPAIRED = 'repaired'
/** Where a record goes that cannot be read and is too much work to be thrown away. */
const ASIDE = 'damaged:'
/** What was kept before a change of many records: to finish undoing it, or to undo it later. */
const BEFORE = 'before'

/**
 * Keeps the records. The background is the only writer, and writes take turns
 * (decision 7, rules S1 to S5). Reading never throws: a damaged record is replaced
 * by its last good copy, else by its default, and its name is told once.
 */
export class Keeper {
  readonly #areas: Areas
  readonly #inTurn: InTurn

  constructor(areas: Areas, inTurn: InTurn = createQueue()) {
    this.#areas = areas
    this.#inTurn = inTurn
  }

  /** What is kept: all synced records, and these (or all) of the others. */
  async load(local?: readonly string[]): Promise<Found> {
    const [sync, rest] = await Promise.all([
      this.#areas.sync.get().catch(() => ({})),
      this.#areas.local.get(local).catch(() => ({})),
    ])
    const found = readStored({ sync, local: rest })
    if (found.damaged.length === 0) return found
    const good = await this.#lastGood(found.damaged)
    for (const [key, value] of good) found.values.set(key, value)
    await this.#inTurn(() => this.#repair(found.damaged)).catch(() => undefined)
    return found
  }

  /**
   * Changes records. `plan` is given what is kept at its turn, and says what to
   * write, or throws. When the browser refuses a write, all is put back. With
   * `undoable` the copy from before is kept, and a change that was cut off is put
   * back by `recover`.
   */
  change(plan: (values: Values) => readonly Write[], undoable = false): Promise<void> {
    return this.#inTurn(async () => {
      const raw = await this.#raw()
      const { values, newer } = readStored(raw)
      const writes = plan(values)
      if (writes.some(({ key }) => newer.includes(key))) throw new Refused('options.error.newer')
      await this.#write(writes, raw, undoable)
    })
  }

  /** Takes back the last undoable change. False when there is none. */
  undo(): Promise<boolean> {
    return this.#inTurn(() => this.#putBack('done'))
  }

  /** Takes back an undoable change that was cut off half-way. In its turn none can be under way. */
  recover(): Promise<boolean> {
    return this.#inTurn(() => this.#putBack('applying'))
  }

  async canUndo(): Promise<boolean> {
    return journalOf((await this.#areas.local.get([BEFORE]))[BEFORE])?.state === 'done'
  }

  /** Forgets everything, copies and notes included. */
  clear(): Promise<void> {
    return this.#inTurn(async () => {
      await refusable(this.#areas.local.clear())
      await refusable(this.#areas.sync.clear())
    })
  }

  /** Names of records that were set back and not told of yet; forgotten with the telling. */
  takeRepaired(): Promise<string[]> {
    return this.#inTurn(async () => {
      const keys = await this.#repairedKeys()
      if (keys.length) await this.#areas.local.remove([REPAIRED])
      return keys
    })
  }

  async #raw(): Promise<Raw> {
    const [sync, local] = await Promise.all([this.#areas.sync.get(), this.#areas.local.get()])
    return { sync, local }
  }

  async #write(writes: readonly Write[], raw: Raw, undoable = false): Promise<void> {
    const after = putsOf(writes, raw)
    const before: Puts = { sync: new Map(), local: new Map() }
    for (const area of ['sync', 'local'] as const)
      for (const key of after[area].keys()) before[area].set(key, raw[area][key])
    try {
      if (undoable) await this.#areas.local.set({ [BEFORE]: journal('applying', before) })
      await this.#put('local', after.local)
      await this.#put('sync', after.sync)
      if (undoable) await this.#areas.local.set({ [BEFORE]: journal('done', before) })
    } catch (error) {
      await this.#put('sync', before.sync).catch(() => undefined)
      await this.#put('local', before.local).catch(() => undefined)
      if (undoable) await this.#put('local', new Map([[BEFORE, raw.local[BEFORE]]])).catch(() => undefined)
      throw refusal(error)
    }
  }

  async #putBack(state: Journal['state']): Promise<boolean> {
    const kept = journalOf((await this.#areas.local.get([BEFORE]))[BEFORE])
    if (kept?.state !== state) return false
    try {
      for (const area of ['sync', 'local'] as const)
        await this.#put(area, new Map(Object.entries(kept[area]).map(([k, raw]) => [k, raw ?? undefined])))
      await this.#areas.local.remove([BEFORE])
    } catch (error) {
      throw refusal(error)
    }
    return true
  }

  async #put(area: Area, items: ReadonlyMap<string, unknown>): Promise<void> {
    const set = [...items].filter(([, value]) => value !== undefined)
    const gone = [...items].flatMap(([key, value]) => (value === undefined ? [key] : []))
    if (set.length) await this.#areas[area].set(Object.fromEntries(set))
    if (gone.length) await this.#areas[area].remove(gone)
  }

  async #lastGood(keys: readonly string[]): Promise<Map<string, unknown>> {
    const copies = await this.#areas.local
      .get(keys.map((k) => GOOD + k))
      .catch((): Record<string, unknown> => ({}))
    const good = new Map<string, unknown>()
    for (const key of keys) {
      const type = recordOf('sync', key) ?? recordOf('local', key)
      const read = type && readRecord(type, key, copies[GOOD + key])
      if (read?.is === 'good') good.set(key, read.value)
    }
    return good
  }

  /** Puts the last good copy in the place of what is still damaged, and notes its name. */
  async #repair(keys: readonly string[]): Promise<void> {
    const raw = await this.#raw()
    const { damaged, values } = readStored(raw)
    const still = damaged.filter((key) => keys.includes(key))
    if (still.length === 0) return
    const good = new Map([...values, ...(await this.#lastGood(still))])
    const noted = new Set([...(await this.#repairedKeys()), ...still])
    const aside = still.filter((key) => recordOf('local', key)?.aside && !good.has(key))
    const kept = Object.fromEntries(aside.map((key) => [ASIDE + key, raw.local[key]]))
    await this.#areas.local.set({ [REPAIRED]: [...noted], ...kept })
    await this.#write(
      still.map((key) => ({ key, value: good.get(key) })),
      raw,
    )
  }

  async #repairedKeys(): Promise<string[]> {
    const { [REPAIRED]: value } = await this.#areas.local.get([REPAIRED])
    return Array.isArray(value) ? value.filter((k) => typeof k === 'string') : []
  }
}

async function refusable(write: Promise<void>): Promise<void> {
  try {
    await write
  } catch (error) {
    throw refusal(error)
  }
}

const refusal = (error: unknown): Refused =>
  new Refused('options.error.refused', error instanceof Error ? error.message : String(error))
