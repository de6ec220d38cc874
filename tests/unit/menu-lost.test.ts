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

describe('the fees of a clinic', () => {
  test('"Treatment" beside a consultation with its own price is a name', () => {
    const TOLD = 'We look at how you move and tell you what we find.'
    expect(
      rows('First consultation: £90', TOLD, 'Treatment: £45', TOLD, 'New condition & treatment: £60'),
    ).toEqual([
      ['First consultation', null, 90],
      ['Treatment', null, 45],
      ['New condition & treatment', null, 60],
    ])
  })

  test('below a heading the word is a label', () => {
    expect(rows(heading(SWEDISH), 'Treatment: £45', heading(DEEP), 'Session: £60')).toEqual([
      ['Swedish massage', null, 45],
      ['Deep tissue massage', null, 60],
    ])
  })

  test('another length is one more of the same', () => {
    expect(rows(`${SWEDISH} 60 min £60`, 'Session 90 min £85')).toEqual([
      ['Swedish massage', 60, 60],
      ['Swedish massage', 90, 85],
    ])
  })

  const FEES = ['Initial osteopathy', '$110', '$100', 'Standard osteopathy', '$90', '$80']
  const COVER = ['Work cover', '$30 gap', 'Care plan', 'Fees as above. $52.95 rebate when you pay.']

  test('what an insurer leaves to pay or gives back is no price', () => {
    const outline = page([...FEES, ...COVER], { topics: ['massage', 'insurance'] })
    expect(servicesOf(outline).map((s) => [s.name, s.price])).toEqual([
      ['Initial osteopathy', 110],
      ['Initial osteopathy', 100],
      ['Standard osteopathy', 90],
      ['Standard osteopathy', 80],
    ])
  })

  test('what a plan pays is no menu', () => {
    const outline = page(['Your copay', ...FEES, 'Deductible $500'], { topics: ['massage', 'insurance'] })
    expect(servicesOf(outline)).toEqual([])
  })
})

describe('lengths in one list, and what lengths cost in another', () => {
  const NAMES = [`${SWEDISH} 45 / 60 min`, `${DEEP} 60 min`, 'Head massage 30 / 45 min']
  const PRICES = ['30 min', '$50', '45 min', '$75', '60 min', '$100']
  const ALL = [
    ['Swedish massage', 45, 75],
    ['Swedish massage', 60, 100],
    ['Deep tissue massage', 60, 100],
    ['Head massage', 30, 50],
    ['Head massage', 45, 75],
  ]

  test.each(['Pricing', 'Our prices', 'Session rates'])('names above %s', (title) => {
    expect(rows(heading('Menu'), ...NAMES, heading(title), ...PRICES)).toEqual(ALL)
  })

  test('on one line each, above the names', () => {
    const prices = ['30 min $50', '45 min $75', '60 min $100']
    expect(rows(heading('Prices'), ...prices, heading('Menu'), ...NAMES)).toEqual(ALL)
  })

  test('a length that has no price: the list is of something else', () => {
    const all = rows(heading('Menu'), ...NAMES, 'Scalp massage 20 min', heading('Pricing'), ...PRICES)
    expect(all).not.toContainEqual(['Deep tissue massage', 60, 100])
  })
})

describe('a price above the heading of its own card', () => {
  test('the least of what stands below', () => {
    expect(
      rows(
        ...card(2, 'From $90', heading(DEEP), 'Firm pressure for tired backs.', '60 min $90', '90 min $130'),
        ...card(3, 'From $70', heading('Cupping therapy'), 'Glass cups on the back.', '30 min $70'),
        ...card(4, 'From $80', heading(SWEDISH), 'Long strokes.', '45 min $80'),
      ),
    ).toEqual([
      ['Deep tissue massage', 60, 90],
      ['Deep tissue massage', 90, 130],
      ['Cupping therapy', 30, 70],
      ['Swedish massage', 45, 80],
    ])
  })

  test('below a heading in its own card it is of that', () => {
    expect(
      rows(...card(2, heading(DEEP), '$90'), ...card(3, heading(SWEDISH), '$70', heading('How to book', 4))),
    ).toEqual([
      ['Deep tissue massage', null, 90],
      ['Swedish massage', null, 70],
    ])
  })
})

test('several bought at once, with their length', () => {
  const cells = (row: number, ...texts: string[]): Partial<PageBlock>[] =>
    texts.map((text, column) => ({ text, role: 'cell', cell: { table: 0, row, column, head: false } }))
  expect(
    rows(
      ...cells(0, `${SWEDISH} 60 minute`, '$80'),
      ...cells(1, 'Buy Three 60 Minute', '$210'),
      ...cells(2, 'Buy 3 Get 1 Free', '$240'),
    ),
  ).toEqual([
    ['Swedish massage', 60, 80],
    ['Buy Three 60 Minute', 60, 210],
  ])
})

test('a span of lengths at a span of prices is one row', () => {
  expect(rows(heading(SWEDISH), '60 to 90 mins - €60 - €85', heading(DEEP), '60/90 min €70/€95')).toEqual([
    ['Swedish massage', 60, 60],
    ['Deep tissue massage', 60, 70],
    ['Deep tissue massage', 90, 95],
  ])
})

describe('a page whose topic is not known', () => {
  const visits = (about: string): unknown[] =>
    servicesOf(
      page(
        [
          about,
          ...card(2, heading('Initial Consultation'), '£70', '50 minutes'),
          ...card(3, heading('Treatment & Rehabilitation'), '£48', '25 minutes'),
          ...card(
            4,
            heading('New Complaint'),
            '£48',
            '25 minutes',
            'Visitors of the gym additional £5 entry',
          ),
        ],
        { topics: [] },
      ),
    ).map((s) => [s.name, s.minutes, s.price])

  test('visits to a chiropractor', () => {
    expect(visits('The chiropractor will tell you what was found.')).toEqual([
      ['Initial Consultation', 50, 70],
      ['Treatment & Rehabilitation', 25, 48],
      ['New Complaint', 25, 48],
    ])
  })

  test.each(['The trainer will see your dog first.', 'Your tax will be looked at by two of us.'])(
    '%s',
    (about) => {
      expect(visits(about)).toEqual([])
    },
  )
})

describe('a column of prices before the column of what they are for', () => {
  const columns = (prices: string, parts: string, length: string): Partial<PageBlock>[] => [
    { ...heading('[Peels|chemical-peel|relaxation]'), within: [1, 2, 3] },
    { text: length, within: [1, 2, 4, 5] },
    { text: prices, within: [1, 2, 4, 6] },
    { text: parts, within: [1, 2, 4, 7] },
  ]
  const FIRST = [heading(SWEDISH), '60 min $90']

  test('parts of the body', () => {
    expect(rows(...FIRST, ...columns('$85\n$85\n$55', 'Butt\nBack\nElbows or knees', '30 minutes'))).toEqual([
      ['Swedish massage', 60, 90],
      ['Butt', 30, 85],
      ['Back', 30, 85],
      ['Elbows or knees', 30, 55],
    ])
  })

  test('other lines beside prices are none', () => {
    const told = rows(...FIRST, ...columns('$85\n$55', 'Book now\nWe call you back.', '30 minutes'))
    expect(told).not.toContainEqual(['Book now', 30, 85])
  })
})
