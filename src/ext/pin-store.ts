import { storage } from '@wxt-dev/storage'
import { planPin } from './pin-plan.ts'
import {
  ASIDE_KEY,
  PIN_KEY,
  type PinChange,
  type PinRefusal,
  pinRecord,
  type Pins,
  readPins,
} from './pins.ts'
import { inTurn } from './queue.ts'

/** The pins. What cannot be read is set aside first, under a key of its own. */
export async function loadPins(): Promise<Pins> {
  const stored = await storage.snapshot('local').catch(() => ({}))
  const found = readPins(stored)
  if (found.damaged.length === 0) return found
  await inTurn(setAside).catch(() => undefined)
  return readPins(await storage.snapshot('local').catch(() => ({})))
}

async function setAside(): Promise<void> {
  const stored: Record<string, unknown> = await storage.snapshot('local')
  for (const key of readPins(stored).damaged) {
    await storage.setItem(`local:${ASIDE_KEY}${key}`, stored[key])
    await storage.removeItem(`local:${key}`)
  }
}

/** Makes one change, in its turn. */
export function changePins(change: PinChange): Promise<{ refusal?: PinRefusal }> {
  return inTurn(async () => {
    try {
      if (change.do === 'discard') {
        await storage.removeItem(`local:${change.key}`)
        return {}
      }
      const { menus } = readPins(await storage.snapshot('local'))
      const plan = planPin(menus, change, newId)
      if ('refuse' in plan) return { refusal: plan.refuse }
      if ('remove' in plan) await storage.removeItem(`local:${PIN_KEY}${plan.remove}`)
      else await storage.setItem(`local:${PIN_KEY}${plan.set.id}`, { v: pinRecord.version, value: plan.set })
      return {}
    } catch {
      return { refusal: 'refused' as const }
    }
  })
}

/** Sorts by time; the rest keeps two of one millisecond apart. */
function newId(): string {
  const time = Date.now().toString(36).padStart(9, '0')
  return time + Math.random().toString(36).slice(2, 10)
}
