import { plain, type PinnedService } from '../../menu/pinned.ts'

/** What became of a menu since it was pinned. */
export interface MenuChanges {
  added: PinnedService[]
  gone: PinnedService[]
  prices: { was: PinnedService; now: PinnedService }[]
}

/** Compares two readings of one menu. Offers are the same when name and minutes are. */
export function changesOf(was: readonly PinnedService[], now: readonly PinnedService[]): MenuChanges {
  const changes: MenuChanges = { added: [], gone: [], prices: [] }
  const before = byOffer(was)
  const after = byOffer(now)
  for (const [key, olds] of before) {
    const news = after.get(key) ?? []
    // Members' and full prices stand side by side under one name: an equal price is the same offer.
    const left = olds.filter((o) => !news.some((n) => samePrice(o, n)))
    const fresh = news.filter((n) => !olds.some((o) => samePrice(o, n)))
    left.forEach((old, i) => {
      if (fresh[i]) changes.prices.push({ was: old, now: fresh[i] })
      else changes.gone.push(old)
    })
    changes.added.push(...fresh.slice(left.length))
  }
  for (const [key, news] of after) if (!before.has(key)) changes.added.push(...news)
  return changes
}

export const isSame = ({ added, gone, prices }: MenuChanges): boolean =>
  added.length + gone.length + prices.length === 0

const samePrice = (a: PinnedService, b: PinnedService): boolean =>
  a.price === b.price && a.priceTo === b.priceTo && a.currency === b.currency

function byOffer(services: readonly PinnedService[]): Map<string, PinnedService[]> {
  return Map.groupBy(services, (s) => `${plain(s.name)}\n${s.minutes}`)
}
