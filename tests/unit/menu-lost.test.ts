import { describe, expect, test } from 'vitest'
import type { PageBlock } from '../../src/match/outline.ts'
import { servicesOf } from '../../src/menu/services.ts'
import { page } from './menu-pages.ts'

type Part = string | Partial<PageBlock>
const rows = (...parts: Part[]): unknown[] => servicesOf(page(parts)).map((s) => [s.name, s.minutes, s.price])
const heading = (text: string, level = 3): Partial<PageBlock> => ({ text, role: 'heading', level })
const SWEDISH = '[Swedish massage|swedish-massage|relaxation]'
const DEEP = '[Deep tissue massage|deep-tissue-massage|either]'
/** Each text in a box of its own inside of one card. */
const card = (box: number, ...texts: Part[]): Partial<PageBlock>[] =>
  texts.map((t, i) => ({ ...(typeof t === 'string' ? { text: t } : t), within: [1, box, box * 10 + i] }))

describe('prices below a heading that also says something else', () => {
  test.each(['Prices and Opening Hours', 'Rates & cancellation', 'Services and policies'])('%s', (title) => {
    expect(rows(heading(title, 1), `${SWEDISH} $90`, `${DEEP} $105`)).toEqual([
      ['Swedish massage', null, 90],
      ['Deep tissue massage', null, 105],
    ])
  })

  test.each(['Opening hours', 'Memberships', 'Cancellation policy', 'Classes and prices'])(
    '%s: nothing',
    (title) => {
      expect(rows(heading('Menu', 1), heading(title, 2), `${SWEDISH} $90`)).toEqual([])
    },
  )

  test('a line that tells of the visit opens no section', () => {
    expect(
      rows(...card(2, heading(DEEP), 'A course, after a talk', '$80'), ...card(3, heading(SWEDISH), '$70')),
    ).toEqual([
      ['Deep tissue massage', null, 80],
      ['Swedish massage', null, 70],
    ])
  })
})

describe('the same price in the money of others', () => {
  test.each([
    ['UGX: 90,000 | USD: 25', 90000],
    ['€50 (approx. $54)', 50],
    ['$60 / €55', 60],
    ['£45 = $58', 45],
  ])('%s', (price, low) => {
    expect(rows(heading(SWEDISH), '60 min', price)).toEqual([['Swedish massage', 60, low]])
    expect(rows(`${SWEDISH} 60 min ${price}`)).toEqual([['Swedish massage', 60, low]])
  })

  test('two lengths keep both prices', () => {
    expect(rows(heading(SWEDISH), '60 min $60 / 90 min €85')).toEqual([
      ['Swedish massage', 60, 60],
      ['Swedish massage', 90, 85],
    ])
  })
})

describe('whose length it is', () => {
  test('in brackets below each price, though another price follows', () => {
    expect(rows('Back scrub $30', '(30 min)', 'Face care $45', '(60 min)', `${SWEDISH} $70`)).toEqual([
      ['Back scrub', 30, 30],
      ['Face care', 60, 45],
      ['Swedish massage', null, 70],
    ])
  })

  test('a heading with its own length is not as long as what stands above it', () => {
    const offer = (box: number, title: string, price: string, length: string): Partial<PageBlock>[] =>
      card(box, heading(title), price, 'With warm oil and a rest afterwards.', length)
    expect(
      rows(
        ...offer(2, '1 Hour [Massage|massage|either] Package', '$100', '60 minutes'),
        ...offer(3, '90 Minute [Massage|massage|either] Package', '$130', '90 minutes'),
      ),
    ).toEqual([
      ['Massage Package', 60, 100],
      ['Massage Package', 90, 130],
    ])
  })

  test.each([
    ['90 min · massage + facial + scalp care', 90],
    ['90 min side by side · massage + facial', 90],
    ['90 min massage + facial + scalp care', null],
  ])('%s', (told, minutes) => {
    expect(
      rows(...card(2, heading(SWEDISH), '60 min', '$80'), ...card(3, heading('Day of rest'), told, '$225')),
    ).toEqual([
      ['Swedish massage', 60, 80],
      ['Day of rest', minutes, 225],
    ])
  })

  test('a point between the number and its unit', () => {
    expect(rows(heading(SWEDISH), '30.mins $35', '60.mins $60')).toEqual([
      ['Swedish massage', 30, 35],
      ['Swedish massage', 60, 60],
    ])
  })
})

test('words of what is sold in names of what is done', () => {
  expect(
    rows(
      '[Massage|massage|either] $60',
      'Candle body ritual $80',
      'Candle-wax [massage|massage|either] $90',
      'Soak off gel $20',
      'Massage candle $25',
      'Candles $12',
    ),
  ).toEqual([
    ['Massage', null, 60],
    ['Candle body ritual', null, 80],
    ['Candle-wax massage', null, 90],
    ['Soak off gel', null, 20],
  ])
})

describe('the same name and price once more', () => {
  const HOT = '[Hot stones|hot-stone-massage|relaxation] $10'

  test('below another service it is added to that', () => {
    expect(rows(heading(SWEDISH), '60 min $80', HOT, heading(DEEP), '60 min $95', HOT)).toEqual([
      ['Swedish massage', 60, 80],
      ['Hot stones', null, 10],
      ['Deep tissue massage', 60, 95],
      ['Hot stones', null, 10],
    ])
  })

  test.each([
    ['Most popular', 'Massages'],
    ['Massages', 'Guest favorites'],
    ['Massages', 'Massages'],
  ])('%s, %s: one row each', (first, second) => {
    expect(rows(heading(first), `${DEEP} $95`, HOT, heading(second), `${DEEP} $95`, HOT)).toEqual([
      ['Deep tissue massage', null, 95],
      ['Hot stones', null, 10],
    ])
  })
})

describe('figures that stand in a way of their own', () => {
  test.each([
    ['R1 150', 1150],
    ['KES 12 500', 12500],
    ['€1 200', 1200],
  ])('%s', (price, low) => {
    expect(rows(heading(SWEDISH), '60 min', price)).toEqual([['Swedish massage', 60, low]])
  })

  test.each([
    ['R90 120 min', [120, 90]],
    ['$60 120 $110', [null, 60], [null, 110]],
  ])('%s: no thousands', (line, ...found) => {
    expect(rows(heading(SWEDISH), line)).toEqual(found.map((f) => ['Swedish massage', ...f]))
  })

  test('a length without a price in a list of them', () => {
    expect(rows(heading(SWEDISH), '30 min —', '60 min $45', '90 min $62', '120 min —')).toEqual([
      ['Swedish massage', 60, 45],
      ['Swedish massage', 90, 62],
    ])
  })

  test('a length and a dash before its price', () => {
    expect(rows(heading(SWEDISH), '60 min –', '$45')).toEqual([['Swedish massage', 60, 45]])
  })

  test('a length as the last sentence of what is told', () => {
    const told = ['Long strokes with warm oil. 45 minutes.', 'A rest for the eyes. Up to 15 min.']
    expect(rows(heading(SWEDISH), told[0]!, '$70', heading(DEEP), told[1]!, '$25')).toEqual([
      ['Swedish massage', 45, 70],
      ['Deep tissue massage', 15, 25],
    ])
  })

  test('a sum in a column of minutes', () => {
    const cells = (row: number, ...texts: string[]): Partial<PageBlock>[] =>
      texts.map((text, column) => ({ text, role: 'cell', cell: { table: 0, row, column, head: row === 0 } }))
    expect(
      rows(
        ...cells(0, 'Item', 'Time (mins)', 'Rate'),
        ...cells(1, SWEDISH, '45+15', '1500'),
        ...cells(2, DEEP, '45+15', '1800'),
        ...cells(3, 'Facial', '30', '900'),
      ),
    ).toEqual([
      ['Swedish massage', 60, 1500],
      ['Deep tissue massage', 60, 1800],
      ['Facial', 30, 900],
    ])
  })

  test('one of several is so long, and the price is for all', () => {
    const [first] = servicesOf(
      page([
        ...card(2, heading(`Four times ${SWEDISH}`), '$240', '4 × 60 min'),
        ...card(3, heading(DEEP), '$70'),
      ]),
    )
    expect([first?.minutes, first?.price, first?.perHour]).toEqual([60, 240, null])
  })
})
