import { describe, expect, test } from 'vitest'
import { servicesOf } from '../../src/menu/services.ts'
import { page } from './menu-pages.ts'

const rows = (...args: Parameters<typeof page>): unknown[] =>
  servicesOf(page(...args)).map((s) => [s.name, s.minutes, s.price])
const heading = (text: string, level = 3): { text: string; role: 'heading'; level: number } => ({
  text,
  role: 'heading',
  level,
})

const STONES = '[Hot stone massage|hot-stone-massage|relaxation]'

describe('the heading is the name', () => {
  test('of lines that only say which session', () => {
    expect(
      rows([heading('Osteopathy'), 'Initial: 60 min $120', 'Follow-up: 40 min $90', 'Half hour $70']),
    ).toEqual([
      ['Initial', 60, 120],
      ['Follow-up', 40, 90],
      ['Osteopathy', 30, 70],
    ])
  })

  test('of a heading that breaks to fit its box, and one with a promise below it', () => {
    expect(
      rows([
        heading('75 Min [Hammam|hammam|relaxation]\nwith Honey Massage'),
        'Price: $90',
        heading('2 Hr [Massage|massage-therapy|either] with\n[Hammam|hammam|relaxation]'),
        'Price: $120',
        heading('3 Hr Royal\nPackage'),
        'Price: $150',
        heading('[Swedish massage|swedish-massage|relaxation]\nPeace & Quiet'),
        '60 min $80',
      ]),
    ).toEqual([
      ['Hammam with Honey Massage', 75, 90],
      ['Massage with Hammam', 120, 120],
      ['Royal Package', 180, 150],
      ['Swedish massage', 60, 80],
    ])
  })

  test('of lengths with a remark before or behind them', () => {
    expect(
      rows([
        heading('[Lomi lomi|lomi-lomi|relaxation]'),
        '60 minutes – $110 – ideal for a first time',
        '90 minutes – $150 – our favourite, with [scalp massage|scalp-massage|relaxation]',
        heading('[Deep tissue|deep-tissue-massage|either]'),
        'For chronic tension - 60 min $100 / 90 min $145',
      ]),
    ).toEqual([
      ['Lomi lomi', 60, 110],
      ['Lomi lomi', 90, 150],
      ['Deep tissue', 60, 100],
      ['Deep tissue', 90, 145],
    ])
  })

  test('of what stands before a package on one line, and on both ends of a week', () => {
    expect(
      rows([
        heading('[Lymphatic drainage|lymphatic-drainage|medical]'),
        'One hour: $95. Ninety minutes: $135. Package of three one-hour sessions: $255.',
        heading('[Spa day|day-spa|relaxation]'),
        { text: 'Use of pool and sauna', role: 'item', within: [0, 1, 2] },
        { text: '50-minute massage of your choice', role: 'item', within: [0, 1, 3] },
        'Monday–Thursday $150',
        'Friday–Sunday $180',
      ]),
    ).toEqual([
      ['Lymphatic drainage', 60, 95],
      ['Lymphatic drainage', 90, 135],
      ['Package of three one-hour sessions', 60, 255],
      ['Spa day', null, 150],
      ['Spa day', null, 180],
    ])
  })

  test('and not the heading of several above it', () => {
    expect(
      rows([
        { ...heading('[Signature|signature-massage|relaxation] Journeys'), level: 2 },
        heading('Ocean Journey'),
        'Salt scrub, a wrap and a full body [massage|massage-therapy|either].',
        '120 min',
        '$260',
      ]),
    ).toEqual([['Ocean Journey', 120, 260]])
  })

  test('but entries of a list beside a named one keep their names', () => {
    expect(
      rows([heading('Osteopathy'), 'Initial consult 60 min $120', 'Subsequent visit 40 min $90']),
    ).toEqual([
      ['Initial consult', 60, 120],
      ['Subsequent visit', 40, 90],
    ])
  })

  test('with descriptions between its prices', () => {
    const card = (text: string, box: number): object => ({ text, within: [0, 1, box, box + 1] })
    expect(
      rows([
        { ...heading('Stone ritual'), within: [0, 1, 2] },
        card('50 min $65', 10),
        card('Back and legs', 10),
        card('80 min $105', 20),
        card('Whole body', 20),
      ]),
    ).toEqual([
      ['Stone ritual', 50, 65],
      ['Stone ritual', 80, 105],
    ])
  })

  test('without the word for what stands below it', () => {
    expect(rows([heading('Reflexology prices'), '30 minutes $45', '60 minutes $80'])).toEqual([
      ['Reflexology', 30, 45],
      ['Reflexology', 60, 80],
    ])
  })

  test('a length of time is no name, nor what leads to the prices', () => {
    expect(
      rows([
        heading(STONES, 1),
        'Warm and slow.',
        heading('Your session', 2),
        heading('1 hour'),
        '$100',
        heading('45 minutes'),
        '$80',
      ]),
    ).toEqual([
      ['Hot stone massage', 60, 100],
      ['Hot stone massage', 45, 80],
    ])
  })

  test('what a question asks for', () => {
    expect(rows([heading('How much is a foot massage?'), '60 minutes is $90.'])).toEqual([
      ['foot massage', 60, 90],
    ])
  })

  test('minutes told between it and the price', () => {
    expect(rows([heading(STONES), '45 mins of warmth', '$70'])).toEqual([['Hot stone massage', 45, 70]])
  })
})

describe('a name alone', () => {
  test.each([
    ['a) Thai massage – 60 min – $80', 'Thai massage'],
    ['b. Thai massage 60 min $80', 'Thai massage'],
    ['✦ Thai massage ✦ 60 min $80', 'Thai massage'],
    ['Thai massage (by appointment only) 60 min $80', 'Thai massage'],
    ['Thai massage (can be combined) 60 min $80', 'Thai massage'],
    ['Thai massage (feet and legs) 60 min $80', 'Thai massage (feet and legs)'],
    ['Service: Thai massage 60 min $80', 'Thai massage'],
    ['Serenity Time 60 min $80', 'Serenity Time'],
    ['At Home Massage 60 min $80', 'At Home Massage'],
  ])('%s', (line, name) => expect(rows([line])).toEqual([[name, 60, 80]]))

  test('one of several prices on a line has its own words', () => {
    const [first, second] = servicesOf(page(['Thai massage 60 min: Members $70 / Guests $95']))
    expect(first!.flags).toEqual(['members'])
    expect(second!.flags).toEqual([])
  })

  test('what one of several sessions comes to is no price', () => {
    expect(rows(['5-Session Package — $400 ($80/session)', 'Thai massage 60 min $90'])).toEqual([
      ['5-Session Package', null, 400],
      ['Thai massage', 60, 90],
    ])
  })
})

describe('pages whose topic is not known', () => {
  const unknown = { topics: [] }
  const SESSIONS = [
    heading('Initial consultation'),
    '50 minutes',
    '£65',
    heading('Treatment session'),
    '25 minutes',
    '£48',
  ]

  test('two timed treatments by hand are enough', () => {
    expect(
      rows([heading('Our cupping'), 'Cupping therapy 45 min $75', 'Sports massage 60 min $90'], unknown),
    ).toHaveLength(2)
    expect(rows(['Cupping therapy 45 min $75', 'Our clinic and the team.'], unknown)).toEqual([])
  })

  test('sessions of a clinic where it speaks of the body, not of another trade', () => {
    expect(rows([...SESSIONS, 'Diagnosis of your back and joints.'], unknown)).toHaveLength(2)
    expect(rows([...SESSIONS, 'With the care of your life.'], unknown)).toEqual([])
    expect(rows([...SESSIONS, 'Diagnosis for your dog and its joints.'], unknown)).toEqual([])
  })
})

describe('currency', () => {
  test.each([
    ['Private health fund rebates.', 'AUD'],
    ['Prices include HST.', 'CAD'],
    ['Call 0412 345 678.', 'AUD'],
    ['Quay Street, Auckland', 'NZD'],
    ['Main Street, Springfield', 'USD'],
  ])('%s', (line, currency) => {
    expect(servicesOf(page(['Thai massage 60 min $80', line], { lang: 'en' }))[0]!.currency).toBe(currency)
  })

  test.each([
    ['Call us on +92 300 1234567.', 'PKR'],
    ['Write to hello@quietleaf.lk', 'LKR'],
    ['Thamel Marg, Kathmandu', 'NPR'],
    ['GSTIN on every bill.', 'INR'],
    ['Open from ten to eight.', null],
    ['Rooted in India, loved in Nepal.', null],
  ])('rupees: %s', (line, currency) => {
    expect(servicesOf(page(['Thai massage 60 min Rs. 3,500', line], { lang: 'en' }))[0]!.currency).toBe(
      currency,
    )
  })

  test.each([
    ['+65 6123 4567', 'SGD'],
    ['Host time zone: America/Toronto', 'CAD'],
    ['www.quietleaf.com.au/book', 'AUD'],
    ['Near the harbour in Montego Bay', 'JMD'],
  ])('dollars: %s', (line, currency) => {
    expect(servicesOf(page(['Thai massage 60 min $80', line], { lang: 'en' }))[0]!.currency).toBe(currency)
  })

  test('a price with a dash behind it is a price of one of several countries', () => {
    const menu = ['Thai massage 60 min 2,200/-']
    expect(servicesOf(page(menu, { lang: 'en' }))[0]).toMatchObject({ price: 2200, currency: null })
    expect(servicesOf(page(menu, { lang: 'en-in' }))[0]).toMatchObject({ price: 2200, currency: 'INR' })
  })
})
