import type { PinnedMenu, PinnedService } from '../../menu/pinned.ts'
import { type Compared, type ComparedGroup, titleOf } from './compare.ts'

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
  lowest: string
  addOn: string
  note: string
  kind: (kind: PinnedService['kind']) => string
  term: (id: string) => string | undefined
  flag: (flag: PinnedService['flags'][number]) => string
  minutes: (minutes: number | null) => string
  price: (offer: PinnedService) => string
  perHour: (offer: PinnedService) => string
  date: (iso: string) => string
}

/**
 * All pinned offers, one a line, for a spreadsheet: RFC 4180, with the mark that
 * tells Excel it is UTF-8. Numbers are bare, so that they can be reckoned with.
 */
export function csvOf(menus: readonly PinnedMenu[], words: ExportWords): string {
  const lines = menus.flatMap((menu) =>
    menu.services.map((s) => [
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
      s.perHour === null ? null : Math.round(s.perHour * 100) / 100,
      s.flags.map(words.flag).join(', '),
      s.asWritten,
      menu.note,
    ]),
  )
  return `\ufeff${[words.columns, ...lines].map((line) => line.map(csvField).join(',')).join('\r\n')}\r\n`
}

/** A text that a spreadsheet would run as a formula gets an apostrophe; it then stays text. */
function csvField(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const harmless = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** The comparison as it stands on the screen, as tables. */
export function markdownOf(
  menus: readonly PinnedMenu[],
  groups: readonly ComparedGroup[],
  words: ExportWords,
): string {
  const parts = [`# ${escape(words.title)}`, ...menus.map((menu) => about(menu, words))]
  const heads = menus.map((menu) => escape(titleOf(menu)))
  for (const group of groups) {
    const name = (group.term && words.term(group.term)) ?? group.name
    const kinds = group.kinds.map(words.kind).join(' / ')
    const rows = group.rows.map(({ minutes, cells }) => [
      escape(words.minutes(minutes)),
      ...cells.map((offers) => offers.map((o) => cell(o, words)).join('<br>')),
    ])
    parts.push(
      `## ${escape(name)}${group.addOn ? ` (${escape(words.addOn)})` : ''}`,
      escape(kinds),
      [[escape(words.length), ...heads], heads.map(() => '---').concat('---'), ...rows].map(row).join('\n'),
    )
  }
  return `${parts.join('\n\n')}\n`
}

const row = (cells: string[]): string => `| ${cells.join(' | ')} |`

function about(menu: PinnedMenu, words: ExportWords): string {
  const lines = [
    `- ${escape(titleOf(menu))}: <${menu.url.replace(/[<>\s]/g, encodeURIComponent)}>, ${escape(words.date(menu.date))}`,
  ]
  if (menu.note.trim()) lines.push(`  ${escape(`${words.note} ${menu.note}`)}`)
  return lines.join('\n')
}

function cell({ offer, lowest }: Compared, words: ExportWords): string {
  const price = [words.price(offer), words.perHour(offer) && `(${words.perHour(offer)})`]
  const notes = [...offer.flags.map(words.flag), ...(lowest ? [words.lowest] : [])]
  return [offer.name, ...price, notes.join(', ')].filter(Boolean).map(escape).join(' ')
}

/** Words of a page are words, whatever they mean to Markdown; a line break would end a table's row. */
function escape(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|#~&!]/g, (c) => `\\${c}`)
    .replace(/^[-+](?=\s)|(?<=^\d+)[.)](?=\s)/, (c) => `\\${c}`)
}
