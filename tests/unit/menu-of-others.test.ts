import { describe, expect, test } from 'vitest'
import { servicesOf } from '../../src/menu/services.ts'
import { type Block, h, p } from './menu-blocks.ts'
import { page } from './menu-pages.ts'

const rows = (...parts: Block[]): unknown[] =>
  servicesOf(page(parts)).map((s) => [s.name, s.minutes, s.price])

const SWEDISH = '[Swedish massage|swedish-massage|relaxation]'
const DEEP = '[Deep tissue massage|deep-tissue-massage|medical]'
const entries = [p(`${SWEDISH} 60 min $70`), p(`${DEEP} 60 min $90`)]
const MENU = [
  ['Swedish massage', 60, 70],
  ['Deep tissue massage', 60, 90],
]

describe('a page about what others ask, do or pay', () => {
  test.each([
    'The massage cost guide',
    '2024 massage prices: what you should expect to pay',
    'Find a massage therapist',
    'Massage therapists near you',
    'The 7 best spas in Harlow',
    'Top 5 massage places',
    'Where to get a massage in Harlow',
    'Swedish massage vs. deep tissue massage',
    'Massage tipping guide',
    'Starting a massage business: what it costs',
    'Massage therapist salary',
    'We’re hiring',
    'Student clinic job board',
  ])('%s', (title) => expect(rows(h(1, title), ...entries)).toEqual([]))

  test.each([
    'Find your massage',
    'Find your spa treatment',
    'Our price guide',
    'Massage near me',
    'The best of both: massage and facials',
    'Swedish massage and more',
    'Massage prices',
    'How much is a massage?',
    'Our deals',
  ])('%s: a menu', (title) => expect(rows(h(1, title), ...entries)).toEqual(MENU))

  test('tells the average before anything else', () => {
    const more = 'Expect $60 to $120 for it on average.'
    expect(rows(h(1, 'Massage prices in Harlow'), p(more), ...entries)).toEqual([])
    const told = 'The average price of a massage in Harlow is $95.'
    expect(rows(h(1, 'Massage prices in Harlow'), p(told), ...entries)).toEqual([])
    expect(rows(h(1, 'Massage prices'), ...entries, p(told))).toEqual(MENU)
  })

  test('what guests think of each treatment says nothing of others', () => {
    const [one, two] = [p('4.9 (120 reviews)'), p('4.7 (1,080 reviews)')]
    expect(rows(h(1, 'Massage'), one, entries[0]!, two, entries[1]!)).toEqual(MENU)
  })
})

describe('amounts that no guest is asked for', () => {
  const table = (...cells: string[][]): Block[] =>
    cells.flatMap((row, r) =>
      row.map((text, c) => ({
        role: 'cell' as const,
        text,
        cell: { table: 1, row: r, column: c, head: r === 0 },
      })),
    )

  test.each([['Tuition'], ['Benefit'], ['Annual limit'], ['Average cost']])('below “%s” in a table', (head) =>
    expect(rows(...table(['Service', head], [SWEDISH, '$70'], [DEEP, '$90'], ['Cupping', '$40']))).toEqual(
      [],
    ),
  )

  test.each([
    'Massage is a trade of $4.5 billion',
    'Night massages after 10 pm carry a $20 surcharge',
    'We know that massage can be dear if you need it often. It starts at just $29.',
    'A typical massage costs $100 for 60 minutes.',
  ])('%s', (text) => expect(rows(p(text), ...entries)).toEqual(MENU))

  test('a day by the hour is no list of massages', () => {
    const day = ['10:00 Yoga, 75 min', `18:00 ${SWEDISH}, 60 min`, `20:00 ${DEEP}, 30 min`]
    expect(rows(h(1, 'A weekend in the hills'), ...day.map((t) => p(t)))).toEqual([])
    expect(rows(h(1, 'Retreat schedule'), ...entries.map(() => p('Cost: $650')))).toEqual([])
  })
})
