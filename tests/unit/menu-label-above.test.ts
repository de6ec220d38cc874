import { describe, expect, test } from 'vitest'
import type { PageBlock } from '../../src/match/outline.ts'
import { servicesOf } from '../../src/menu/services.ts'
import { page } from './menu-pages.ts'

const rows = (blocks: Partial<PageBlock>[]): unknown[] =>
  servicesOf(page(blocks)).map((s) => [s.name, s.minutes, s.price])

describe('words near a name that are none', () => {
  test('a label stands over a heading of what is done', () => {
    expect(
      rows([
        { text: 'Treatment Rooms', within: [1] },
        { text: '[Massage|massage|either]', role: 'heading', level: 1, within: [1, 2] },
        { text: 'Choose an oil, and say how firm it should be.', within: [1, 3] },
        { text: '30 mins £35\n60 mins £70', within: [1, 4] },
      ]),
    ).toEqual([
      ['Massage', 30, 35],
      ['Massage', 60, 70],
    ])
  })
})
