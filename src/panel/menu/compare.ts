import { KINDS, type Kind } from '../../glossary/kinds.ts'
import { type PinnedMenu, type PinnedService, plain } from '../../menu/pinned.ts'

/** An offer in its place of the comparison. */
export interface Compared {
  offer: PinnedService
  /** No other offer of this group, in this currency, costs less an hour. */
  lowest: boolean
}

/** One duration of a service; `cells` has one list of offers for each menu. */
export interface ComparedRow {
  minutes: number | null
  cells: Compared[][]
}

/** What menus sell under names of their own, brought together by what it is. */
export interface ComparedGroup {
  key: string
  /** The glossary's term; null when only the house name says what it is. */
  term: string | null
  /** The house name, for want of a term. */
  name: string
  addOn: boolean
  /** More than one when the menus differ. */
  kinds: (Kind | null)[]
  /** How many menus offer it. */
  menus: number
  rows: ComparedRow[]
}

/** Puts menus side by side. Groups that several menus offer come first, each part in order of its names. */
export function compare(
  menus: readonly PinnedMenu[],
  nameOf: (term: string) => string | undefined,
): ComparedGroup[] {
  const found = new Map<string, { at: number; offer: PinnedService }[]>()
  menus.forEach(({ services }, at) => {
    for (const offer of services) {
      const key = keyOf(offer)
      found.set(key, [...(found.get(key) ?? []), { at, offer }])
    }
  })
  const groups = [...found].map(([key, offers]) => groupOf(key, offers, menus.length))
  const title = (g: ComparedGroup): string => plain((g.term && nameOf(g.term)) ?? g.name)
  return groups.toSorted(
    (a, b) =>
      Number(b.menus > 1) - Number(a.menus > 1) ||
      Number(a.addOn) - Number(b.addOn) ||
      title(a).localeCompare(title(b)),
  )
}

/** A package is more than the term in its name; an add-on is less. */
function keyOf({ term, name, flags }: PinnedService): string {
  const what = term === null || flags.includes('package') ? `name ${plain(name)}` : `term ${term}`
  return flags.includes('add-on') ? `${what} +` : what
}

function groupOf(key: string, offers: { at: number; offer: PinnedService }[], menus: number): ComparedGroup {
  const first = offers[0]!.offer
  const lowest = lowestOf(offers)
  const lengths = [...new Set(offers.map((o) => o.offer.minutes))].toSorted(
    (a, b) => (a ?? Infinity) - (b ?? Infinity),
  )
  return {
    key,
    term: key.startsWith('term ') ? first.term : null,
    name: first.name,
    addOn: first.flags.includes('add-on'),
    kinds: [...KINDS, null].filter((kind) => offers.some((o) => o.offer.kind === kind)),
    menus: new Set(offers.map((o) => o.at)).size,
    rows: lengths.map((minutes) => ({
      minutes,
      cells: Array.from({ length: menus }, (_, at) =>
        offers
          .filter((o) => o.at === at && o.offer.minutes === minutes)
          .map(({ offer }) => ({ offer, lowest: lowest(offer) })),
      ),
    })),
  }
}

/**
 * Which offers cost least an hour. Currencies are never held against each other, and
 * a price is lowest only beside a price of another menu. What only members pay is no measure.
 */
function lowestOf(offers: { at: number; offer: PinnedService }[]): (offer: PinnedService) => boolean {
  const fair = offers.filter(
    ({ offer: { perHour, currency, flags } }) =>
      perHour !== null && currency !== null && !flags.includes('members'),
  )
  const least = new Map<string, number>()
  for (const [currency, same] of Map.groupBy(fair, (o) => o.offer.currency!)) {
    if (new Set(same.map((o) => o.at)).size < 2) continue
    least.set(currency, Math.min(...same.map((o) => o.offer.perHour!)))
  }
  return (offer) =>
    fair.some((o) => o.offer === offer) &&
    offer.currency !== null &&
    least.get(offer.currency) === offer.perHour
}

/** What a menu is called: by the reader, by its page, by its site. */
export function titleOf({ name, title, host }: Pick<PinnedMenu, 'name' | 'title' | 'host'>): string {
  return name.trim() || title.trim() || host
}

/** Whether a house name says no more than the term: a short form in brackets adds nothing. */
export function isPlainName(house: string, term: string): boolean {
  return plain(house) === plain(term.replace(/\s*\([^)]*\)$/, ''))
}
