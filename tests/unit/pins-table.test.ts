import { describe, expect, test } from 'vitest'
import type { PageOutline } from '../../src/match/outline.ts'
import type { Service } from '../../src/menu/service.ts'
import { summaryOf } from '../../src/menu/summary.ts'
import { money, perHourOf, priceOf } from '../../src/panel/menu/money.ts'
import { notesOf } from '../../src/panel/menu/notes.ts'
import { ratesOf } from '../../src/panel/menu/picture.ts'
import { pinningOf, renewed } from '../../src/panel/menu/pinning.ts'
import { countKinds, filtered, nextOrder, sorted } from '../../src/panel/menu/rows.ts'

const row = (name: string, more: Partial<Service> = {}): Service => ({
  name,
  spot: { block: 0, start: 0, end: name.length },
  group: 0,
  term: null,
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
const names = (rows: readonly Service[]): string[] => rows.map((r) => r.name)

describe('the rows', () => {
  const rows = [
    row('Stone', { price: 140, minutes: null, kind: null }),
    row('Cupping', { price: 20, kind: 'either' }),
    row('Manual Lymphatic Drainage', { price: null, kind: 'medical' }),
    row('Swedish Bliss', { price: 95 }),
  ]

  test('sort by a column both ways, the unknown last', () => {
    expect(names(sorted(rows, { by: 'price', down: false }))).toEqual([
      'Cupping',
      'Swedish Bliss',
      'Stone',
      'Manual Lymphatic Drainage',
    ])
    expect(names(sorted(rows, { by: 'price', down: true }))[0]).toBe('Stone')
    expect(names(sorted(rows, { by: 'price', down: true })).at(-1)).toBe('Manual Lymphatic Drainage')
    expect(names(sorted(rows, { by: 'kind', down: false }))).toEqual([
      'Swedish Bliss',
      'Manual Lymphatic Drainage',
      'Cupping',
      'Stone',
    ])
    expect(sorted(rows, undefined)).toEqual(rows)
  })

  test('keep currencies apart: a small number of another currency is not a low price', () => {
    const mixed = [row('a'), row('b', { price: 90, currency: 'EUR' }), row('c', { price: 80 })]
    expect(names(sorted(mixed, { by: 'price', down: false }))).toEqual(['c', 'a', 'b'])
    expect(names(sorted(mixed, { by: 'price', down: true }))).toEqual(['a', 'c', 'b'])
  })

  test('are filtered by kind, by words, or by both', () => {
    expect(names(filtered(rows, { kinds: new Set(['none', 'either']), words: '' }))).toEqual([
      'Stone',
      'Cupping',
    ])
    expect(names(filtered(rows, { kinds: new Set(), words: ' BLISS swed ' }))).toEqual(['Swedish Bliss'])
    expect(filtered(rows, { kinds: new Set(['medical']), words: 'bliss' })).toEqual([])
  })

  test('a click sorts up, then down, then as the page has it', () => {
    const up = nextOrder(undefined, 'price')
    const down = nextOrder(up, 'price')
    expect([up, down, nextOrder(down, 'price')]).toEqual([
      { by: 'price', down: false },
      { by: 'price', down: true },
      undefined,
    ])
    expect(nextOrder(down, 'name')).toEqual({ by: 'name', down: false })
  })

  test('a service with three lengths counts once', () => {
    const three = [30, 60, 90].map((minutes) => row('Swedish', { minutes }))
    expect(countKinds([...three, row('Stone', { group: 1, kind: null })])).toEqual(
      new Map([
        ['relaxation', 1],
        ['none', 1],
      ]),
    )
  })
})

describe('money', () => {
  test.each([
    [95, 'USD', '$95'],
    [95.5, 'USD', '$95.50'],
    [480000, 'IDR', 'IDR 480,000'],
    [1200, 'THB', 'THB 1,200'],
    [80, null, '80'],
    [95, 'ZZZZ', '95'],
  ])('%d %s is %s', (amount, currency, text) => {
    expect(money(amount, currency, 'en-US').replace(/\u00a0/g, ' ')).toBe(text)
  })

  test('a range has two ends, and what is no number stands as the page writes it', () => {
    expect(priceOf(row('a', { price: 80, priceTo: 100 }), 'en-US').replace(/\s/g, '')).toBe('$80–$100')
    expect(priceOf(row('a', { price: null, asWritten: 'on request' }), 'en-US')).toBe('on request')
  })

  test('a price per hour has no cents where they are noise', () => {
    expect(perHourOf(row('a', { perHour: 113.33 }), 'en-US')).toBe('$113')
    expect(perHourOf(row('a', { perHour: 7.25 }), 'en-US')).toBe('$7.25')
    expect(perHourOf(row('a', { perHour: null }), 'en-US')).toBe('')
  })

  test('the picture of an hour has a scale for each currency', () => {
    const rates = ratesOf([
      row('A', { perHour: 120 }),
      row('a ', { perHour: 95 }),
      row('B', { perHour: 60 }),
      row('C', { perHour: 300, currency: 'EUR' }),
      row('D', { perHour: null }),
    ])
    expect(rates).toEqual([
      {
        currency: 'USD',
        top: 120,
        rates: [
          { name: 'B', from: 60, to: 60 },
          { name: 'A', from: 95, to: 120 },
        ],
      },
      { currency: 'EUR', top: 300, rates: [{ name: 'C', from: 300, to: 300 }] },
    ])
  })
})

const page = (texts: string[]): PageOutline => ({
  title: ' Our Menu ',
  host: 'spa.example',
  url: 'https://spa.example/menu?a=1#top',
  lang: 'en',
  topics: ['massage'],
  overBudget: false,
  structured: [],
  blocks: texts.map((text) => ({
    text,
    role: 'text',
    lang: 'en',
    level: 0,
    struck: [],
    within: [],
    marks: [],
  })),
})
const notes = (texts: string[], services: Service[]) => notesOf(page(texts), summaryOf(page(texts), services))

describe('sentences on a menu', () => {
  test('a menu without a clinical name is said to have none, and only then', () => {
    const keys = (...kinds: Service['kind'][]): string[] =>
      notes(
        [],
        kinds.map((kind, group) => row('a', { kind, group })),
      ).map((n) => n.key)
    expect(keys('relaxation', 'either')).toEqual(['no-clinical'])
    expect(keys('relaxation', 'medical')).toEqual([])
    expect(keys()).toEqual([])
  })

  test('the short hour and the service charge are quoted from the page, each sentence once', () => {
    const hour = 'Our 60-minute session is 50 minutes of hands-on massage.'
    const charge = 'A 20% service charge is added to every treatment.'
    expect(
      notes(
        [hour, `We open at nine. ${charge} Call us.`, charge],
        [row('a', { kind: 'medical' }), row('b', { group: 1 })],
      ),
    ).toEqual([
      {
        key: 'short-hour',
        values: ['50'],
        quotes: [{ words: hour, spot: { block: 0, start: 0, end: hour.length } }],
      },
      {
        key: 'charges',
        values: [],
        quotes: [{ words: charge, spot: { block: 1, start: 17, end: 17 + charge.length } }],
      },
    ])
  })
})

describe('pinning', () => {
  const now = new Date('2026-03-01T10:00:00Z')

  test('keeps the page and its services, without places on it', () => {
    const pin = pinningOf(page([]), [row('x'.repeat(400))], true, now)
    expect(pin).toMatchObject({
      title: 'Our Menu',
      url: 'https://spa.example/menu?a=1',
      date: now.toISOString(),
    })
    expect(pin.services[0]).not.toHaveProperty('spot')
    expect(pin.services[0]!.name).toHaveLength(300)
  })

  test('a refresh of single services looks for those alone', () => {
    const all = [row('Swedish'), row('Cupping')]
    const pin = { ...pinningOf(page([]), [all[0]!], false, now), id: 'a', name: '', note: '' }
    expect(renewed(pin, page([]), all, now).services.map((s) => s.name)).toEqual(['Swedish'])
    expect(renewed({ ...pin, whole: true }, page([]), all, now).services).toHaveLength(2)
  })
})
