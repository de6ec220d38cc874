import { KINDS, type Kind } from '../../glossary/kinds.ts'
import { alignedByMinutes, type ComparedRow, type ComparedService, compareMenus } from '../../menu/compare.ts'
import { type PinnedMenu, plain } from '../../menu/pinned.ts'
import type { Flag } from '../../menu/service.ts'

/** One length of a service; `cells` has one list of offers for each menu. */
export interface Line {
  minutes: number | null
  cells: ComparedService[][]
}

/** What menus sell under names of their own, brought together and laid out. */
export interface ComparedGroup {
  key: string
  /** The glossary's term; null when only the house name says what it is. */
  term: string | null
  /** The house name, for want of a term. */
  name: string
  /** What makes it another thing to buy than the service itself. */
  sorts: Flag[]
  /** In the order of kinds; several when the menus differ. */
  kinds: (Kind | null)[]
  /** How many menus offer it. */
  menus: number
  lines: Line[]
}

const SORTS = ['add-on', 'package', 'couple'] as const

/** Puts menus side by side. What several of them offer comes first, each part in order of its names. */
export function compare(
  menus: readonly PinnedMenu[],
  nameOf: (term: string) => string | undefined,
): ComparedGroup[] {
  const title = (g: ComparedGroup): string => plain((g.term && nameOf(g.term)) ?? g.name)
  return compareMenus(menus)
    .map((row) => groupOf(row, menus))
    .toSorted(
      (a, b) =>
        Number(b.menus > 1) - Number(a.menus > 1) ||
        Number(a.sorts.includes('add-on')) - Number(b.sorts.includes('add-on')) ||
        title(a).localeCompare(title(b)),
    )
}

function groupOf(row: ComparedRow, menus: readonly PinnedMenu[]): ComparedGroup {
  const sorts = SORTS.filter((flag) => row.entries[0]!.service.flags.includes(flag))
  return {
    key: [row.term ?? plain(row.name), row.term === null, ...sorts].join(' '),
    term: row.term,
    name: row.name,
    sorts,
    kinds: [...KINDS, null].filter((kind) => row.kinds.includes(kind)),
    menus: new Set(row.entries.map((e) => e.menu)).size,
    lines: alignedByMinutes(row).map(({ minutes, entries }) => ({
      minutes,
      cells: menus.map(({ id }) => entries.filter((e) => e.menu === id)),
    })),
  }
}

/** What a menu is called: by the reader, by its page, by its site. */
export function titleOf({ name, title, host }: Pick<PinnedMenu, 'name' | 'title' | 'host'>): string {
  return name.trim() || title.trim() || host
}

/** Whether a house name says no more than the term: a short form in brackets adds nothing. */
export function isPlainName(house: string, term: string): boolean {
  return plain(house) === plain(term.replace(/\s*\([^)]*\)$/, ''))
}
