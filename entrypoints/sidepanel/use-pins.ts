import { useCallback, useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import type { PinChange, PinRefusal, Pins } from '../../src/ext/pins.ts'
import { sendMessage } from '../../src/ext/protocol.ts'

export interface PinsInUse extends Pins {
  loaded: boolean
  /** Undefined when it was done. */
  change: (change: PinChange) => Promise<PinRefusal | undefined>
}

const NONE: Pins = { menus: [], aside: [], newer: 0 }

/** The reader's pins, kept true in every panel that is open. */
export function usePins(): PinsInUse {
  const [pins, setPins] = useState<Pins>()
  const load = useCallback(async () => {
    const now = await sendMessage('pins').catch(() => undefined)
    if (now) setPins(now)
  }, [])
  useEffect(() => {
    const changed = (changes: Record<string, unknown>, area: string): void => {
      const ours = Object.keys(changes).some((key) => /^(damaged:)?menu:/.test(key))
      if (area === 'local' && ours) void load()
    }
    browser.storage.onChanged.addListener(changed)
    void load()
    return () => browser.storage.onChanged.removeListener(changed)
  }, [load])

  const change = useCallback(
    async (wanted: PinChange) => {
      const outcome = await sendMessage('pin', wanted).catch(() => ({ refusal: 'refused' as const }))
      await load()
      return outcome.refusal
    },
    [load],
  )
  return { ...(pins ?? NONE), loaded: pins !== undefined, change }
}
