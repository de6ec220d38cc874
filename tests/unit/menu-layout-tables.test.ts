import { describe, expect, test } from 'vitest'
import type { PageBlock } from '../../src/match/outline.ts'
import { servicesOf } from '../../src/menu/services.ts'
import { page } from './menu-pages.ts'

type Block = Partial<PageBlock>

const rows = (blocks: Block[]): unknown[] => servicesOf(page(blocks)).map((s) => [s.name, s.minutes, s.price])
const heading = (text: string): Block => ({ text, role: 'heading', level: 2 })

/** A row of cells, each with blocks of its own. */
const cells = (row: number, ...columns: (string | Block)[][]): Block[] =>
  columns.flatMap((blocks, column) =>
    blocks.map((b) => ({
      ...(typeof b === 'string' ? { text: b } : b),
      within: [1, 10 + row, 100 + row * 10 + column],
      cell: { table: 0, row, column, head: false },
    })),
  )
const SWEDISH = '[Swedish massage|swedish-massage|relaxation]'
const DEEP = '[Deep tissue massage|deep-tissue-massage|medical]'

describe('a table that only places things', () => {
  test('each column is a list below headings', () => {
    const table = cells(
      0,
      [heading('[Massage|massage|either]'), `${SWEDISH} 60 min $80`, `${DEEP} (1 hour) $95`],
      [heading('tanning'), 'Spray tan full body $22', heading('brows'), 'Brow tint $6'],
    )
    expect(rows(table)).toEqual([
      ['Swedish massage', 60, 80],
      ['Deep tissue massage', 60, 95],
      ['Spray tan full body', null, 22],
      ['Brow tint', null, 6],
    ])
  })

  test('cards stand side by side', () => {
    const table = [
      ...cells(0, [SWEDISH, '60 min', '$80'], [DEEP, '75 min', '$99']),
      ...cells(1, ['[Thai massage|thai-massage|either]', '60 min', '$85'], []),
    ]
    expect(rows(table)).toEqual([
      ['Swedish massage', 60, 80],
      ['Deep tissue massage', 75, 99],
      ['Thai massage', 60, 85],
    ])
  })

  test('a list stands beside a sentence', () => {
    const table = cells(
      0,
      ['We love what we do.'],
      [heading('Facials'), 'Classic facial 45 min $70', `${SWEDISH} 60 min $80`],
    )
    expect(rows(table)).toEqual([
      ['Classic facial', 45, 70],
      ['Swedish massage', 60, 80],
    ])
  })

  test('sorts beside their name stay what they are', () => {
    const table = [
      ...cells(0, [SWEDISH], ['With oil 60 min $80', 'With stones 60 min $95']),
      ...cells(1, [DEEP], ['60 min $90', '90 min $130']),
    ]
    expect(rows(table)).toEqual([
      ['Swedish massage', 60, 80],
      ['Swedish massage', 60, 95],
      ['Deep tissue massage', 60, 90],
      ['Deep tissue massage', 90, 130],
    ])
  })
})
