import type { ComparedService } from '../../menu/compare.ts'
import { type Cell, csvOf } from '../../menu/csv.ts'
import { markdownOf } from '../../menu/markdown.ts'
import type { PinnedMenu, PinnedService } from '../../menu/pinned.ts'
import { type ComparedGroup, titleOf } from './compare.ts'

/** Columns of the spreadsheet, in its order. */
export const CSV_COLUMNS = [
  'menu',
  'site',
  'address',
  'date',
  'service',
  'term',
  'kind',
  'minutes',
  'price',
  'priceTo',
  'currency',
  'perHour',
  'flags',
  'asWritten',
  'note',
] as const

/** The words of the reader's language that an export needs. */
export interface ExportWords {
  columns: string[]
  title: string
  length: string
  service: string
  menu: string
  address: string
  read: string
  lowest: string
  note: string
  kind: (kind: PinnedService['kind']) => string
  term: (id: string) => string | undefined
  flag: (flag: PinnedService['flags'][number]) => string
  minutes: (minutes: number | null) => string
  price: (offer: PinnedService) => string
  perHour: (offer: PinnedService) => string
  date: (iso: string) => string
}

/** All pinned offers, one a line, for a spreadsheet. Numbers are bare, so that they can be reckoned with. */
export function menusAsCsv(menus: readonly PinnedMenu[], words: ExportWords): string {
  const lines = menus.flatMap((menu) =>
    menu.services.map((s): Cell[] => [
      titleOf(menu),
      menu.host,
      menu.url,
      menu.date.slice(0, 10),
      s.name,
      (s.term && words.term(s.term)) ?? '',
      words.kind(s.kind),
      s.minutes,
      s.price,
      s.priceTo,
      s.currency,
      s.perHour,
      s.flags.map(words.flag).join(', '),
      s.asWritten,
      menu.note,
    ]),
  )
  return csvOf(words.columns, lines)
}

/** The comparison as it stands on the screen: a table of the menus, and one of what they offer. */
export function menusAsMarkdown(
  menus: readonly PinnedMenu[],
  groups: readonly ComparedGroup[],
  words: ExportWords,
): string {
  const about = menus.map((menu): Cell[] => [titleOf(menu), menu.url, words.date(menu.date), menu.note])
  const offers = groups.flatMap((group) =>
    group.lines.map(({ minutes, cells }): Cell[] => [
      nameOf(group, words),
      words.minutes(minutes),
      ...cells.map((all) => all.map((o) => offerText(o, words)).join(' / ')),
    ]),
  )
  return [
    `# ${words.title}\n`,
    markdownOf([words.menu, words.address, words.read, words.note], about),
    markdownOf([words.service, words.length, ...menus.map(titleOf)], offers),
  ].join('\n')
}

function nameOf({ term, name, sorts, kinds }: ComparedGroup, words: ExportWords): string {
  const also = [...sorts.map(words.flag), ...kinds.map(words.kind)].join(', ')
  return `${(term && words.term(term)) ?? name} (${also})`
}

function offerText({ service, lowest }: ComparedService, words: ExportWords): string {
  const rate = words.perHour(service)
  const also = [...(rate ? [rate] : []), ...service.flags.map(words.flag), ...(lowest ? [words.lowest] : [])]
  const price = `${service.name}: ${words.price(service)}`
  return also.length ? `${price} (${also.join(', ')})` : price
}
