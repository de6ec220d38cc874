import { describe, expect, test } from 'vitest'
import type { PageBlock } from '../../src/match/outline.ts'
import { servicesOf } from '../../src/menu/services.ts'
import { page } from './menu-pages.ts'

type Part = string | Partial<PageBlock>
const rows = (parts: Part[], more = {}): unknown[] =>
  servicesOf(page(parts, more)).map((s) => [s.name, s.minutes, s.price])
const h = (level: number, text: string): Partial<PageBlock> => ({ text, role: 'heading', level })
const item = (text: string): Partial<PageBlock> => ({ text, role: 'item' })
/** Each text in a box of its own inside of one card. */
const card = (box: number, ...texts: Part[]): Partial<PageBlock>[] =>
  texts.map((t, i) => ({ ...(typeof t === 'string' ? { text: t } : t), within: [1, 2, box, box * 10 + i] }))
const SWEDISH = '[Swedish massage|swedish-massage|relaxation]'
const SCRUB = '[Foot scrub|scrub|relaxation]'

describe('what stands in one card', () => {
  const menu = [
    ...card(10, h(1, 'Sessions for what you carry')),
    ...card(11, '60 min', h(2, 'Low Tide'), 'Quiet, and nothing to be done in it.', '$90'),
    ...card(12, '90 min', h(2, 'Slow Harbor Bodywork'), 'More room for what lies deeper.', '$130'),
    ...card(13, '2 hr', h(2, 'Open Water'), 'For people between two places.', '$170'),
  ]
  const expected = [
    ['Low Tide', 60, 90],
    ['Slow Harbor Bodywork', 90, 130],
    ['Open Water', 120, 170],
  ]

  test('a length above the heading is that of the price below it', () => {
    expect(rows([`Massage`, ...menu])).toEqual(expected)
  })

  test('lines that a card begins with are no length of the card before', () => {
    const first = card(9, h(2, 'First Light'), 'A short one.', '$40')
    expect(rows(['Massage', ...first, ...menu])).toEqual([['First Light', null, 40], ...expected])
  })

  test('a title that says bodywork is as good as one that says massage', () => {
    expect(rows(menu, { title: 'Bodywork | Tidewater', topics: [] })).toEqual(expected)
    expect(rows(menu, { title: 'Lessons | Tidewater', topics: [] })).toEqual([])
  })

  test('a badge between the length and the price', () => {
    const back = (line: string): unknown[] => rows(['[Warm back|a-term|relaxation] massage', line])
    expect(back('45 mins · House favorite $60')).toEqual([['Warm back massage', 45, 60]])
    expect(back('45 mins · Hot stone massage $60')).toEqual([['Hot stone massage', 45, 60]])
  })
})

describe('extras and packages', () => {
  test('what kind of thing it is names nothing below a heading', () => {
    const extras = [
      h(3, 'Walnut oil'),
      'Pressed by a neighbor, and warm.',
      item('Massage enhancement $20'),
      h(3, 'Face rest'),
      'For a jaw that worked.',
      item('15 minute add-on $25'),
    ]
    expect(rows([`${SWEDISH} 60 min $80`, h(2, 'Enhancements'), ...extras])).toEqual([
      ['Swedish massage', 60, 80],
      ['Walnut oil', null, 20],
      ['Face rest', 15, 25],
    ])
  })

  test('a package is known by what it holds, and an extra in brackets is not its price', () => {
    const day = (box: number, name: string, price: string, ...held: string[]): Part[] =>
      card(box, h(2, name), ...held.map(item), price)
    const menu = [
      ...day(10, 'A whole afternoon', '$190', SWEDISH, SCRUB, 'Tea'),
      ...day(11, 'Morning bride', '$110', 'Updo', 'Makeup', '(Add lash strips for $15)'),
    ]
    expect(rows([`${SWEDISH} 60 min $80`, h(1, 'Packages'), ...menu])).toEqual([
      ['Swedish massage', 60, 80],
      ['A whole afternoon', null, 190],
      ['lash strips', null, 15],
      ['Morning bride', null, 110],
    ])
  })

  test('what a class costs is no price of a visit', () => {
    expect(rows([`${SWEDISH} 60 min $80`, 'Yoga.......$15 (per class)', 'Private yoga $50'])).toEqual([
      ['Swedish massage', 60, 80],
      ['Private yoga', null, 50],
    ])
  })
})

describe('what is no length, and what is one', () => {
  test.each<[string, string, number | null, number]>([
    ['Hour [Swedish massage|swedish-massage|relaxation] $80', 'Swedish massage', 60, 80],
    ['Hour-long [facial|facial|relaxation] $95', 'facial', 60, 95],
    ['Happy hour [massage|massage-therapy|either] $70', 'Happy hour massage', null, 70],
    ['[Hot stones|hot-stone|relaxation] can be chosen for 75 minutes or longer $30', 'Hot stones', null, 30],
  ])('%s', (line, name, minutes, price) => {
    expect(rows([line, '[Thai massage|thai|either] 90 min $110'])[0]).toEqual([name, minutes, price])
  })

  test('a heading about what is saved names no package', () => {
    const packages = card(10, h(4, 'Care packages - save up to $80'))
    const first = card(11, 'Harbor care', '3 x 90-min sessions', '$300', 'Save $30')
    expect(rows([`${SWEDISH} 60 min $80`, ...packages, ...first])).toEqual([
      ['Swedish massage', 60, 80],
      ['Harbor care', null, 300],
    ])
  })

  test('one of two cards of a house tells no price', () => {
    const menu = [
      ...card(10, h(3, 'Field [bodywork|bodywork|either]'), 'For who moves a lot.', '60 min $90'),
      ...card(11, h(3, 'On-course [bodywork|bodywork|either]'), 'Beside the green, on request.'),
      ...card(12, h(3, 'Packages'), 'Ask at the desk.'),
    ]
    expect(rows(menu)).toEqual([
      ['Field bodywork', 60, 90],
      ['On-course bodywork', null, null],
    ])
  })
})

describe('lines of their own names', () => {
  const first = `${SWEDISH} 60 min $80`
  test.each<[string, ...unknown[][]]>([
    ['Initial [remedial massage|remedial|medical] $120 fee', ['Initial remedial massage', null, 120]],
    ['A missed [massage|massage-therapy|either] $50 fee'],
    ['Warm stones. Add oil of lavender for $15.'],
    ['Home service attracts extra $50'],
    ['Funds accepted. Rebates of up to $40.'],
  ])('%s', (line, ...expected) => {
    expect(rows([first, line])).toEqual([['Swedish massage', 60, 80], ...expected])
  })

  test('what is for those who come first is no word for all that is sold', () => {
    const cards = [
      ...card(10, `60 minute ${SWEDISH}`, '1 hr · $100'),
      ...card(11, 'New client special', '1 hr · $80'),
    ]
    expect(rows([h(1, 'Select a service'), ...cards])).toEqual([
      ['Swedish massage', 60, 100],
      ['New client special', 60, 80],
    ])
  })

  test('below "Packages" a count of massages is a name', () => {
    const packages = [h(6, 'Packages'), item('Three 60-minute massages: $260')]
    expect(rows([first, ...packages])).toEqual([
      ['Swedish massage', 60, 80],
      ['Three 60-minute massages', 60, 260],
    ])
  })
})
