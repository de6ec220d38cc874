import { describe, expect, test } from 'vitest'
import type { PageBlock } from '../../src/match/outline.ts'
import { servicesOf } from '../../src/menu/services.ts'
import { page } from './menu-pages.ts'

const rows = (...args: Parameters<typeof page>): unknown[] =>
  servicesOf(page(...args)).map((s) => [s.name, s.minutes, s.price])
const heading = (text: string): Partial<PageBlock> => ({ text, role: 'heading', level: 3 })
const SWEDISH = heading('[Swedish massage|swedish-massage|relaxation]')

describe('a paragraph and what it costs', () => {
  test.each<[string, unknown[]]>([
    [
      'Long strokes that let the day drain away while you breathe. 60 min $80, 90 min $110',
      [
        [60, 80],
        [90, 110],
      ],
    ],
    ['You lie on a warm table and are asked how much pressure feels right. $80 (60 min)', [[60, 80]]],
    ['You lie on a warm table and are asked how much pressure feels right. Price: $80', [[null, 80]]],
    ['You lie on a warm table, and your neck is last. Add on to any massage ($15)', [[null, 15]]],
    ['$80 for 60 minutes. Warm stones are laid along the back, and you are left to rest.', [[60, 80]]],
  ])('%s', (text, told) => {
    expect(rows([SWEDISH, text])).toEqual(told.map((t) => ['Swedish massage', ...(t as unknown[])]))
  })

  test('the place of a row behind a paragraph is in the block', () => {
    const text = 'Long strokes that let the day drain away while you breathe. 60 min $80'
    expect(servicesOf(page([SWEDISH, text]))[0]!.asWritten).toBe('60 min $80')
  })

  test('an amount inside of a sentence is told, not offered', () => {
    expect(rows([SWEDISH, 'If you cancel on the same day we will ask for $40 of what you booked.'])).toEqual(
      [],
    )
  })
})

describe('minutes and prices', () => {
  test.each<[string, unknown[]]>([
    [
      'Swedish massage | 60 / 90 | $80 / $110',
      [
        [60, 80],
        [90, 110],
      ],
    ],
    [
      '[Swedish massage|swedish-massage|relaxation] | 60 / 80 / 100 | $80 / $110',
      [
        [null, 80],
        [null, 110],
      ],
    ],
    ['Swedish massage $80 / 60 minutes', [[60, 80]]],
    ['Swedish massage 1.30 hours $110', [[90, 110]]],
    [
      'Swedish massage 30 / 60 min Rs. 1,500 / 2,900',
      [
        [30, 1500],
        [60, 2900],
      ],
    ],
  ])('%s', (text, told) => {
    expect(rows([text]).map((r) => (r as unknown[]).slice(1))).toEqual(told)
  })

  test('the length of a part of a package is not the length of all', () => {
    expect(rows([heading('Basic care'), '$65', '50 min Consultation', 'Back massage 60 min $80'])[0]).toEqual(
      ['Basic care', null, 65],
    )
    expect(rows([heading('Basic care'), '$65', '50 min session', 'Back massage 60 min $80'])[0]).toEqual([
      'Basic care',
      50,
      65,
    ])
  })

  test('++ is tax and service, and makes no price the least one', () => {
    expect(servicesOf(page(['Foot massage 30 min Rp 950.000++ / person']))[0]).toMatchObject({
      name: 'Foot massage',
      flags: ['per-person'],
    })
  })
})

describe('names', () => {
  test('who does it is no part of it', () => {
    const menu = [heading('Thai massage with Ada Brook'), '60 min $80']
    expect(rows([...menu, 'Host: Ada Brook'])).toEqual([['Thai massage', 60, 80]])
    expect(rows([...menu, 'Ada Brook is away in May.'])).toEqual([['Thai massage with Ada Brook', 60, 80]])
  })

  test('a name without a price does not name the next price', () => {
    const bundle = heading('[Massage bundle|massage-therapy|either] package')
    const menu = [
      bundle,
      'Varies',
      'Four visits in a month.',
      heading('Visit at home'),
      '$25',
      '30-minute session.',
    ]
    expect(rows(menu)).toEqual([['Visit at home', 30, 25]])
  })

  test('rates are named after what they are of', () => {
    expect(
      rows([heading('Services'), heading('Massage rates'), '60 min $60', heading('House special')]),
    ).toEqual([['Massage', 60, 60]])
  })
})

test('couples in a card of their own are a row beside the other cards', () => {
  const card = (n: number, texts: string[]): Partial<PageBlock>[] =>
    texts.map((text, i) => ({ text, within: [1, n, n * 10 + i] }))
  const [first, ...others] = card(2, ['[Swedish massage|swedish-massage|relaxation]', '60 min $80'])
  expect(
    rows([{ ...first, role: 'heading', level: 3 }, ...others, ...card(3, ['Couples', '60 min $160'])]),
  ).toEqual([
    ['Swedish massage', 60, 80],
    ['Couples', 60, 160],
  ])
})

test('a clause in brackets is no part of a name', () => {
  expect(rows([SWEDISH, '60 min $80', 'Back massage (it focuses on the shoulders) 30 min $45'])).toEqual([
    ['Swedish massage', 60, 80],
    ['Back massage', 30, 45],
  ])
})
