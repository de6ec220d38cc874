import { describe, expect, test } from 'vitest'
import type { PageBlock } from '../../src/match/outline.ts'
import { servicesOf } from '../../src/menu/services.ts'
import { page } from './menu-pages.ts'

type Part = string | Partial<PageBlock>
const rows = (...parts: Part[]): unknown[] => servicesOf(page(parts)).map((s) => [s.name, s.minutes, s.price])
const heading = (text: string, level = 3): Partial<PageBlock> => ({ text, role: 'heading', level })
const SWEDISH = '[Swedish massage|swedish-massage|relaxation]'
const DEEP = '[Deep tissue massage|deep-tissue-massage|either]'
const cells = (row: number, ...texts: string[]): Partial<PageBlock>[] =>
  texts.map((text, column) => ({ text, role: 'cell', cell: { table: 0, row, column, head: row === 0 } }))

describe('where a length stands', () => {
  test('by turns below each price', () => {
    expect(rows('Express facial $55', '30 minutes', `${SWEDISH} $95`, '60 minutes')).toEqual([
      ['Express facial', 30, 55],
      ['Swedish massage', 60, 95],
    ])
  })

  test('above the first price it heads what follows', () => {
    expect(rows('30 minutes', `${SWEDISH} $55`, '60 minutes', `${SWEDISH} $95`)).toEqual([
      ['Swedish massage', 30, 55],
      ['Swedish massage', 60, 95],
    ])
  })

  test('above the name in the next card', () => {
    const card = (box: number, ...texts: string[]): Partial<PageBlock>[] =>
      texts.map((text, i) => ({ text, within: [1, box, box * 10 + i] }))
    expect(
      rows(
        ...card(2, '60 min', SWEDISH, '$105'),
        ...card(3, '90 min', SWEDISH, '$150'),
        ...card(4, '75 min', DEEP, '$130'),
      ),
    ).toEqual([
      ['Swedish massage', 60, 105],
      ['Swedish massage', 90, 150],
      ['Deep tissue massage', 75, 130],
    ])
  })

  test('numbers in the first row of a table', () => {
    const table = [...cells(0, 'Service', '30', '60'), ...cells(1, SWEDISH, '$50', '$85')]
    expect(rows(...table)).toEqual([
      ['Swedish massage', 30, 50],
      ['Swedish massage', 60, 85],
    ])
    const sizes = [...cells(0, 'Service', '1', '2'), ...cells(1, SWEDISH, '$50', '$85')]
    expect(rows(...sizes)).toEqual([
      ['Swedish massage', null, 50],
      ['Swedish massage', null, 85],
    ])
  })

  test('one sentence for all', () => {
    const list = [`${SWEDISH} $85`, `${DEEP} $95`]
    const all = [
      ['Swedish massage', 60, 85],
      ['Deep tissue massage', 60, 95],
    ]
    expect(rows(...list, 'All massages are 60 minutes.')).toEqual(all)
    expect(rows(...list, 'All massages are 60 minutes. Add $45 for 90 minutes.')).toEqual(all)
    expect(rows(...list, 'Thai massage 90 min $120', 'All massages are 60 minutes.')[0]).toEqual([
      'Swedish massage',
      null,
      85,
    ])
  })

  test('a number behind a length is no other length', () => {
    const line = (name: string): string => `${name} | 30 min 55 | 60 min 95`
    expect(rows(line(SWEDISH), line(DEEP), line('Thai massage')).slice(0, 2)).toEqual([
      ['Swedish massage', 30, 55],
      ['Swedish massage', 60, 95],
    ])
  })

  test('beside "From $40" a line of lengths with their prices stands for itself', () => {
    expect(rows(heading(SWEDISH), 'From $40', '30 min $40 · 45 min $55 · 60 min $65')).toEqual([
      ['Swedish massage', 30, 40],
      ['Swedish massage', 45, 55],
      ['Swedish massage', 60, 65],
    ])
  })

  test('a line that lists the lengths of all prices', () => {
    expect(rows('Prices shown for 30 / 60 minutes', `${SWEDISH} $50 / $85`, `${DEEP} $55 / $95`)).toEqual([
      ['Swedish massage', 30, 50],
      ['Swedish massage', 60, 85],
      ['Deep tissue massage', 30, 55],
      ['Deep tissue massage', 60, 95],
    ])
  })

  test('in a sentence of lengths in brackets', () => {
    const told = 'Half-hour ($50), one-hour ($90) and 90-minute ($130) sessions are available.'
    expect(rows(heading('[Massage|massage|either]'), told)).toEqual([
      ['Massage', 30, 50],
      ['Massage', 60, 90],
      ['Massage', 90, 130],
    ])
  })

  test('what more time costs is no offer', () => {
    expect(rows(heading(SWEDISH), '60 min $90', 'Light and slow. Add 30 min for $40.')).toEqual([
      ['Swedish massage', 60, 90],
    ])
  })

  test('below the price of a name of the house, in its card', () => {
    const card = (box: number, name: string, price: string, told: string): Partial<PageBlock>[] => [
      { ...heading(name), within: [1, box, box * 10] },
      { text: price, within: [1, box, box * 10 + 1] },
      { text: told, within: [1, box, box * 10 + 2] },
    ]
    expect(
      rows(
        heading('[Massage|massage|either]', 1),
        ...card(2, 'The Hour', '$95', '60 minutes of massage, made for you.'),
        ...card(3, 'The Long Hour', '$120', '75 minutes of massage, made for you.'),
      ),
    ).toEqual([
      ['The Hour', 60, 95],
      ['The Long Hour', 75, 120],
    ])
  })

  test('a part of several is not as long as the whole', () => {
    const day = [heading('Long day'), '60 min massage, facial and lunch', '$260']
    expect(rows(heading(SWEDISH), '60 min $85', ...day)).toEqual([
      ['Swedish massage', 60, 85],
      ['Long day', null, 260],
    ])
  })

  test('nor is a name that holds the length of a part', () => {
    expect(rows(heading(SWEDISH), '60 min $85', 'Body scrub & 30 min Massage $120')).toEqual([
      ['Swedish massage', 60, 85],
      ['Body scrub & 30 min Massage', null, 120],
    ])
    expect(rows(heading(SWEDISH), '60 min $85 & 90 min $120')).toEqual([
      ['Swedish massage', 60, 85],
      ['Swedish massage', 90, 120],
    ])
  })

  test('behind what a button says', () => {
    expect(rows(heading(SWEDISH), 'Book 60 min | $85', 'Book 90 min | $120')).toEqual([
      ['Swedish massage', 60, 85],
      ['Swedish massage', 90, 120],
    ])
  })

  test('what several cost, in brackets', () => {
    expect(rows(heading(SWEDISH), '60 min: $85 (course of 6: $450)')).toEqual([['Swedish massage', 60, 85]])
  })
})
