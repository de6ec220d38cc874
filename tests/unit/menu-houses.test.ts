import { describe, expect, test } from 'vitest'
import type { PageBlock } from '../../src/match/outline.ts'
import { servicesOf } from '../../src/menu/services.ts'
import { page } from './menu-pages.ts'

const rows = (...args: Parameters<typeof page>): unknown[] =>
  servicesOf(page(...args)).map((s) => [s.name, s.minutes, s.price])
const heading = (text: string, level = 3): Partial<PageBlock> => ({ text, role: 'heading', level })

describe('names of the house, and what they hold', () => {
  test('a title with a colon, and what is done one after the other', () => {
    expect(
      rows([
        'Hill Rest:',
        '[Foot scrub|foot-scrub|relaxation] followed by an [oil massage|oil-massage|relaxation] $60 / 2 hours',
        'Hill Feast:',
        '[Foot scrub|foot-scrub|relaxation], [body wrap|body-wrap|relaxation] and [oil massage|oil-massage|relaxation] $90 / 3 hours',
      ]),
    ).toEqual([
      ['Hill Rest', 120, 60],
      ['Hill Feast', 180, 90],
    ])
  })

  test('a title without a colon', () => {
    expect(
      rows([
        'Moon Ritual',
        '[Salt scrub|scrub|relaxation], [mud wrap|wrap|relaxation] and [oil massage|oil-massage|relaxation] $90 / 3 hours',
        'Star Ritual',
        '[Foot bath|bath|relaxation] followed by an [oil massage|oil-massage|relaxation] $60 / 2 hours',
      ]),
    ).toEqual([
      ['Moon Ritual', 180, 90],
      ['Star Ritual', 120, 60],
    ])
  })

  test('a list below a title with a colon has names of its own', () => {
    expect(
      rows([
        'On the Mat:',
        '[Thai massage|thai-massage|either] with [herbal compress|herbal-compress|relaxation] $60 / 60 min',
        '[Shiatsu|shiatsu|either] $70 / 60 min',
      ]),
    ).toEqual([
      ['Thai massage with herbal compress', 60, 60],
      ['Shiatsu', 60, 70],
    ])
  })

  test('packages whose names are no terms, with a number behind the word for their price', () => {
    const told = (facial: string): string =>
      `You get a 60-minute [${facial}|${facial}|relaxation] and then a 60-minute [deep tissue massage|deep-tissue|either], with a cup of tea.`
    expect(
      rows([
        heading('Spa packages', 2),
        ...['Blue Bay', 'Fir Dream', 'Moss Path'].flatMap((name, i) => [
          heading(name),
          told(`facial ${i}`),
          `Package price (savings of 3${i}) 29${i}`,
        ]),
      ]),
    ).toEqual([
      ['Blue Bay', null, 290],
      ['Fir Dream', null, 291],
      ['Moss Path', null, 292],
    ])
  })

  test('rooms that come with one massage are no services', () => {
    const room = (name: string, n: number): (string | Partial<PageBlock>)[] => [
      heading(name),
      'A sea view, breakfast, and a [massage|massage|either] for one.',
      `$${n}`,
    ]
    expect(rows([...room('Garden Suite', 300), ...room('Cliff Suite', 400), ...room('Attic', 200)])).toEqual(
      [],
    )
  })

  test('what leads to a list of extras names none of them', () => {
    expect(
      rows([
        'Enhance any package with:',
        'Salt Room',
        '10 min/$10',
        '20 min/$18',
        'Oxygen Bar',
        '10 min/$12',
      ]),
    ).toEqual([
      ['Salt Room', 10, 10],
      ['Salt Room', 20, 18],
      ['Oxygen Bar', 10, 12],
    ])
  })
})

describe('the end of a paragraph', () => {
  const MASSAGE = '[Swedish massage|swedish-massage|relaxation] 60 min $80'

  test.each<[string, string, unknown[]]>([
    [
      'Silk Hair Bath',
      'A shampoo followed by a scalp massage with the mask of the house, and after that another shampoo and a blow dry $30 / 90 minutes',
      [['Silk Hair Bath', 90, 30]],
    ],
    [
      '[Reiki healing|reiki|relaxation]',
      'Hands rest on you or just above, and nothing needs to be said or done by you. $70 / 60 minutes (By appointment only. Write to us first.)',
      [['Reiki healing', 60, 70]],
    ],
    [
      'Evening Visits',
      'Whoever comes later than eight in the evening on any day of the week will be charged an additional $30 for 60 minutes',
      [],
    ],
  ])('%s', (name, text, told) => {
    expect(rows([MASSAGE, name, text])).toEqual([['Swedish massage', 60, 80], ...told])
  })
})

describe('names', () => {
  test('a plus behind a number is part of it', () => {
    expect(rows(['[Sound bath|sound-bath|relaxation] for groups of 4+', '$80', '45 min'])).toEqual([
      ['Sound bath for groups of 4+', 45, 80],
    ])
  })

  test('a word of what is sold may tell of which sort a service is', () => {
    expect(
      rows([heading('Skin', 2), 'White Wine [Peel|peel|relaxation]', '$145 | 50 min', 'Gift Cards', '$50']),
    ).toEqual([['White Wine Peel', 50, 145]])
  })

  test('hydrotherapy among headings with lengths is one of them', () => {
    const timed = (name: string): (string | Partial<PageBlock>)[] => [heading(name), 'Duration: 60 min']
    expect(
      rows([
        ...timed('[Aroma massage|aroma|relaxation]'),
        ...timed('[Sports massage|sports|either]'),
        ...timed('Hydrotherapy'),
        ...timed('[Salt scrub|salt-scrub|relaxation]'),
      ]),
    ).toEqual([
      ['Aroma massage', 60, null],
      ['Sports massage', 60, null],
      ['Hydrotherapy', 60, null],
      ['Salt scrub', 60, null],
    ])
  })
})

describe('lengths below prices, over and over, in copied text', () => {
  const entry = (name: string, price: string, length: string): string[] => [
    name,
    price,
    'Slow and warm.',
    length,
  ]
  const all = [
    ...entry('[Thai massage|thai|either]', '$70 / $120', '60/120 min Book'),
    ...entry('[Shiatsu|shiatsu|either]', '$80', '75 min Book'),
    ...entry('[Salt scrub|scrub|relaxation]', '$50', '40 min Book'),
  ]

  test('each is of the price above', () => {
    expect(rows(all)).toEqual([
      ['Thai massage', 60, 70],
      ['Thai massage', 120, 120],
      ['Shiatsu', 75, 80],
      ['Salt scrub', 40, 50],
    ])
  })

  test('where one stands above the first price they head what follows', () => {
    expect(
      rows(['30 min', ...all.slice(0, 1), '$50', 'Slow and warm.', '60 min', ...all.slice(0, 1), '$90']),
    ).toEqual([
      ['Thai massage', 30, 50],
      ['Thai massage', 60, 90],
    ])
  })
})

describe('a price beside a word above the heading of its card', () => {
  const card = (n: number, ...parts: Partial<PageBlock>[]): Partial<PageBlock>[] =>
    parts.map((p, i) => ({ ...p, within: [1, 2, n, n + 1 + i] }))
  const cards = [
    heading('Choose your hour', 2),
    ...card(
      10,
      { text: 'Old town 90 €' },
      heading('River Stone [Massage|massage|either]'),
      { text: 'QUIET ROOM · 75 MIN' },
      { text: 'As firm as you like.' },
    ),
    ...card(20, { text: 'Harbour · Fridays 48 €' }, heading('Evening Back [Massage|massage|either]'), {
      text: 'AFTER WORK · 30 MIN',
    }),
    ...card(
      30,
      { text: 'Harbour 160 €' },
      heading('Slow Hour for Two'),
      { text: 'SIDE BY SIDE · 100 MIN' },
      { text: '50 min of [massage|massage|either] for each of you, then 30 min in the hammocks.' },
    ),
  ]

  test('the heading names it, and a short line below tells how long', () => {
    expect(rows(cards)).toEqual([
      ['River Stone Massage', 75, 90],
      ['Evening Back Massage', 30, 48],
      ['Slow Hour for Two', 100, 160],
    ])
  })

  test('the word and the price on lines of their own', () => {
    const apart = cards.flatMap((c) => {
      const [, word, price] = /^(.*) (\d+ €)$/.exec(c.text!) ?? []
      return word
        ? [
            { ...c, text: word },
            { ...c, text: price! },
          ]
        : [c]
    })
    expect(rows(apart)).toEqual(rows(cards))
  })

  test('one card alone may be laid out so by chance', () => {
    expect(rows(cards.slice(0, 5))).not.toContainEqual(['River Stone Massage', 75, 90])
  })

  test('a service beside the price is named itself', () => {
    const served = cards.map((c) => ({
      ...c,
      text: c.text!.replace(/^Harbour|^Old town/, '[Foot massage|foot|relaxation]'),
    }))
    expect(servicesOf(page(served)).map((s) => s.name)).toContain('Foot massage')
  })
})
