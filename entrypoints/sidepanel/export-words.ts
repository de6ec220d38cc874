import { text as t } from '../../src/ext/text.ts'
import type { TermLabel } from '../../src/glossary/term.ts'
import { dayOf } from '../../src/panel/menu/dates.ts'
import { CSV_COLUMNS, type ExportWords } from '../../src/panel/menu/export.ts'
import { perHourOf, priceOf } from '../../src/panel/menu/money.ts'

/** The words that stand in an export, in the reader's language. */
export function exportWords(names: ReadonlyMap<string, TermLabel>): ExportWords {
  return {
    columns: CSV_COLUMNS.map((column) => t(`compare.column.${column}`)),
    title: t('compare.title'),
    length: t('compare.length'),
    lowest: t('compare.lowest'),
    service: t('compare.column.service'),
    menu: t('compare.column.menu'),
    address: t('compare.column.address'),
    read: t('compare.column.date'),
    note: t('compare.column.note'),
    kind: (kind) => t(kind ? `kind.${kind}` : 'menu.unknown'),
    term: (id) => names.get(id)?.name,
    flag: (flag) => t(`menu.flag.${flag}`),
    minutes: (minutes) => (minutes === null ? t('compare.noLength') : t('menu.minutes', String(minutes))),
    price: (offer) => priceOf(offer) || t('menu.notGiven'),
    perHour: (offer) => {
      const rate = perHourOf(offer)
      return rate && t('menu.anHour', rate)
    },
    date: (iso) => dayOf(iso),
  }
}
