import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alignedByMinutes, compareMenus } from '../../src/menu/compare.ts'
import { csvOf } from '../../src/menu/csv.ts'
import { markdownOf } from '../../src/menu/markdown.ts'
import type { Service } from '../../src/menu/service.ts'

const service = (given: Partial<Service>): Service => ({
  name: 'Swedish',
  spot: { block: 0, start: 0, end: 7 },
  group: 0,
  term: 'swedish-massage',
  kind: 'relaxation',
  minutes: 60,
  price: 90,
  priceTo: null,
  currency: 'USD',
  perHour: 90,
  flags: [],
  terms: [],
  asWritten: '',
  ...given,
})

test('menus meet in the term, not in the house name', () => {
  const rows = compareMenus([
    { id: 'a', services: [service({}), service({ minutes: 90, price: 120, perHour: 80 })] },
    { id: 'b', services: [service({ name: 'Signature Swedish', price: 85, perHour: 85 })] },
    {
      id: 'c',
      services: [service({ name: 'Drift', term: null, kind: null }), service({ name: 'DRIFT', term: null })],
    },
  ])
  expect(rows.map((r) => [r.term, r.entries.length])).toEqual([
    ['swedish-massage', 3],
    [null, 2],
  ])
  expect(rows[0]!.minutes).toEqual([60, 90])
  expect(alignedByMinutes(rows[0]!).map((l) => l.entries.map((e) => e.menu))).toEqual([['a', 'b'], ['a']])
  expect(rows[0]!.entries.map((e) => e.lowest)).toEqual([false, true, false])
})

test('currencies are never mixed, and alone nothing is lowest', () => {
  const [row] = compareMenus([
    { id: 'a', services: [service({})] },
    { id: 'b', services: [service({ currency: 'EUR', perHour: 10 })] },
    { id: 'c', services: [service({ currency: null, perHour: 5 })] },
  ])
  expect(row!.entries.map((e) => e.lowest)).toEqual([false, false, false])
})

test('couples and add-ons are rows of their own; kinds that differ are told', () => {
  const rows = compareMenus([
    { id: 'a', services: [service({}), service({ flags: ['couple'] }), service({ flags: ['add-on'] })] },
    { id: 'b', services: [service({ kind: 'either' })] },
  ])
  expect(rows).toHaveLength(3)
  expect(rows[0]!.kindsDiffer).toBe(true)
})

test('CSV: quotes, CRLF, byte order mark, no formula', () => {
  expect(
    csvOf(
      ['Name', 'Price'],
      [
        ['Back, neck', 45],
        ['6" stones\nhot', null],
      ],
    ),
  ).toBe('\ufeffName,Price\r\n"Back, neck",45\r\n"6"" stones\nhot",\r\n')
  for (const evil of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1'])
    expect(csvOf([], [[evil]]).split('\r\n')[1]).toMatch(/^"?'/)
  expect(csvOf([], [[-5]])).toContain('-5')
})

/** Reads RFC 4180 as a spreadsheet would. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = []
  for (const m of csv.slice(1).matchAll(/(?:(?:"(?:[^"]|"")*"|[^",\r\n]*)(?:,|\r\n))+?(?<=\r\n)/g)) {
    const cells = [...m[0].matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(?:,|\r\n)/g)].map((c) => c[1]!)
    rows.push(cells.map((c) => (c.startsWith('"') ? c.slice(1, -1).replaceAll('""', '"') : c)))
  }
  return rows
}

test('CSV: what is written is read again, and nothing runs', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '=', '+', '"', ',', '\n', '\r', ' ', "'", '-') })
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 }),
      (rows) => {
        const read = readCsv(csvOf(['x', 'y'], rows)).slice(1)
        expect(read.map((r) => r.map((c) => c.replace(/^'(?=[\s\S])/, '')))).toEqual(
          rows.map((r) => r.map((c) => c.replace(/^'(?=[\s\S])/, ''))),
        )
        for (const c of read.flat()) expect(c).not.toMatch(/^\s*[=+\-@]/)
      },
    ),
  )
})

test('Markdown: no cell breaks the table or is read as markup', () => {
  expect(markdownOf(['Name', 'Price'], [['a|b\n<b>*x*', 95]])).toBe(
    '| Name | Price |\n| --- | ---: |\n| a\\|b \\<b\\>\\*x\\* | 95 |\n',
  )
})
