import { describe, expect, test } from 'vitest'
import type { PageBlock } from '../../src/match/outline.ts'
import { servicesOf } from '../../src/menu/services.ts'
import { page } from './menu-pages.ts'

const rows = (parts: Partial<PageBlock>[]): unknown[] =>
  servicesOf(page(parts)).map((s) => [s.name, s.minutes, s.price])

/** A heading and the line below it in one card; `|` is where its elements meet. */
const card = (n: number, name: string, line: string, told = 'Slow and warm.'): Partial<PageBlock>[] => {
  const seams = [...line.matchAll(/\|/g)].map((m, i) => m.index - i)
  return [
    { text: name, role: 'heading', level: 3, within: [1, 2, n, n + 1] },
    { text: line.replaceAll('|', ''), seams, within: [1, 2, n] },
    { text: told, within: [1, 2, n, n + 2] },
  ]
}
const names = [
  '[Swedish massage|swedish-massage|relaxation]',
  'Hot stone massage',
  'Foot massage',
  'Scalp hour',
]
const cards = (...lines: string[]): Partial<PageBlock>[] =>
  lines.flatMap((line, i) => card(10 * (i + 1), names[i]!, line))

describe('a word that stands beside a price in an element of its own', () => {
  test('is a button where other cards have the same, with prices or without', () => {
    expect(rows(cards('60 / 90 min |See', '60 min |See', '45 min |See'))).toEqual([
      ['Swedish massage', 60, null],
      ['Swedish massage', 90, null],
      ['Hot stone massage', 60, null],
      ['Foot massage', 45, null],
    ])
    expect(rows(cards('Go|60 min $80', 'Go|60 min $85', 'Go|45 min $60'))).toEqual([
      ['Swedish massage', 60, 80],
      ['Hot stone massage', 60, 85],
      ['Foot massage', 45, 60],
    ])
  })

  test('is a badge where other cards have none', () => {
    expect(rows(cards('60 min|$80', 'Herbal|60 min|$85', '45 min|$60', '30 min|$40'))).toEqual([
      ['Swedish massage', 60, 80],
      ['Hot stone massage', 60, 85],
      ['Foot massage', 45, 60],
      ['Scalp hour', 30, 40],
    ])
  })

  test('may be the name where each card has its own, or several', () => {
    const own = cards('Reiki|60 min $80', 'Cupping|60 min $85', 'Waxing|45 min $60', 'Steam|30 min $40')
    expect(rows(own).map((r) => (r as unknown[])[0])).toEqual(['Reiki', 'Cupping', 'Waxing', 'Steam'])
  })

  test('a link below the price names nothing', () => {
    const link = (n: number): Partial<PageBlock> => ({
      text: 'Read the whole [sports massage|sports-massage|either] page →',
      within: [1, 2, n, n + 3],
    })
    const told =
      'Our 60-minute session is made for you, and [deep tissue massage|deep-tissue-massage|either] is a part.'
    const menu = [
      ...card(10, '[Massage therapy|massage-therapy|either]', '60 minutes|$90', told).toSpliced(
        3,
        0,
        link(10),
      ),
      ...card(20, '[Hot stone massage|hot-stone-massage|relaxation]', '60 minutes|$110', told),
    ]
    expect(rows([...menu.slice(0, 1), menu[2]!, menu[1]!, ...menu.slice(3)])).toEqual([
      ['Massage therapy', 60, 90],
      ['Hot stone massage', 60, 110],
    ])
  })
})
