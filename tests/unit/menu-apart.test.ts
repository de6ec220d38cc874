import { describe, expect, test } from 'vitest'
import type { PageBlock } from '../../src/match/outline.ts'
import { servicesOf } from '../../src/menu/services.ts'
import { page } from './menu-pages.ts'

type Part = string | Partial<PageBlock>
const rows = (...parts: Part[]): unknown[] => servicesOf(page(parts)).map((s) => [s.name, s.minutes, s.price])
const heading = (text: string, level = 2): Partial<PageBlock> => ({ text, role: 'heading', level })
const SPORTS = '[Sports massage|sports-massage|either]'

describe('prices that stand apart', () => {
  test('a first offer beside the usual prices, and what several cost', () => {
    expect(
      rows(
        'Massage · Harbour Rise',
        heading(`${SPORTS} in Harbour Rise, Nelson for Shoulders That Let Go Again After Long Days`, 1),
        heading('How long will you stay?'),
        '45 mins – $70\n60 mins – $88 – 3 for $240\n90 mins – $130, four sessions for $480',
        heading('Introductory offer'),
        '60 mins – $70\n90 mins – $105',
      ),
    ).toEqual([
      ['Sports massage', 45, 70],
      ['Sports massage', 60, 88],
      ['Sports massage', 90, 130],
      ['Introductory offer', 60, 70],
      ['Introductory offer', 90, 105],
    ])
  })

  test('a sentence that tells again what a list told, and one that tells of another service', () => {
    expect(
      rows(
        heading(SPORTS),
        '45 min $70',
        '60 min $88',
        heading('Questions'),
        'A 45-minute visit is $70 here, and a 60-minute visit is $88, oil and a towel included.',
        '[Hot stone massage|hot-stone-massage|relaxation] of 60 minutes costs $88 too.',
      ),
    ).toEqual([
      ['Sports massage', 45, 70],
      ['Sports massage', 60, 88],
      ['Hot stone massage', 60, 88],
    ])
  })

  test('the treatments of a club that prices much else', () => {
    const greens = Array.from({ length: 14 }, (_, i) => `Green ${i + 1} with a cart $${i + 40}`)
    const treatments: [string, number][] = [
      ['Sports massage', 60],
      ['Hot stone massage', 80],
      ['Foot massage', 45],
    ]
    const lines = treatments.map(([name, price]) => `${name} $${price}`)
    const found = treatments.map(([name, price]) => [name, null, price])
    expect(rows(heading('Green fees'), ...greens, heading('Massages'), ...lines)).toEqual(found)
    expect(rows(heading('Green fees'), ...greens, heading('Massages'), ...lines.slice(1))).toEqual([])
  })
})
