import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PinnedMenu, PinnedService } from '../../src/menu/pinned.ts'
import { changesOf, isSame } from '../../src/panel/menu/changes.ts'
import { compare, isPlainName } from '../../src/panel/menu/compare.ts'
import { type ExportWords, menusAsCsv, menusAsMarkdown } from '../../src/panel/menu/export.ts'

const offer = (name: string, more: Partial<PinnedService> = {}): PinnedService => ({
  name,
  group: 0,
  term: 'swedish-massage',
  kind: 'relaxation',
  minutes: 60,
  price: 100,
  priceTo: null,
  currency: 'USD',
  perHour: 100,
  flags: [],
  terms: [],
  asWritten: '',
  ...more,
})
const menu = (title: string, services: PinnedService[], more: Partial<PinnedMenu> = {}): PinnedMenu => ({
  id: title.toLowerCase().replace(/\W/g, ''),
  host: 'spa.example',
  title,
  url: 'https://spa.example/menu',
  date: '2026-03-01T10:00:00.000Z',
  name: '',
  note: '',
  whole: true,
  services,
  ...more,
})
const termName = (id: string): string => ({ 'swedish-massage': 'Swedish massage' })[id] ?? id
/** For each row the minutes, and in each menu's cell the names, the lowest with a star. */
const drawn = (menus: PinnedMenu[]) =>
  compare(menus, termName).map((g) => [
    g.term ?? g.name,
    ...g.lines.map((r) => [
      r.minutes,
      ...r.cells.map((c) => c.map((o) => `${o.lowest ? '*' : ''}${o.service.name}`).join()),
    ]),
  ])

describe('the comparison', () => {
  test('brings house names together by their term, and lines up the lengths', () => {
    const a = menu('A', [offer('Bliss'), offer('Bliss', { minutes: 90, price: 140, perHour: 93.33 })])
    const b = menu('B', [offer('Swedish', { minutes: 90, price: 150 })])
    expect(drawn([a, b])).toEqual([['swedish-massage', [60, 'Bliss', ''], [90, '*Bliss', 'Swedish']]])
  })

  test('what several menus have comes first, and a name without a term stands for itself', () => {
    const a = menu('A', [offer('Alpha', { term: null, kind: null }), offer('Swedish')])
    const b = menu('B', [
      offer('Swedish', { perHour: 120 }),
      offer(' alpha ', { term: null, kind: null, minutes: null }),
    ])
    const c = menu('C', [offer('Moon', { term: null })])
    expect(compare([a, b, c], termName).map((g) => [g.name, g.menus])).toEqual([
      ['Alpha', 2],
      ['Swedish', 2],
      ['Moon', 1],
    ])
  })

  test('the lowest price of an hour is found for each currency by itself', () => {
    const a = menu('A', [offer('Dollar', { perHour: 90 }), offer('Euro', { perHour: 80, currency: 'EUR' })])
    const b = menu('B', [
      offer('Dollar 2', { perHour: 110 }),
      offer('Euro 2', { perHour: 70, currency: 'EUR' }),
    ])
    expect(drawn([a, b])).toEqual([['swedish-massage', [60, '*Dollar,Euro', 'Dollar 2,*Euro 2']]])
  })

  test('nothing is lowest by itself, without a currency, or for members only', () => {
    const none = (a: PinnedService, b: PinnedService): boolean =>
      compare([menu('A', [a]), menu('B', [b])], termName).every((g) =>
        g.lines.every((r) => r.cells.flat().every((o) => !o.lowest)),
      )
    expect(none(offer('a'), offer('b', { currency: 'EUR' }))).toBe(true)
    expect(none(offer('a', { currency: null }), offer('b', { currency: null, perHour: 50 }))).toBe(true)
    expect(none(offer('a', { perHour: 10, flags: ['members'] }), offer('b'))).toBe(true)
    expect(none(offer('a'), offer('b'))).toBe(false)
  })

  test('an add-on is not the service itself, nor is a package', () => {
    const a = menu('A', [offer('Swedish'), offer('Swedish extra', { flags: ['add-on'] })])
    const b = menu('B', [offer('Day of bliss', { flags: ['package'] })])
    expect(compare([a, b], termName).map((g) => [g.name, g.sorts])).toEqual([
      ['Swedish', []],
      ['Day of bliss', ['package']],
      ['Swedish extra', ['add-on']],
    ])
  })

  test('menus that place a name in different kinds are told apart', () => {
    const a = menu('A', [offer('Calm', { term: null, kind: 'medical' })])
    const b = menu('B', [offer('Calm', { term: null, kind: null })])
    expect(compare([a, b], termName)[0]!.kinds).toEqual(['medical', null])
  })

  test('no offer is lost or made up', () => {
    const some = fc.array(
      fc.record({
        name: fc.constantFrom('A', 'a', 'B'),
        term: fc.constantFrom(null, 'x', 'y'),
        minutes: fc.constantFrom(null, 30, 60),
        perHour: fc.constantFrom(null, 50, 60),
        currency: fc.constantFrom(null, 'USD', 'EUR'),
      }),
    )
    fc.assert(
      fc.property(fc.array(some, { maxLength: 6 }), (all) => {
        const menus = all.map((services, i) =>
          menu(
            `M${i}`,
            services.map((s) => offer(s.name, s)),
          ),
        )
        const cells = compare(menus, termName).flatMap((g) => g.lines.flatMap((r) => r.cells))
        const shown = cells.flat().map((o) => o.service)
        expect(new Set(shown)).toEqual(new Set(menus.flatMap((m) => m.services)))
        expect(shown).toHaveLength(menus.flatMap((m) => m.services).length)
      }),
    )
  })

  test('a short form in brackets makes no other name', () => {
    expect(isPlainName('manual  lymphatic drainage', 'Manual lymphatic drainage (MLD)')).toBe(true)
    expect(isPlainName('Lymph Bliss', 'Manual lymphatic drainage (MLD)')).toBe(false)
  })
})

describe('what changed since', () => {
  test('new, gone and other prices are told apart', () => {
    const was = [offer('Swedish'), offer('Stone'), offer('Calm', { minutes: 30 })]
    const now = [
      offer('swedish ', { price: 110 }),
      offer('Calm', { minutes: 30 }),
      offer('Calm', { minutes: 60 }),
    ]
    const changes = changesOf(was, now)
    expect(changes.prices.map((p) => [p.was.price, p.now.price])).toEqual([[100, 110]])
    expect(changes.gone.map((s) => s.name)).toEqual(['Stone'])
    expect(changes.added.map((s) => [s.name, s.minutes])).toEqual([['Calm', 60]])
    expect(isSame(changes)).toBe(false)
  })

  test('the same menu has not changed, whatever the order of its rows', () => {
    const was = [offer('Swedish', { price: 80, flags: ['members'] }), offer('Swedish'), offer('Stone')]
    expect(isSame(changesOf(was, was.toReversed()))).toBe(true)
  })

  test('one of two prices under one name can change alone', () => {
    const was = [offer('Swedish', { price: 80 }), offer('Swedish', { price: 100 })]
    const now = [offer('Swedish', { price: 80 }), offer('Swedish', { price: 105 })]
    expect(changesOf(was, now)).toMatchObject({
      added: [],
      gone: [],
      prices: [{ was: { price: 100 }, now: { price: 105 } }],
    })
  })
})

const words: ExportWords = {
  columns: ['Menu', 'Site'],
  title: 'Compare',
  length: 'Length',
  lowest: 'Lowest',
  service: 'Service',
  menu: 'Menu',
  address: 'Address',
  read: 'Read on',
  note: 'Notes',
  kind: (kind) => kind ?? 'none',
  term: termName,
  flag: (flag) => flag,
  minutes: (minutes) => `${minutes} min`,
  price: ({ price }) => `$${price}`,
  perHour: () => '',
  date: (iso) => iso.slice(0, 10),
}

/** Reads RFC 4180 as a spreadsheet does. */
function parseCsv(csv: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain!)
    if (end === '\r\n') rows.push([])
    if (end === '') break
  }
  return rows
}

/** All that means something to a spreadsheet, and some that does not. */
const hostile = fc.string({ unit: fc.constantFrom(...'"",,\r\n\t=+-@ \'aé🙂') })

describe('exports', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\u200b=1', '＝1'])(
    'a name that a spreadsheet would run stays text: %j',
    (name) => {
      const csv = menusAsCsv([menu('A', [offer(name)])], words)
      expect(parseCsv(csv.slice(1))[1]![4]).toBe(`'${name}`)
    },
  )

  test('whatever a page and a reader write comes out of the file as it went in', () => {
    fc.assert(
      fc.property(hostile, hostile, (name, note) => {
        const csv = menusAsCsv([menu('A', [offer(name)], { note })], words)
        const [, line] = parseCsv(csv.slice(1))
        expect(line).toHaveLength(15)
        expect([name, `'${name}`]).toContain(line![4])
        expect([note, `'${note}`]).toContain(line![14])
      }),
    )
  })

  test('a spreadsheet gets bare numbers, and the mark of UTF-8', () => {
    const csv = menusAsCsv(
      [menu('A, "B"', [offer('Swedish', { price: 480000, perHour: 93.33, minutes: null })])],
      words,
    )
    expect(csv.startsWith('\ufeffMenu,Site\r\n"A, ""B""",spa.example,')).toBe(true)
    expect(csv).toContain('Swedish massage,relaxation,,480000,,USD,93.33,')
    expect(csv.endsWith('\r\n')).toBe(true)
  })

  test('Markdown shows the comparison, and words of a page stay words', () => {
    const menus = [
      menu('A | B', [offer('<img> *x*')], { note: 'Call\nfirst' }),
      menu('C', [offer('y', { perHour: 120 })]),
    ]
    const text = menusAsMarkdown(menus, compare(menus, termName), words)
    expect(text.split('\n')).toEqual([
      '# Compare',
      '',
      '| Menu | Address | Read on | Notes |',
      '| --- | --- | --- | --- |',
      '| A \\| B | https://spa.example/menu | 2026-03-01 | Call first |',
      '| C | https://spa.example/menu | 2026-03-01 |  |',
      '',
      '| Service | Length | A \\| B | C |',
      '| --- | --- | --- | --- |',
      '| Swedish massage (relaxation) | 60 min | \\<img\\> \\*x\\*: $100 (Lowest) | y: $100 |',
      '',
    ])
  })
})
