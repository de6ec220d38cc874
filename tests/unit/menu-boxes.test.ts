import { describe, expect, test } from 'vitest'
import type { PageBlock } from '../../src/match/outline.ts'
import { servicesOf } from '../../src/menu/services.ts'
import { page } from './menu-pages.ts'

const rows = (...args: Parameters<typeof page>): unknown[] =>
  servicesOf(page(...args)).map((s) => [s.name, s.minutes, s.price])
const heading = (text: string): Partial<PageBlock> => ({ text, role: 'heading', level: 3 })

describe('prices told in sentences, boxes and cells', () => {
  const told = 'Our students are supervised, and you lie on a table as anywhere. '
  test.each<[string, unknown[]]>([
    [
      'Currently, the fee for an intern massage is $20 for 30 minutes, $40 for 1 hour, $60 for 90 minutes. Staff pay less.',
      [
        ['intern massage', 30, 20],
        ['intern massage', 60, 40],
        ['intern massage', 90, 60],
      ],
    ],
    [
      'The clinic is private. The fee for an [assessment|initial-evaluation|medical] by a physiotherapist is $110. We accept cash and cards.',
      [['assessment by a physiotherapist', null, 110]],
    ],
    ['The fee for a missed massage appointment is $40, which we ask of everybody who does not call.', []],
    ['On average the fee for a massage is $80, and in cities you will pay more than that.', []],
  ])('%s', (text, expected) => {
    const lead = { text: 'Massage', role: 'heading', level: 1 } as const
    const words = '[massage therapy|massage-therapy|either]'
    expect(rows([lead, `${words}: ${told}`, text])).toEqual(expected)
  })

  test('kinds in one box of a card, their price in another', () => {
    const kind = (text: string, place: number): Partial<PageBlock> => ({ text, within: [1, 2, 3, place] })
    const price = (text: string, place: number): Partial<PageBlock> => ({ text, within: [1, 2, 4, place] })
    const head: Partial<PageBlock> = {
      text: '[Massage therapy|massage-therapy|either]',
      role: 'heading',
      level: 4,
      within: [1, 2, 5],
    }
    expect(
      rows([
        head,
        kind('[Thai massage|thai-massage|either] - Stretches on a mat', 6),
        kind('[Deep tissue massage|deep-tissue-massage|either] - For knots that stay', 7),
        price('1 hour $75', 8),
        price('1.5 hours $110', 9),
        price('*Medical massage: +$20/hour', 10),
      ]),
    ).toEqual([
      ['Massage therapy', 60, 75],
      ['Massage therapy', 90, 110],
    ])
  })

  test('one price for every kind', () => {
    const items = ['30 Minutes: $35', '60 Minutes: $65', '90 Minutes: $100']
    expect(
      rows([heading('Pricing'), 'Whatever the kind of massage, the price is always the same:', ...items], {
        topics: [],
      }),
    ).toEqual([
      ['massage', 30, 35],
      ['massage', 60, 65],
      ['massage', 90, 100],
    ])
  })

  test('a length below each price, in its own card', () => {
    const card = (name: string, price: string, below: string, box: number): Partial<PageBlock>[] => [
      { text: name, within: [1, box, box + 1] },
      { text: price, within: [1, box, box + 2] },
      { text: below, within: [1, box, box + 3] },
    ]
    expect(
      rows([
        ...card('[Hot stones|hot-stone-massage|relaxation]', '$95', '60 minutes of warmth with oil.', 10),
        ...card('[Back massage|back-massage|relaxation]', '$55', '30 minutes where desks hurt.', 20),
        ...card('[Express facial|facial|relaxation]', '$60', '30 minutes.', 30),
        ...card('[Oxygen facial|facial|relaxation]', '$120', '60 minutes.', 40),
      ]),
    ).toEqual([
      ['Hot stones', 60, 95],
      ['Back massage', 30, 55],
      ['Express facial', 30, 60],
      ['Oxygen facial', 60, 120],
    ])
  })

  const column = (box: number, ...texts: string[]): Partial<PageBlock>[] =>
    texts.map((text, i) => ({ text, within: [1, 2, box, box + i + 1] }))
  const three = column(
    10,
    '[Swedish massage|swedish-massage|relaxation]',
    '[Deep tissue massage|deep-tissue-massage|either]',
    '[Sports massage|sports-massage|either]',
  )

  test('a column of names beside a column of prices', () => {
    expect(rows([heading('Massage'), ...three, ...column(20, '60 min $80', '60 min $90', '$95')])).toEqual([
      ['Swedish massage', 60, 80],
      ['Deep tissue massage', 60, 90],
      ['Sports massage', null, 95],
    ])
  })

  test('what each of several names costs by its length is not dealt out', () => {
    const prices = column(20, '30 min $40', '60 min $80', '90 min $110')
    expect(rows([heading('[Massage|massage-therapy|either]'), ...three, ...prices])).not.toContainEqual([
      'Swedish massage',
      30,
      40,
    ])
  })

  test('a span of minutes in a cell is at least so long', () => {
    const cells = (row: number, ...texts: string[]): Partial<PageBlock>[] =>
      texts.map((text, column) => ({ text, role: 'cell', cell: { table: 0, row, column, head: false } }))
    const table = [
      ...cells(0, '[Swedish massage|swedish-massage|relaxation]', '30-45 min', '$50'),
      ...cells(1, '[Thai massage|thai-massage|either]', '60 min', '$80'),
    ]
    expect(rows(table)).toEqual([
      ['Swedish massage', 30, 50],
      ['Thai massage', 60, 80],
    ])
  })

  test('a row of one name above rows of how often', () => {
    const cells = (row: number, ...texts: string[]): Partial<PageBlock>[] =>
      texts.map((text, column) => ({ text, role: 'cell', cell: { table: 0, row, column, head: false } }))
    const table = [
      ...cells(0, '[Body scrub|body-scrub|relaxation] with salt'),
      ...cells(1, '05 times', '$400'),
      ...cells(2, '01 time', '$90'),
    ]
    expect(rows(table)).toEqual([
      ['Body scrub with salt', null, 400],
      ['Body scrub with salt', null, 90],
    ])
  })

  test('a term that ends where the box of its price begins is the name', () => {
    const entry = (name: string, price: string): Partial<PageBlock> => ({
      text: `[${name}|a-term|either]${price}`,
      role: 'item',
      seams: [name.length],
    })
    const list = [entry('Dry massage', '₱350'), entry('Foot massage', '₱330'), entry('Pedicure', '₱160')]
    expect(rows(list, { lang: 'en-ph' })).toEqual([
      ['Dry massage', null, 350],
      ['Foot massage', null, 330],
      ['Pedicure', null, 160],
    ])
  })

  test('a name, what is told of it and its price that only a style sheet parts', () => {
    const glued = (name: string, told: string, place: number): Partial<PageBlock> => ({
      text: name + told,
      role: 'item',
      seams: [name.length],
      within: [1, 2, place, place + 1],
    })
    const price = (text: string, place: number): Partial<PageBlock> => ({
      text,
      role: 'item',
      within: [1, 2, place, place + 2],
    })
    expect(
      rows([
        { text: '[Massage|massage-therapy|either] and nails', role: 'heading', level: 2, within: [1, 2] },
        glued('Gel Overlay', 'Long-lasting colour on your own nails.', 10),
        price('$28', 10),
        glued('Full Body Massage', 'Light to medium pressure from head to toe.', 20),
        price('$60', 20),
        glued('Soak and Tidy', 'Takes off old colour with care.', 30),
        price('$12', 30),
      ]),
    ).toEqual([
      ['Gel Overlay', null, 28],
      ['Full Body Massage', null, 60],
      ['Soak and Tidy', null, 12],
    ])
  })
})
