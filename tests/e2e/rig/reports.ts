import type { Kind } from '../../../src/glossary/kinds.ts'
import type { Rig } from './browsers.ts'

type Counts = Record<Kind, number>
interface Session {
  get(k: null): Promise<Record<string, Record<string, { counts: Counts }>>>
}

/** What frames of all tabs told the background of their marks. */
export function reportedCounts(rig: Rig): Promise<Counts[]> {
  return rig.background(async () => {
    const api = (globalThis as unknown as { chrome: { storage: { session: Session } } }).chrome
    const tabs = Object.values(await api.storage.session.get(null))
    return tabs.flatMap((frames) => Object.values(frames)).map((f) => f.counts)
  })
}
