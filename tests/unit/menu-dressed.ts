import type { Dictionary } from '../../src/match/dictionary.ts'
import { find } from '../../src/match/find.ts'
import type { PageBlock, PageOutline } from '../../src/match/outline.ts'
import { KINDS } from '../../src/glossary/kinds.ts'
import { servicesOf } from '../../src/menu/services.ts'
import { type Dress, rowsOf } from './menu-dress.ts'
import { BOOKING } from './menu-dress-booking.ts'
import { CARDS } from './menu-dress-cards.ts'
import { HEADINGS } from './menu-dress-headings.ts'
import { LISTS } from './menu-dress-lists.ts'
import { ODD_CARDS } from './menu-dress-odd.ts'
import { TABLES } from './menu-dress-tables.ts'
import { TEXTS } from './menu-dress-text.ts'
import type { Part, Row } from './menu-invented.ts'
import { pageOf } from './menu-page.ts'
import type { Style } from './menu-style.ts'
import { blocksOf, outlineOf } from './menu-tree.ts'

export const LAYOUTS: Record<string, Dress> = {
  ...CARDS,
  ...ODD_CARDS,
  ...HEADINGS,
  ...BOOKING,
  ...LISTS,
  ...TABLES,
  ...TEXTS,
}

export interface Dressed {
  outline: PageOutline
  wanted: Row[]
  found: Row[]
}

const fold = ([name, minutes, price]: Row): Row => [name.toLowerCase().replace(/\s+/g, ' '), minutes, price]

/** A menu in one dress: what it tells, and what is read of it. */
export function readDressed(
  menu: readonly Part[],
  dress: Dress,
  style: Style,
  dictionary: Dictionary,
): Dressed {
  const blocks = blocksOf(pageOf(menu, dress, style))
  return { wanted: rowsOf(menu, dress).map(fold), ...readBlocks(blocks, dictionary) }
}

/** What is read of the blocks of a page. */
export function readBlocks(blocks: PageBlock[], dictionary: Dictionary): Omit<Dressed, 'wanted'> {
  const outline = outlineOf(blocks, 'Services & Pricing | Still Water Massage')
  const found = find(blocks, { title: outline.title, host: '' }, dictionary)
  const { ids, kinds, says } = dictionary.meta
  outline.topics = [...found.topics]
  for (const [i, block] of blocks.entries())
    block.marks = found.hits[i]!.map(({ start, end, term }) => ({
      start,
      end,
      id: ids[term]!,
      kind: KINDS[kinds[term]!]!,
      says: says[term]!,
    }))
  return { outline, found: servicesOf(outline).map((s) => fold([s.name, s.minutes, s.price!])) }
}
