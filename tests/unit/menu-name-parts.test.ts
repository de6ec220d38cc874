import { describe, expect, test } from 'vitest'
import { servicesOf } from '../../src/menu/services.ts'
import { type Block, h, p } from './menu-blocks.ts'
import { page } from './menu-pages.ts'

const rows = (...parts: Block[]): unknown[] =>
  servicesOf(page(parts)).map((s) => [s.name, s.minutes, s.price])
const KNOWN = p('[Swedish massage|swedish-massage|relaxation] 60 min $80')
const swedish = ['Swedish massage', 60, 80]

describe('what is part of a name, and what is not', () => {
  test.each([
    ['Hairline Only 20 min $40', 'Hairline Only'],
    ['Sauna only $30', 'Sauna only'],
    ['Foot massage only $60', 'Foot massage'],
    ['Face and Neck includes warm towels $60', 'Face and Neck'],
    ['For couples or friends: Side by side massage $180', 'Side by side massage'],
  ])('%s', (line, name) => {
    expect(rows(KNOWN, p(line)).map((r) => (r as string[])[0])).toEqual(['Swedish massage', name])
  })

  test('a starred remark behind a name is none of it, a star before it is no remark', () => {
    const name = 'Relief massage'
    const seams = [name.length]
    expect(rows(KNOWN, { ...h(3, `${name}★ A good first choice`), seams }, p('60 min $90'))).toEqual([
      swedish,
      [name, 60, 90],
    ])
    expect(rows(KNOWN, { ...h(3, '✨ Glow massage and rest'), seams: [2] }, p('60 min $90'))).toEqual([
      swedish,
      ['Glow massage and rest', 60, 90],
    ])
  })

  test('a letter with a number may be a name', () => {
    expect(rows(KNOWN, h(4, 'Eye lift'), p('30 min $50'), h(4, 'G5'), p('50 min $95'))).toEqual([
      swedish,
      ['Eye lift', 30, 50],
      ['G5', 50, 95],
    ])
  })

  test('what holds for all is no name, nor how much is done', () => {
    expect(
      rows(
        h(1, 'Honest prices for [Thai massage|thai-massage|relaxation]'),
        h(2, 'All Treatments Include Warm Oil'),
        h(3, '30 Minutes'),
        p('$30'),
        h(3, '60 Minutes'),
        p('$55'),
      ),
    ).toEqual([
      ['Thai massage', 30, 30],
      ['Thai massage', 60, 55],
    ])
    const card = (box: number, ...texts: string[]): Block[] =>
      texts.map((text, i) => ({ text, within: [0, 1, box, i] }))
    expect(
      rows(
        h(3, '[Sports massage|sports-massage|medical]'),
        ...card(10, '30 Minutes', 'Up to 1 Area', '$45'),
        ...card(11, '60 Minutes', 'Up to 3 Areas', '$80'),
      ),
    ).toEqual([
      ['Sports massage', 30, 45],
      ['Sports massage', 60, 80],
    ])
  })
})
