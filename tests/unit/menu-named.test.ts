import { describe, expect, test } from 'vitest'
import type { PageBlock } from '../../src/match/outline.ts'
import { servicesOf } from '../../src/menu/services.ts'
import { page } from './menu-pages.ts'

const rows = (...args: Parameters<typeof page>): unknown[] =>
  servicesOf(page(...args)).map((s) => [s.name, s.minutes, s.price])
const heading = (text: string): Partial<PageBlock> => ({ text, role: 'heading', level: 3 })
const SWEDISH = heading('[Swedish massage|swedish-massage|relaxation]')

describe('which line names a price', () => {
  test('"this 75 minute massage" below a name is no name', () => {
    expect(
      rows([
        heading('[Abhyanga|abhyanga|relaxation]'),
        'This 75 minute warm oil massage calms and grounds. $125',
      ]),
    ).toEqual([['Abhyanga', 75, 125]])
  })

  test('the tip of a nail is no tip for the hands', () => {
    const nails = [
      'Manicure $30',
      'Full set, white or clear tip $55',
      'Gel manicure (no tip) $45',
      'Pedicure $50',
    ]
    expect(rows([SWEDISH, '60 min $80', heading('Nails'), ...nails])).toEqual([
      ['Swedish massage', 60, 80],
      ['Manicure', null, 30],
      ['Full set, white or clear tip', null, 55],
      ['Gel manicure', null, 45],
      ['Pedicure', null, 50],
    ])
  })

  test('headings that say where', () => {
    const line = (n: number): string => `[Massage|massage-therapy|either] 60 min $${n}`
    expect(rows([heading('Clinic'), line(100), heading('Mobile'), line(130)])).toEqual([
      ['Massage', 60, 100],
      ['Massage', 60, 130],
    ])
  })

  test('amounts with a dash for the cents', () => {
    const lines = [
      '[Sports massage|sports-massage|either] - 50min - 70.-',
      '[Back massage|back-massage|relaxation] - 25min - 40.-',
      '[Thai massage|thai-massage|either] - 60min - 95.-',
    ]
    expect(rows(lines)).toEqual([
      ['Sports massage', 50, 70],
      ['Back massage', 25, 40],
      ['Thai massage', 60, 95],
    ])
  })

  test('what a guest says is no offer', () => {
    expect(rows([SWEDISH, '60 min $80', '“I paid $85 for an hour and it was worth $200.” Ana'])).toEqual([
      ['Swedish massage', 60, 80],
    ])
  })

  test('a second visit in small letters has a price of its own', () => {
    expect(
      rows(['[Physiotherapy|physical-therapy|medical]: initial evaluation $150, follow-up visits $95']),
    ).toEqual([
      ['Physiotherapy: initial evaluation', null, 150],
      ['follow-up visits', null, 95],
    ])
  })

  test('who does it does not name it', () => {
    expect(rows([heading('Senior Therapist'), '60 minute [massage|massage-therapy|either] $120'])).toEqual([
      ['massage', 60, 120],
    ])
  })

  test('nothing names it but what is told above', () => {
    const parts = [
      { text: 'Hi, I’m Nora.', role: 'heading', level: 1 } as const,
      'I offer [therapeutic massage|therapeutic-massage|either] in a quiet studio.',
      heading('Session lengths'),
    ]
    expect(rows([...parts, '60 minutes – $90', '75 minutes – $110'])).toEqual([
      ['therapeutic massage', 60, 90],
      ['therapeutic massage', 75, 110],
    ])
    expect(rows([...parts, 'Give any amount:', '$25', '$50'])).toEqual([])
  })

  test('a regular price right above the one of today does not hold', () => {
    expect(rows([SWEDISH, '60 min', 'Regular price $110', 'Sale price $95'])).toEqual([
      ['Swedish massage', 60, 95],
    ])
    expect(rows([SWEDISH, '60 min', 'Regular price $110', 'Member price $95'])).toHaveLength(2)
  })

  test('a table of places below "Massage rates"', () => {
    const cells = (row: number, ...texts: string[]): Partial<PageBlock>[] =>
      texts.map((text, column) => ({ text, role: 'cell', cell: { table: 0, row, column, head: false } }))
    const table = [
      ...cells(0, '', 'In studio', '[In home|in-home|either]'),
      ...cells(1, '60 minutes', '$90', '$130'),
    ]
    expect(rows([heading('[Massage|massage-therapy|either] rates'), ...table])).toEqual([
      ['Massage', 60, 90],
      ['Massage', 60, 130],
    ])
  })

  test('"from" as much as the cheapest entry below is an entry like that', () => {
    const list = [
      '[Sports massage|sports-massage|either]: from $45',
      '[Osteopathy|osteopathy|medical]: $45',
      '[Reiki|reiki|relaxation]: $50',
    ]
    expect(rows([heading('Treatments'), ...list.map((text, i) => ({ text, within: [1, 2 + i] }))])).toEqual([
      ['Sports massage', null, 45],
      ['Osteopathy', null, 45],
      ['Reiki', null, 50],
    ])
  })

  test('a first and a later visit below a title that is no heading', () => {
    expect(
      rows([
        heading('Services and fees'),
        '[Osteopathy|osteopathy|medical]',
        'Initial (60 min): $150',
        'Subsequent (45 min): $120',
      ]),
    ).toEqual([
      ['Initial', 60, 150],
      ['Subsequent', 45, 120],
    ])
  })

  test('a visit behind its price, and one in a card of its own', () => {
    const physio = heading('[Physiotherapy|physical-therapy|medical]')
    expect(rows([physio, '£48 initial (45 mins) and £38 follow up (30 mins, treatment)'])).toEqual([
      ['initial', 45, 48],
      ['follow up', 30, 38],
    ])
    expect(rows([physio, 'Initial assessment & treatment', '$105', 'Subsequent visits', '$90'])).toEqual([
      ['Initial assessment & treatment', null, 105],
      ['Subsequent visits', null, 90],
    ])
  })

  test('one of many is no description of them', () => {
    const card = (text: string): object => ({ text, within: [0, 1, 2] })
    expect(
      rows([SWEDISH, '60 min $80', heading('Peelings'), card('Salt peeling'), card('30 min $30')]),
    ).toEqual([
      ['Swedish massage', 60, 80],
      ['Salt peeling', 30, 30],
    ])
  })

  test('a title with a dash on a line of its own, in a text with headings', () => {
    expect(
      rows([
        heading('[Body work|bodywork|either]'),
        [
          '[Relaxation massage|relaxation-massage|relaxation] -',
          'Long, slow strokes with warm oil let the body and the mind come to rest.',
          '90 minute massage: $140',
          '60 minute massage: $100',
          '[Deep tissue massage|deep-tissue-massage|either] -',
          'Firm and slow. This works on knots that have been there for years.',
          '60 minute massage: $120',
        ].join('\n'),
      ]),
    ).toEqual([
      ['Relaxation massage', 90, 140],
      ['Relaxation massage', 60, 100],
      ['Deep tissue massage', 60, 120],
    ])
  })

  test('a price behind a dash at the end of what is told below a heading', () => {
    expect(
      rows([
        SWEDISH,
        '60 min - $75',
        heading('Edge scraping'),
        'An old way of working with a smooth stone, slow and firm along the whole back - $10',
        heading('Salt feet'),
        'For feet that stood all day, with warm salt and five minutes of stretching for the calves - $30 / 30 min',
      ]),
    ).toEqual([
      ['Swedish massage', 60, 75],
      ['Edge scraping', null, 10],
      ['Salt feet', 30, 30],
    ])
  })

  test('how much of the body is a row of its own where it stands first', () => {
    const tan = [heading('Spray tanning'), 'Full body $30', 'Half body $20']
    expect(rows([SWEDISH, 'Full body (60 mins) - $45', '60 mins upper body $35', ...tan])).toEqual([
      ['Full body', 60, 45],
      ['Swedish massage', 60, 35],
      ['Full body', null, 30],
      ['Half body', null, 20],
    ])
  })

  test('rates of services name no price, and what is added is told without what to', () => {
    const any = '[Massage|massage-therapy|either]'
    expect(
      rows([
        heading(`${any} services and pricing`),
        heading('Pricing/Online booking'),
        '1hr session $105',
        `Add warm oil pack to ${any} session for $5`,
      ]),
    ).toEqual([
      ['Massage services', 60, 105],
      ['warm oil pack', null, 5],
    ])
  })

  test('lengths and prices in the midst of a paragraph', () => {
    const sports = '[Sports Massage|sports-massage|either]'
    const told = 'requires a word from us first. It works on what sport made tight, with firm pressure'
    expect(
      rows([`${sports}: 30, 45, 60 min, ${told} 30 mins £31 45 mins - £39 60 mins - £48 More on our page`]),
    ).toEqual([
      ['Sports Massage', 30, 31],
      ['Sports Massage', 45, 39],
      ['Sports Massage', 60, 48],
    ])
    expect(
      rows([
        SWEDISH,
        '60 min $80',
        heading('Good to know'),
        'When you miss a session we have to ask for 30 min $20 and 60 min $40 of you, so call us early enough.',
      ]),
    ).toEqual([['Swedish massage', 60, 80]])
  })

  test('what is added is named, and not that it is', () => {
    const parts = [
      SWEDISH,
      '60 min $80',
      '**Add Foot Scrub +$15',
      'Add Hot Stones to ANY service: 15 minutes for $20',
    ]
    expect(rows(parts)).toEqual([
      ['Swedish massage', 60, 80],
      ['Foot Scrub', null, 15],
      ['Hot Stones', 15, 20],
    ])
  })

  test('the word for any massage names lengths that nothing else does', () => {
    const many = [
      'A small room for [massage|massage-therapy|either] by the river.',
      ...['[Cupping|cupping|medical]', '[Shiatsu|shiatsu|either]'].map(heading),
      { ...heading('Rates'), level: 2 },
    ]
    expect(rows([...many, '60 minutes $95']).filter((r) => (r as unknown[])[2] !== null)).toEqual([
      ['massage', 60, 95],
    ])
  })

  test.each(['Seniors and veterans pay $30 on Mondays.', '*Upgrade to 80 minutes for $50'])(
    'no row of %s',
    (text) => {
      expect(rows([SWEDISH, '50 minutes $80', text])).toEqual([['Swedish massage', 50, 80]])
    },
  )

  test('one session and several, below one name', () => {
    expect(
      rows([heading('[Lymphatic massage|lymphatic|either]'), '1 session: $120', '5 sessions: $550']),
    ).toEqual([
      ['Lymphatic massage', null, 120],
      ['Lymphatic massage', null, 550],
    ])
  })

  test('so long is one of several', () => {
    const rowsOf = rows([
      heading('3 Session [Massage|massage-therapy|either] Package'),
      'Three 60 minute massages',
      '$285',
    ])
    expect(rowsOf).toEqual([['3 Session Massage Package', null, 285]])
  })

  test('a fee beside a price is not what it costs', () => {
    expect(rows([SWEDISH, '60 min $80, and a one-time $10 intake fee'])).toEqual([
      ['Swedish massage', 60, 80],
    ])
  })
})
