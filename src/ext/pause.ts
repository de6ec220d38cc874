import { storage } from '@wxt-dev/storage'
import * as v from 'valibot'

export const HOUR = 3_600_000

const KEY = 'local:paused'
const record = v.strictObject({ v: v.literal(1), value: v.pipe(v.number(), v.safeInteger()) })

/**
 * When a stored pause ends, while it lasts. One that would last longer than it can
 * be asked for is no pause: the clock was set back, or the record is damaged.
 */
export function pauseEnd(stored: unknown, now: number): number | undefined {
  const result = v.safeParse(record, stored)
  if (!result.success) return undefined
  const { value } = result.output
  return value > now && value <= now + HOUR ? value : undefined
}

/** When the present pause ends; `undefined` when nothing is paused. Never throws. */
export async function loadPause(): Promise<number | undefined> {
  return pauseEnd(await storage.getItem(KEY).catch(() => undefined), Date.now())
}

/** Pauses everywhere for an hour, or ends that. Rejects when the browser refuses the write. */
export async function setPause(on: boolean): Promise<number | undefined> {
  if (!on) {
    await storage.removeItem(KEY)
    return undefined
  }
  const until = Date.now() + HOUR
  await storage.setItem(KEY, { v: 1, value: until })
  return until
}
