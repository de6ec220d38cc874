import { describe, expect, test } from 'vitest'
import type { PageBlock } from '../../src/match/outline.ts'
import { servicesOf } from '../../src/menu/services.ts'
import { page } from './menu-pages.ts'

const rows = (...args: Parameters<typeof page>): unknown[] =>
  servicesOf(page(...args)).map((s) => [s.name, s.minutes, s.price])

let places = 100
/** A heading in a box of its own, and a text below it. */
const entry = (text: string, below: string, level = 3): Partial<PageBlock>[] => {
  const box = places++
  return [
    { text, role: 'heading', level, within: [1, box, places++] },
    { text: below, within: [1, box, places++] },
  ]
}
const SWEDISH = '[Swedish massage|swedish-massage|relaxation]'
const DEEP = '[Deep tissue massage|deep-tissue-massage|either]'
const THAI = '[Thai massage|thai-massage|either]'
const three = [
  ...entry(SWEDISH, 'Long strokes with warm oil.'),
  ...entry(DEEP, 'Slower, and with more pressure.'),
  ...entry(THAI, 'On a mat, in clothes that move well.'),
]

describe('entries without price and length', () => {
  test('headings of services alone are a menu', () => {
    expect(rows([{ text: 'Massage', role: 'heading', level: 1 }, ...three])).toEqual([
      ['Swedish massage', null, null],
      ['Deep tissue massage', null, null],
      ['Thai massage', null, null],
    ])
  })

  test.each(['Three kinds of massage', 'What is massage?', 'Benefits of massage', '5 massages to try'])(
    'below %s they are an article',
    (title) => expect(rows([{ text: title, role: 'heading', level: 1 }, ...three])).toEqual([]),
  )

  test('what guests ask below them makes no article, nor what a house says of itself', () => {
    const heading = (text: string, level = 2): Partial<PageBlock> => ({ text, role: 'heading', level })
    const asked = [heading('What should I wear?', 3), { text: 'Whatever you like.' }]
    const own = [heading('What we do'), ...three]
    expect(rows([...own, heading('Why choose us'), { text: 'A quiet house.' }])).toHaveLength(3)
    expect(rows([...own, heading('Frequently asked questions'), ...asked])).toHaveLength(3)
    expect(rows([...own, ...asked])).toHaveLength(3)
    expect(rows([...three, ...asked])).toEqual([])
    expect(rows([heading('Why choose massage'), ...three])).toEqual([])
  })

  test('among other headings they are an article', () => {
    const other = entry('Our rooms', 'Four of them, all with daylight.')
    expect(rows([...three, ...other, ...entry('Our team', 'Mara and Lind.')])).toEqual([])
  })

  test.each([
    [1, ['Back pain', 'Sciatica', 'Headaches']],
    [0, ['Mara, LMT', 'Theo, LMT', 'Ana, LMT']],
  ] as const)('terms that say no work are no services (%i)', (says, names) => {
    const title = { text: 'Massage', role: 'heading', level: 1 } as const
    const told = page([title, ...names.flatMap((n) => entry(`[${n}|a-term|medical]`, 'A line about it.'))])
    const blocks = told.blocks.map((b) => ({ ...b, marks: b.marks.map((m) => ({ ...m, says })) }))
    expect(servicesOf({ ...told, blocks })).toEqual([])
    expect(servicesOf(told)).toHaveLength(3)
  })

  test('what stands below "Rates" holds for all, and not for the last', () => {
    const rates = (level: number): Partial<PageBlock>[] => [
      { text: 'Rates', role: 'heading', level, within: [1, 90] },
      { text: '60 minutes $95', within: [1, 91] },
      { text: '90 minutes $135', within: [1, 92] },
    ]
    const title = {
      text: '[Massage|massage-therapy|either]',
      role: 'heading',
      level: 1,
      within: [1, 80],
    } as const
    expect(rows([{ ...title, within: [1, 80] }, ...three, ...rates(2)])).toEqual([
      ['Massage', 60, 95],
      ['Massage', 90, 135],
      ['Swedish massage', null, null],
      ['Deep tissue massage', null, null],
      ['Thai massage', null, null],
    ])
    const techniques = { text: 'Techniques I use', role: 'heading', level: 1, within: [1, 80] } as const
    const found = rows([{ ...techniques, within: [1, 80] }, ...three, ...rates(1)])
    expect(found.filter((r) => (r as unknown[])[2] !== null)).toEqual([
      ['massage', 60, 95],
      ['massage', 90, 135],
    ])
    expect(rows([...three.slice(0, 2), ...rates(3)])).toContainEqual(['Swedish massage', 60, 95])
  })

  test('what guests say in headings like those of services is no row', () => {
    const priced = [SWEDISH, DEEP, THAI].flatMap((name) => entry(name, '60 min $80'))
    const said = ['Best massage ever', 'Great massage', 'My massage in May'].flatMap((text) =>
      entry(text, 'Ana'),
    )
    expect(rows([...priced, ...said])).toHaveLength(3)
  })

  test('two are no list', () => expect(rows(three.slice(0, 4))).toEqual([]))

  test('beside an entry with a price they are offered too', () => {
    expect(rows([...three, ...entry('[Cupping|cupping|medical]', '30 min $40')])).toEqual([
      ['Swedish massage', null, null],
      ['Deep tissue massage', null, null],
      ['Thai massage', null, null],
      ['Cupping', 30, 40],
    ])
  })

  test('what is no longer done, or is told of below, is no row', () => {
    const more = [
      ...entry('[Reiki|reiki|relaxation]', 'No longer offered.'),
      ...entry('[Cupping|cupping|medical]', '30 min $40'),
    ]
    expect(rows([...three, ...more]).map((r) => (r as unknown[])[0])).not.toContain('Reiki')
  })
})
