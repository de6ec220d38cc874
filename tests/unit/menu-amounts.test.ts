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

describe('lengths beside prices', () => {
  test.each<[string, ...[number | null, number][]]>([
    ['₱500 | 60 mins', [60, 500]],
    ['Php 450 / 90 mins', [90, 450]],
    ['$75 | 60+ min', [60, 75]],
    ['60 · $75 90 · $110', [60, 75], [90, 110]],
    ['30 $45 | 60 $80', [30, 45], [60, 80]],
    ['60 – $85', [60, 85]],
    ['12 – $85', [null, 85]],
    ['50 – $400', [null, 400]],
    ['90 $110 60 $75', [null, 110], [null, 75]],
  ])('%s', (line, ...expected) => {
    expect(rows(heading(SWEDISH), line)).toEqual(expected.map((e) => ['Swedish massage', ...e]))
  })

  test.each([
    ['60/$90', '90/$120'],
    ['60 ........ $90', '90 ........ $120'],
    ['$90 / 60', '$120 / 90'],
    ['60 min $90', '90 $120'],
  ])('line for line: %s, %s', (...lines) => {
    expect(rows(heading(SWEDISH), ...lines)).toEqual([
      ['Swedish massage', 60, 90],
      ['Swedish massage', 90, 120],
    ])
  })

  test('a number of something else is no length', () => {
    const units = rows(`${SWEDISH} 60 min $90`, 'Line facial: 20 $200 30 $290 50 $450', '40 $300', '30 $250')
    expect(units.slice(1).map((r) => (r as unknown[])[1])).toEqual(units.slice(1).map(() => null))
  })

  test('a word and a length that only look like one', () => {
    expect(rows('[Tui na|tui-na|either] Therapy45mins $60', `${DEEP} 60 min $80`)).toEqual([
      ['Tui na Therapy', 45, 60],
      ['Deep tissue massage', 60, 80],
    ])
  })

  test('one length, told twice', () => {
    expect(rows(heading(`30 minute ${DEEP} (30 mins)`), '$60')).toEqual([['Deep tissue massage', 30, 60]])
  })
})

describe('lengths in cards', () => {
  test('below the price, with a label before it and a button behind', () => {
    expect(
      rows(
        heading('Massages', 2),
        ...card(2, `${SWEDISH} $70`, 'Duration: 45 min Book now'),
        ...card(3, `${DEEP} $85`, 'Slow and firm', 'Duration: 1 hour Book now'),
        ...card(4, '[Foot massage|foot-massage|relaxation] $30', 'Book now'),
      ),
    ).toEqual([
      ['Swedish massage', 45, 70],
      ['Deep tissue massage', 60, 85],
      ['Foot massage', null, 30],
    ])
  })

  test('told again below, it is not the next one’s', () => {
    expect(
      rows(
        ...card(2, `${SWEDISH} (60 min) $90`, '60 min Deposit: $20'),
        ...card(
          3,
          '[Hot stones|hot-stone-massage|relaxation] add-on $15',
          'Warm stones',
          '15 min Deposit: $0',
        ),
      ),
    ).toEqual([
      ['Swedish massage', 60, 90],
      ['Hot stones add-on', 15, 15],
    ])
  })
})

describe('what a page tells of its currency', () => {
  const currency = (...lines: string[]): string | null | undefined =>
    servicesOf(page(lines, { lang: 'en' }))[0]?.currency
  test.each<[string, string, string | null]>([
    ['Service, Pricing(#)', `${SWEDISH} 60 min #15,000`, 'NGN'],
    ['Department of Veterans Affairs: bulk billing', `${SWEDISH} 60 min $80`, 'AUD'],
    ['Find us in Frankston, beside the pier', `${SWEDISH} 60 min $80`, 'AUD'],
    ['Most extended health care plans cover physiotherapy here', `${SWEDISH} 60 min $80`, 'CAD'],
    ['Cash or mobile pay is fine', `${SWEDISH} 60 min 395 kr`, 'DKK'],
    ['Call +501 6005550', `${SWEDISH} 60 min $80`, 'BZD'],
    ['Registered massage therapy, tax included', `${SWEDISH} 60 min $80`, 'CAD'],
    ['By a registered massage therapist', `${SWEDISH} 60 min $80`, 'USD'],
    ['Kabulonga, Lusaka', `${SWEDISH} 60 min K2,250`, 'ZMW'],
    ['Swish or cash', `${SWEDISH} 60 min 700 kr`, 'SEK'],
    ['Cash or mobile pay is fine', `${SWEDISH} 60 min $80`, 'USD'],
  ])('%s', (line, offer, expected) => expect(currency(offer, line)).toBe(expected))

  test('an address tells it for bare numbers, a story does not', () => {
    const cell = (row: number, ...texts: string[]): Partial<PageBlock>[] =>
      texts.map((text, column) => ({ text, role: 'cell', cell: { table: 0, row, column, head: row === 0 } }))
    const table = [
      ...cell(0, 'Service', 'Price'),
      ...cell(1, SWEDISH, '250'),
      ...cell(2, DEEP, '300'),
      ...cell(3, 'Foot massage', '150'),
    ]
    const told = (text: string): unknown =>
      servicesOf(page([...table, { text }], { lang: 'en' })).map((s) => s.currency)[0]
    expect(told('12 National Road, Muntinlupa City')).toBe('PHP')
    expect(told('All prices (GHC)')).toBe('GHS')
    expect(told('The quietest spa in Dubai for a long afternoon')).toBe('AED')
    expect(told('Ana learned at a spa in Bangkok')).toBeNull()
    expect(told('Our strokes come from Bangkok, where Ana learned them.')).toBeNull()
  })
})
