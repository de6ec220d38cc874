import { describe, expect, test } from 'vitest'
import type { PageBlock } from '../../src/match/outline.ts'
import { servicesOf } from '../../src/menu/services.ts'
import { page } from './menu-pages.ts'

type Part = string | Partial<PageBlock>
const rows = (...parts: Part[]): unknown[] => servicesOf(page(parts)).map((s) => [s.name, s.minutes, s.price])
const heading = (text: string, level = 3): Partial<PageBlock> => ({ text, role: 'heading', level })
const SWEDISH = '[Swedish massage|swedish-massage|relaxation]'
const DEEP = '[Deep tissue massage|deep-tissue-massage|either]'
const ONE = [`${DEEP} 60 min $80`, ['Deep tissue massage', 60, 80]] as const

describe('a name without what stands around it', () => {
  test.each<[string, string, number | null, number]>([
    ['$25 per person – Salt cave 45 min', 'Salt cave', 45, 25],
    ['30m or more Chair massage $75', 'Chair massage', 30, 75],
    ['Retreat Combo A 75 min $78', 'Retreat Combo A', 75, 78],
    ['Skin consultation(redeemable against treatment) $30', 'Skin consultation', null, 30],
    ['Rose oil facial (added to any massage) $15', 'Rose oil facial', null, 15],
    ['Massage therapy (RMT 60 min) $120', 'Massage therapy', 60, 120],
    ['Massage therapy (neck focus 30 min) $70', 'Massage therapy (neck focus)', 30, 70],
    ['Pressure points massage $60', 'Pressure points massage', null, 60],
    ['Sugar facial (course of 6) $300', 'Sugar facial (course of 6)', null, 300],
    ['Bundle: 60 min x 4 sessions $300', 'Bundle: 60 min x 4 sessions', 60, 300],
    ['$20 Per Guest - Oxygen facial 20 min', 'Oxygen facial', 20, 20],
    ['For two: Rose massage 60 min $180', 'Rose massage', 60, 180],
    ['NEW! Rose massage 60 min $90', 'Rose massage', 60, 90],
    ['Rose massage – NEW 60 min $90', 'Rose massage', 60, 90],
    ['Rose massage (most popular) 60 min $90', 'Rose massage', 60, 90],
    ['NEW CLIENT MASSAGE 60 min $90', 'NEW CLIENT MASSAGE', 60, 90],
    ['Nail facial (per nail) $20', 'Nail facial (per nail)', null, 20],
    ['Facial review (One-Time) $50', 'Facial review (One-Time)', null, 50],
    ['Add a 30 minute heat facial to steam treatment for $20', 'heat facial', 30, 20],
    ['Add castor oil facial to biomat session for $5', 'castor oil facial', null, 5],
    ['3 x 60min Remedial massage $225', '3 x 60min Remedial massage', 60, 225],
  ])('%s', (line, ...row) => {
    expect(rows(line, ONE[0])).toEqual([row, ONE[1]])
  })

  test('a badge in an element of its own', () => {
    const cell = (text: string, seam: number): Partial<PageBlock> => ({ text, seams: [seam] })
    expect(
      rows(
        cell('Swedish massagePopular', 15),
        '60 min $80',
        cell('Best sellerHot stone massage', 11),
        '75 min $95',
        cell('SignatureMassage', 9),
        '90 min $120',
      ),
    ).toEqual([
      ['Swedish massage', 60, 80],
      ['Hot stone massage', 75, 95],
      ['Signature Massage', 90, 120],
    ])
  })

  test('a name and the same once more in another script', () => {
    expect(rows('Acupuncture', '针灸', '$68', 'Bone setting', '骨盆复位 30mins', '$88')).toEqual([
      ['Acupuncture', null, 68],
      ['Bone setting', 30, 88],
    ])
  })

  test('the town behind the title of a page', () => {
    expect(rows(heading(`${DEEP} in Oak Hill, NY`, 1), '60 min $90', '90 min $130')).toEqual([
      ['Deep tissue massage', 60, 90],
      ['Deep tissue massage', 90, 130],
    ])
  })

  test('how long a title says goes before the time a calendar keeps free', () => {
    expect(
      rows(heading('60 Minute Massage'), '1 hr 15 mins $70', heading(`30 min ${DEEP}`), '90 min $130'),
    ).toEqual([
      ['Massage', 60, 70],
      ['Deep tissue massage', 90, 130],
    ])
  })

  test('what a length and a price in boxes of their own are good for', () => {
    const text = '60 min$85Room for the whole back, at your pace'
    expect(
      rows(
        heading(DEEP),
        { text, seams: [6, 9] },
        { text: '90 min$120Slow work from head to the feet', seams: [6, 10] },
      ),
    ).toEqual([
      ['Deep tissue massage', 60, 85],
      ['Deep tissue massage', 90, 120],
    ])
  })

  test('how long a tagline above the name says', () => {
    const card = (box: number, tag: string, name: string, price: string): Partial<PageBlock>[] => [
      { text: tag, within: [1, box, box * 10, box * 100] },
      { ...heading(name), within: [1, box, box * 10, box * 100 + 1, box * 100 + 2] },
      { text: price, within: [1, box, box * 10 + 1, box * 100 + 3] },
    ]
    expect(
      rows(
        ...card(2, 'Quick relief 30 mins', `Bump ${DEEP}`, 'Investment £45'),
        ...card(3, 'Head to toe 60 mins', `Mother ${DEEP}`, 'Investment £65'),
      ),
    ).toEqual([
      ['Bump Deep tissue massage', 30, 45],
      ['Mother Deep tissue massage', 60, 65],
    ])
  })
})

test('a name ends where another element promises something', () => {
  const name = 'Quiet Morning Package'
  const heading: Partial<PageBlock> = {
    text: `${name}From head to toe`,
    seams: [name.length],
    role: 'heading',
  }
  expect(rows({ ...heading, level: 3 }, '90 min $140')).toEqual([[name, 90, 140]])
})

describe('the heading that names', () => {
  test('an extra with its rider as a heading below it', () => {
    expect(
      rows(heading(SWEDISH), '60 min $90', heading('Rose oil', 4), heading('Added to any massage – $10', 5)),
    ).toEqual([
      ['Swedish massage', 60, 90],
      ['Rose oil', null, 10],
    ])
  })

  test('several of one kind, told in small letters', () => {
    expect(
      rows(heading('[Baby massage|infant-massage|either]'), '4 private weekly 1 hour sessions - £100'),
    ).toEqual([['Baby massage', 60, 100]])
  })

  test('no heading that leads to prices', () => {
    const [name] = rows(heading(SWEDISH, 1), heading('Pricing/Online booking', 2), '60 min $90')
    expect(name).toEqual(['Swedish massage', 60, 90])
  })

  test('the general name of a card beside cards of other names', () => {
    const card = (box: number, name: string, price: string): Partial<PageBlock>[] => [
      { ...heading(name), within: [1, 2, box, box * 10] },
      { text: price, within: [1, 2, box] },
    ]
    const shave = card(3, 'Hot towel shave', '$60')
    expect(
      rows(...shave, ...card(4, 'Head massage', '$50'), ...card(5, 'Waxing', 'From $20'), ONE[0]).slice(0, 3),
    ).toEqual([
      ['Hot towel shave', null, 60],
      ['Head massage', null, 50],
      ['Waxing', null, 20],
    ])
    expect(rows(heading('Waxing'), 'From $20', ONE[0])).toEqual([ONE[1]])
  })

  test('a table of lengths, prices and what they are good for', () => {
    const cell = (row: number, ...texts: string[]): Partial<PageBlock>[] =>
      texts.map((text, column) => ({ text, role: 'cell', cell: { table: 0, row, column, head: row === 0 } }))
    expect(
      rows(
        heading(`${DEEP} in Oak Hill, NY`, 1),
        heading(`Choosing your ${DEEP} length`, 2),
        ...cell(0, 'Length', 'Price', 'Why it matters'),
        ...cell(1, '30 minutes', '$45', 'A focused visit for one place that has been sore for long.'),
        ...cell(2, '60 minutes', '$85', 'Time for the whole back, with room to breathe in between.'),
      ),
    ).toEqual([
      ['Deep tissue massage', 30, 45],
      ['Deep tissue massage', 60, 85],
    ])
  })

  test('an extra in a card, told with the word add', () => {
    expect(
      rows(heading('[Aromatherapy|aromatherapy-massage|relaxation]'), 'add-on', 'add · +$15', ONE[0]),
    ).toEqual([['Aromatherapy', null, 15], ONE[1]])
  })

  test('medicines are no services', () => {
    expect(rows(ONE[0], heading('Medication', 2), 'Herbal massage powder per day', '$17')).toEqual([ONE[1]])
  })
})

describe('amounts', () => {
  test.each<[string, number | null, number]>([
    ['Nail art 50p', null, 0.5],
    ['Nail art 50p – £2', null, 0.5],
    ['Block of 10 facials $80 ($800)', null, 80],
  ])('%s', (line, minutes, price) => {
    expect(rows(ONE[0], line)[1]).toEqual([expect.any(String), minutes, price])
    expect(rows(ONE[0], line)).toHaveLength(2)
  })

  test('what several cost is no price of an hour', () => {
    const [bundle, many, one] = servicesOf(
      page(['3 x 60 min massages $225', 'Bundle: 60 min x 4 sessions $300', `${SWEDISH} 60 min $90`]),
    )
    expect([bundle, many, one].map((s) => s?.perHour)).toEqual([null, null, 90])
  })

  test('no rows: a plan for a month, payment over an amount', () => {
    expect(rows(ONE[0], '1 Month Unlimited – $199', 'You may pay in parts for orders over £450.')).toEqual([
      ONE[1],
    ])
  })
})
