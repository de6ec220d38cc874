import { describe, expect, test } from 'vitest'
import type { PageBlock } from '../../src/match/outline.ts'
import { servicesOf } from '../../src/menu/services.ts'
import { page } from './menu-pages.ts'

const rows = (parts: Partial<PageBlock>[]): unknown[] =>
  servicesOf(page(parts)).map((s) => [s.name, s.minutes, s.price])

/** A table below a heading; its first row is the head, an empty cell is left out. */
const table = (...cells: string[][]): Partial<PageBlock>[] =>
  cells.flatMap((row, r) =>
    row.flatMap((text, column) =>
      text === ''
        ? []
        : [
            {
              text,
              role: 'cell' as const,
              cell: { table: 1, row: r, column, head: r === 0 },
              within: [1, 3, 100 + r, 200 + r * 10 + column],
            },
          ],
    ),
  )
const heading = (text: string, level = 2, within = [1, 2]): Partial<PageBlock> => ({
  text,
  role: 'heading',
  level,
  within,
})

describe('columns of a table', () => {
  test('notes name nothing', () => {
    const massage = heading('[Massage therapy|massage-therapy|either]')
    const costs = table(
      ['Time', 'Cost', 'Notes'],
      ['30 min', '$60', 'Returning guests only please'],
      ['60 min', '$95', ''],
    )
    expect(rows([massage, heading('Costs', 3), ...costs])).toEqual([
      ['Massage therapy', 30, 60],
      ['Massage therapy', 60, 95],
    ])
  })

  test('prices that are to be asked for', () => {
    const menu = table(
      ['Service', 'Length', 'Price'],
      ['[Swedish massage|swedish-massage|relaxation]', '60 min', '$90'],
      ['[Hot stone massage|hot-stone-massage|relaxation]', '60–90 min', 'Contact us'],
      ['Chair visit', '20 min', 'Price on request'],
      ['Late cancellation', '—', 'Varies'],
    )
    expect(rows([heading('Our services'), ...menu])).toEqual([
      ['Swedish massage', 60, 90],
      ['Hot stone massage', 60, null],
      ['Chair visit', 20, null],
    ])
  })
})

describe('what a price goes with', () => {
  test('the second of two in a card, on a page where one stood above its name', () => {
    const text = (t: string, ...within: number[]): Partial<PageBlock> => ({ text: t, within })
    const menu = [
      text('$65', 1, 2, 3, 4),
      heading('First [reflexology|reflexology|relaxation] visit', 3, [1, 2, 3, 5]),
      heading('[Thai massage|thai-massage|relaxation]', 3, [1, 2, 20, 21]),
      text('60 minutes $90', 1, 2, 20, 22, 23),
      text('90 minutes $120', 1, 2, 20, 22, 24),
      heading('[Deep tissue massage|deep-tissue-massage|either]', 3, [1, 2, 30, 31]),
      text('30 minutes $50', 1, 2, 30, 32, 33),
      text('60 minutes $80', 1, 2, 30, 32, 34),
    ]
    expect(rows(menu)).toEqual([
      ['First reflexology visit', null, 65],
      ['Thai massage', 60, 90],
      ['Thai massage', 90, 120],
      ['Deep tissue massage', 30, 50],
      ['Deep tissue massage', 60, 80],
    ])
  })

  test('"Prices" in a part of its own, below a list of what it helps with', () => {
    const item = (t: string, place: number): Partial<PageBlock> => ({
      text: t,
      role: 'item',
      within: [1, 2, 5, 6, place, place + 1],
    })
    const menu = [
      heading('Osteopathy', 2, [1, 2, 5, 7]),
      heading('Benefits of osteopathy', 3, [1, 2, 5, 8]),
      item('[Back pain|back-pain|medical|1]', 10),
      item('[Headaches|headaches|medical|1]', 20),
      heading('The body as a unit', 4, [1, 2, 5, 9]),
      { text: 'All parts of it work together, as the old books say of it.', within: [1, 2, 5, 30] },
      heading('Pricing', 3, [1, 2, 40, 41]),
      { text: '30-40 minute appointment: $35', within: [1, 2, 40, 42] },
    ]
    expect(rows(menu)).toEqual([['Osteopathy', 30, 35]])
  })
})
