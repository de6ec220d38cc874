import { setTimeout as pause } from 'node:timers/promises'

export interface Patience {
  /** Milliseconds until giving up; generous, as a slow machine is no failure. */
  timeout?: number
  every?: number
}

/**
 * Asks again and again until the answer is truthy, and returns it. Tests wait for what they need this way;
 * a fixed pause is too long on one machine and too short on the next.
 */
export async function until<T>(
  what: string,
  probe: () => T | Promise<T>,
  { timeout = 15_000, every = 40 }: Patience = {},
): Promise<NonNullable<Exclude<T, false>>> {
  const end = performance.now() + timeout
  let last: unknown
  for (;;) {
    try {
      const answer = await probe()
      if (answer) return answer as NonNullable<Exclude<T, false>>
      last = answer
    } catch (e) {
      last = e
    }
    if (performance.now() > end)
      throw new Error(`Waited ${timeout} ms for ${what}; last: ${show(last)}`, { cause: last })
    await pause(every)
  }
}

/** Holds while something must not happen: throws as soon as the probe answers. */
export async function never(what: string, probe: () => unknown, during = 400): Promise<void> {
  const end = performance.now() + during
  while (performance.now() < end) {
    const answer = await probe()
    if (answer) throw new Error(`${what} happened: ${show(answer)}`)
    await pause(40)
  }
}

function show(value: unknown): string {
  if (value instanceof Error) return value.message
  return (JSON.stringify(value) ?? String(value)).slice(0, 300)
}
