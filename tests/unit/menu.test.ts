import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plain } from '../../src/menu/digits.ts'
import { servicesOf } from '../../src/menu/services.ts'
import { summaryOf } from '../../src/menu/summary.ts'
import { page } from './menu-pages.ts'

const rows = (...args: Parameters<typeof page>): unknown[] =>
  servicesOf(page(...args)).map((s) => [s.name, s.minutes, s.price, s.currency])

const SWEDISH = '[Swedish massage|swedish-massage|relaxation]'

describe('services of lines', () => {
  test('one line', () => {
    expect(rows([`${SWEDISH} 60/90 min $95/$130`])).toEqual([
      ['Swedish massage', 60, 95, 'USD'],
      ['Swedish massage', 90, 130, 'USD'],
    ])
  })

  test('three lines, a description between', () => {
    expect(rows([SWEDISH, 'Long strokes with warm oil.', '60 minutes', '$95'])).toEqual([
      ['Swedish massage', 60, 95, 'USD'],
    ])
  })

  test('a heading that carries the duration', () => {
    expect(rows([{ text: '60 Minute Massages', role: 'heading', level: 2 }, `${SWEDISH} $90`])).toEqual([
      ['Swedish massage', 60, 90, 'USD'],
    ])
  })

  test('struck prices do not count', () => {
    expect(rows([{ text: 'Thai massage 60 min $110 $89', struck: [[20, 24]] }])).toEqual([
      ['Thai massage', 60, 89, 'USD'],
    ])
  })

  test('elements that touch in bare text are told apart', () => {
    expect(rows([SWEDISH, { text: 'From $15090 minutes', seams: [9] }])).toEqual([
      ['Swedish massage', 90, 150, 'USD'],
    ])
  })

  test('currency: from codes, language, address, else null', () => {
    const menu = [`${SWEDISH} 60 min 95`, 'Deep tissue 60 min 105', 'Hot stone 60 min 125']
    const first = (outline: Parameters<typeof page>[1]): unknown =>
      servicesOf(page(menu, outline))[0]?.currency
    expect(first({ lang: 'en' })).toBe(null)
    expect(first({ lang: 'en-gb' })).toBe('GBP')
    expect(first({ lang: 'en', host: 'spa.co.nz' })).toBe('NZD')
    expect(first({ lang: 'en', title: 'Prices in AED' })).toBe('AED')
    expect(first({ lang: 'en', structured: ['{"@type":"Offer","price":95,"priceCurrency":"SGD"}'] })).toBe(
      'SGD',
    )
    expect(first({ lang: 'en', structured: ['{broken'] })).toBe(null)
  })
})

describe('no services', () => {
  test.each<[string, string[]]>([
    ['a gift card', [`${SWEDISH} 60 min $95`, 'Gift card $50']],
    ['a membership', [`${SWEDISH} 60 min $95`, 'Gold: one 60 min session, $79 a month']],
    [
      'a phone number, a year, an address',
      [`${SWEDISH} 60 min $95`, 'Call 555-201-7734', 'Since 1998', '12 High Street 90'],
    ],
    ['a fee', [`${SWEDISH} 60 min $95`, 'Late cancellation fee $50']],
    ['a lotion', [`${SWEDISH} 60 min $95`, 'Lavender lotion 250 ml $18']],
  ])('%s', (_, lines) => expect(rows(lines)).toEqual([['Swedish massage', 60, 95, 'USD']]))

  test.each([
    '[Massage therapy|massage-therapy|either] 03/04/26 $110',
    'Was it worth it? There [massage|massage-therapy|either] $180',
  ])('no service is named: %s', (line) => expect(rows([line])).toEqual([]))

  test('another topic', () => {
    expect(rows([`${SWEDISH} 60 min $95`], { topics: [] })).toEqual([])
  })

  test('a shop of 5,000 priced things', () => {
    const things = Array.from({ length: 5000 }, (_, i) => [
      `Massage table no. ${i}`,
      `$${(i % 300) + 20}.99`,
    ]).flat()
    // It takes about a second; steps that grow with the square of the page would run into the limit of a test.
    expect(rows(things)).toEqual([])
  })
})

describe('what a row says', () => {
  test('a house name has the terms of its own description, and only those', () => {
    const [first, second] = servicesOf(
      page([
        { text: 'Bliss Ritual', role: 'heading', level: 3 },
        `A ${SWEDISH} with [hot stones|hot-stone-massage|relaxation].`,
        '90 min $185',
        { text: 'The Unknotter', role: 'heading', level: 3 },
        '[Deep tissue|deep-tissue-massage|either] work.',
        '60 min $135',
      ]),
    )
    expect(first).toMatchObject({
      kind: 'relaxation',
      term: null,
      terms: ['swedish-massage', 'hot-stone-massage'],
    })
    expect(second).toMatchObject({ kind: 'either', terms: ['deep-tissue-massage'] })
  })

  test('terms that disagree, and insurance words, say nothing', () => {
    const [row] = servicesOf(
      page(['Quiet Hour', `${SWEDISH} and [trigger points|trigger-point|medical].`, '60 min $95']),
    )
    expect(row?.kind).toBe(null)
    const [other] = servicesOf(page(['[Premium|premium|insurance] Hour 60 min $95']))
    expect(other).toMatchObject({ kind: null, terms: [] })
  })

  test('flags', () => {
    const flags = (line: string): unknown => servicesOf(page([`${SWEDISH} 60 min $95`, line]))[1]?.flags
    expect(flags('[Cupping|cupping|either] +$20')).toEqual(['add-on'])
    expect(flags('[Thai|thai-massage|either] 60 min from $90')).toEqual(['from'])
    expect(flags('[Thai|thai-massage|either] 60 min $90 per person')).toEqual(['per-person'])
    expect(flags('Couples massage 60 min $190')).toEqual(['couple'])
  })

  test('an hour of fifty minutes, when the page says so', () => {
    const menu = [`${SWEDISH} 60 min $100`]
    expect(servicesOf(page(menu))[0]?.perHour).toBe(100)
    const short = [...menu, 'A 60 minute session includes 50 minutes of hands-on massage.']
    expect(servicesOf(page(short))[0]?.perHour).toBe(120)
    expect(servicesOf(page([...short, '[Thai|thai-massage|either] 50 min $100']))[1]?.perHour).toBe(120)
  })

  test('the spot is where the name stands', () => {
    const outline = page(['• Ａ２ x', `  ${SWEDISH} ..... 60 min $95`])
    const [row] = servicesOf(outline)
    const { block, start, end } = row!.spot
    expect(outline.blocks[block]!.text.slice(start, end)).toBe('Swedish massage')
    expect(row!.asWritten).toBe('60 min $95')
  })
})

test('summary: a kind is said to be missing only where no word of it stands on the page', () => {
  const notes = (...more: string[]) => {
    const outline = page([`${SWEDISH} 60 min $95`, ...more])
    return summaryOf(outline, servicesOf(outline)).notes
  }
  expect(notes('Welcome to our rooms.')).toContain('no-clinical')
  expect(notes('Ask us for [myofascial release|myofascial-release|medical].')).not.toContain('no-clinical')
})

test('summary: kinds by service, notes and charges', () => {
  const outline = page([
    `${SWEDISH} 60/90 min $95/$130`,
    'Drift 80 min $150',
    'A 20% service charge is added.',
  ])
  const summary = summaryOf(outline, servicesOf(outline))
  expect(summary).toMatchObject({ services: 2, rows: 3, kinds: { relaxation: 1, unknown: 1, medical: 0 } })
  expect(summary.notes).toEqual(['no-clinical', 'some-unknown', 'service-charge'])
  expect(summary.charges).toMatchObject([{ kind: 'service-charge', percent: 20, included: false }])
  expect(summary.hourly).toEqual([{ currency: 'USD', lowest: 86.67, middle: 95, highest: 112.5 }])
})

test('without any price the durations stay, and nothing is shown for the price', () => {
  const rows = servicesOf(page([SWEDISH, '60/90 min', 'Foot massage', '30 min']))
  expect(rows.map((s) => [s.minutes, s.price, s.currency, s.asWritten, s.group])).toEqual([
    [60, null, null, '', 0],
    [90, null, null, '', 0],
    [30, null, null, '', 1],
  ])
})

const LINE = fc.oneof(
  fc.constantFrom(SWEDISH, 'Deep tissue', '60 min', '90 min $130', '$95', 'Price:', 'Massage', 'Book now', '120', '60/90 min'),
  fc.array(
    fc.constantFrom('Swedish ', '60 min ', '$95 ', '$80–$100 ', ' … ', ' - ', '90/120 min ', '(', ')', '\t', '   ', '1,200 €', '\n'),
    { maxLength: 8 },
  ).map((p) => p.join('')),
) // prettier-ignore

test('whatever the lines: prices and minutes stand on the page', () => {
  fc.assert(
    fc.property(fc.array(LINE, { maxLength: 14 }), (lines) => {
      const outline = page(lines)
      const text = plain(outline.blocks.map((b) => b.text).join('\n')).replaceAll(',', '')
      for (const s of servicesOf(outline)) {
        // A menu without any price is read for its durations.
        if (s.price === null) expect([s.minutes, s.asWritten]).toEqual([expect.any(Number), ''])
        else expect(text).toContain(String(s.price))
        if (s.minutes !== null) expect(text).toContain(String(s.minutes))
        if (s.priceTo !== null) expect(text).toContain(String(s.priceTo))
        expect(s.name).not.toBe('')
      }
    }),
    { numRuns: 400 },
  )
})
