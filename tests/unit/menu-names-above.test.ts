import { describe, expect, test } from 'vitest'
import type { PageBlock } from '../../src/match/outline.ts'
import { servicesOf } from '../../src/menu/services.ts'
import { page } from './menu-pages.ts'

type Part = string | Partial<PageBlock>
const rows = (...parts: Part[]): unknown[] => servicesOf(page(parts)).map((s) => [s.name, s.minutes, s.price])
const heading = (text: string, level = 3): Partial<PageBlock> => ({ text, role: 'heading', level })
const item = (text: string, ...within: number[]): Partial<PageBlock> => ({ text, role: 'item', within })
const SWEDISH = '[Swedish massage|swedish-massage|relaxation]'
const DEEP = '[Deep tissue massage|deep-tissue-massage|either]'

describe('what stands above a price', () => {
  test('an entry of a list that a heading ended names nothing', () => {
    expect(
      rows(
        heading(DEEP, 1),
        heading('Benefits', 2),
        item('[Rehabilitation|rehabilitation|medical]', 1, 2, 3),
        item('Pain relief', 1, 2, 4),
        heading('Precautions', 2),
        item('45 minutes - $119', 1, 5, 6),
        item('60 minutes - $139', 1, 5, 7),
      ),
    ).toEqual([
      ['Deep tissue massage', 45, 119],
      ['Deep tissue massage', 60, 139],
    ])
  })

  test('a name with what is told of it on one line', () => {
    const all = [
      `${SWEDISH} – for a quiet hour of rest.\n60 min $85`,
      '[Head massage|head-massage|relaxation] – scalp, neck, shoulders.\n30 min $40',
    ]
    expect(rows(...all)).toEqual([
      ['Swedish massage', 60, 85],
      ['Head massage', 30, 40],
    ])
  })

  test('a short sentence that begins the line', () => {
    expect(rows(heading('Salt glow'), 'Softens and warms. 45 minutes. $85', `${SWEDISH} 60 min $90`)).toEqual(
      [
        ['Salt glow', 45, 85],
        ['Swedish massage', 60, 90],
      ],
    )
  })

  test('"Regular rates" are not those of the special above', () => {
    const special = [heading('First visit special', 2), '60 min massage $69']
    expect(rows(...special, heading('Regular rates', 2), '60 min massage $99')).toEqual([
      ['First visit special', 60, 69],
      ['massage', 60, 99],
    ])
  })

  test('a name of the house above one line that tells what it is', () => {
    const line = '$95 – 60 min massage with [cupping|cupping-therapy|either]'
    expect(rows(heading('Tension Tamer'), line, heading(SWEDISH), '60 min $80')).toEqual([
      ['Tension Tamer', 60, 95],
      ['Swedish massage', 60, 80],
    ])
    const list = [line, '$60 – 30 min massage of the back', `$80 – 60 min ${SWEDISH}`]
    expect(rows(heading('Tension Tamer'), ...list)[0]).toEqual(['massage with cupping', 60, 95])
  })

  test('where nothing does, the page says below what is sold', () => {
    expect(
      rows(heading('Rates', 1), '60 minutes $85', '90 minutes $120', `All ${DEEP} costs the same.`),
    ).toEqual([
      ['massage', 60, 85],
      ['massage', 90, 120],
    ])
  })

  test('names called out, subscriptions, buttons behind a name', () => {
    expect(rows(heading('Hot stone deal !!!'), '$90', heading(SWEDISH), '60 min $80 Book online')).toEqual([
      ['Hot stone deal', null, 90],
      ['Swedish massage', 60, 80],
    ])
    const monthly = [heading('Month to month subscription'), `$60 for 60 min ${DEEP}`]
    expect(rows(heading(SWEDISH), '60 min $80', ...monthly)).toEqual([['Swedish massage', 60, 80]])
  })

  test('"Full body massage" is a name, and no section', () => {
    const full = heading('[Full body massage|full-body-massage|relaxation]')
    expect(rows(full, 'Now $70', '60 minutes', heading(SWEDISH), 'Now $95', '75 minutes')).toEqual([
      ['Full body massage', 60, 70],
      ['Swedish massage', 75, 95],
    ])
  })

  test('a heading that says how long, below one that says what', () => {
    const hour = heading('60-minute session')
    expect(
      rows(heading(SWEDISH, 2), hour, '$95', heading('[Reiki|reiki|relaxation]', 2), hour, '$85'),
    ).toEqual([
      ['Swedish massage', 60, 95],
      ['Reiki', 60, 85],
    ])
  })

  test('prices below a word for any massage, before the next heading', () => {
    const lines = (head: string): Part[] => [
      heading(head, 2),
      'Prices: 60 min $80, 90 min $115',
      heading(DEEP, 2),
    ]
    const expected = (name: string): unknown[] => [
      [name, 60, 80],
      [name, 90, 115],
    ]
    expect(rows(...lines('[Massage|massage|either]'))).toEqual(expected('Massage'))
    expect(rows(...lines('Pricing for [massage|massage|either]'))).toEqual(expected('massage'))
  })

  test('what several cost is no offer of one', () => {
    expect(rows('Buy 3 one-hour massages: $240', heading(SWEDISH), '60 min $90')).toEqual([
      ['Swedish massage', 60, 90],
    ])
  })

  test('a story with prices in it', () => {
    const told = 'In those days a 60 minute session cost $1. Later on it was $5. Today most clients pay $90.'
    expect(rows(heading('[Massage|massage|either] then and now'), told)).toEqual([])
  })

  test('visits of two trades at one price', () => {
    const visit = 'New [assessment|initial-evaluation|medical] $110'
    const acupuncture = heading('[Acupuncture|acupuncture|medical]')
    expect(
      rows(heading(SWEDISH), '60 min $80', heading('Physiotherapy'), visit, acupuncture, visit),
    ).toHaveLength(3)
  })

  test('one cell of a table heads the rows below it', () => {
    const row = (n: number, ...texts: string[]): Partial<PageBlock>[] =>
      texts.map((text, column) => ({ text, role: 'cell', cell: { table: 0, row: n, column, head: false } }))
    const table = [
      ...row(0, 'Hands'),
      ...row(1, 'File and polish', '$5'),
      ...row(2, 'Feet'),
      ...row(3, 'File and polish', '$5'),
      ...row(4, 'Gel nails'),
      ...row(5, 'Prices start from', '$18'),
    ]
    expect(rows(heading(SWEDISH), '60 min $80', ...table).slice(1)).toEqual([
      ['File and polish', null, 5],
      ['File and polish', null, 5],
      ['Gel nails', null, 18],
    ])
  })

  test('entries each in a card, each card in a row of its own', () => {
    let box = 100
    const card = (text: string): Partial<PageBlock>[] => {
      const [row, column] = [box++, box++]
      return [
        { text, role: 'heading', level: 2, within: [1, row, column, box++] },
        { text: 'A line about it.', within: [1, row, column, box++] },
      ]
    }
    expect(rows(...[SWEDISH, DEEP, '[Thai massage|thai-massage|either]'].flatMap(card))).toHaveLength(3)
  })

  test('amounts in brackets behind their sign, and a sign turned round', () => {
    const list = [`${SWEDISH} Rs (199/299)`, 'Full arms Rs (149/249)', 'Thai massage 250-/']
    expect(rows(...list)).toEqual([
      ['Swedish massage', null, 199],
      ['Swedish massage', null, 299],
      ['Full arms', null, 149],
      ['Full arms', null, 249],
      ['Thai massage', null, 250],
    ])
  })
})
