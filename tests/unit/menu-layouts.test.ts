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

describe('prices told in sentences', () => {
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

  test('"this 75 minute massage" below a name is no name', () => {
    expect(
      rows([
        heading('[Abhyanga|abhyanga|relaxation]'),
        'This 75 minute warm oil massage calms and grounds. $125',
      ]),
    ).toEqual([['Abhyanga', 75, 125]])
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
      ['Osteopathy', 60, 150],
      ['Osteopathy', 45, 120],
    ])
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
