import { browserAreas } from './areas.ts'
import { makeBackup, planImport, readBackup, type Scope } from './backup.ts'
import { type Change, planOf, planSwitch } from './change.ts'
import { Keeper } from './keeper.ts'
import { loadManaged } from './managed.ts'
import { isOnHere } from './page-settings.ts'
import { inTurn } from './queue.ts'
import { Refused } from './refused.ts'
import { type Settings, siteOf } from './settings.ts'
import { type Found, settingsOf, type Values } from './values.ts'

const keeper = new Keeper(browserAreas, inTurn)

/** The settings in force. Damaged records are set back and noted for the reader, once. */
export async function loadSettings(): Promise<Settings> {
  return settingsOf((await keeper.load(['ownSites'])).values)
}

/** Synced records and these of the others; all others without a list. */
export function loadRecords(local?: readonly string[]): Promise<Found> {
  return keeper.load(local)
}

export function takeRepaired(): Promise<string[]> {
  return keeper.takeRepaired()
}

/** Switches a site. Rejects when the browser refuses the write, or an organization has decided otherwise. */
export async function setSite(host: string, on: boolean): Promise<void> {
  const managed = await loadManaged()
  await keeper.change((stored) => {
    // Where an organization lists the sites, the reader's own list of them rests.
    const values = managed.sitesOnly.size ? new Map([...stored, ['mode', 'everywhere'] as const]) : stored
    const writes = planSwitch(host, on, values)
    const after = new Map(values)
    for (const { key, value } of writes) {
      if (value === undefined) after.delete(key)
      else after.set(key, value)
    }
    if (isOnHere(settingsOf(after), managed, siteOf(host)) !== on) throw new Refused('options.error.managed')
    return writes
  })
}

/** Makes one change of the reader's. Rejects with `Refused`. */
export function changeOne(change: Change): Promise<void> {
  return keeper.change((values) => planOf(change, values))
}

export async function exportFile(scope: Scope): Promise<string> {
  return makeBackup((await keeper.load()).values, scope, new Date())
}

export function importFile(text: string): Promise<void> {
  const backup = readBackup(text)
  return keeper.change((values: Values) => planImport(backup, values), true)
}

export const undoImport = (): Promise<boolean> => keeper.undo()
export const canUndo = (): Promise<boolean> => keeper.canUndo()
export const forgetAll = (): Promise<void> => keeper.clear()
/** Takes back what was cut off when the browser stopped the background. */
export const recover = (): Promise<boolean> => keeper.recover()
