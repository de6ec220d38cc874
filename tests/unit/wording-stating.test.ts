import { describe, expect, test } from 'vitest'
import type { PageBlock } from '../../src/match/outline.ts'
import { statementsOf } from '../../src/wording/statements.ts'
import { block, page } from './wording.ts'

const said = (blocks: PageBlock[], title: string): string[] =>
  statementsOf(page(blocks, title)).map((s) => `${s.type}: ${s.text}`)
const item = (text: string): PageBlock => block(text, { role: 'item', within: [0, 1, 2] })
const row = (...cells: string[]): PageBlock[] =>
  cells.map((text, column) => block(text, { role: 'cell', cell: { table: 1, row: 1, column, head: false } }))

describe('an amount without a verb', () => {
  test('is what a member pays in a summary of a plan, and a price elsewhere', () => {
    const line = row('Specialist visit', '$40')
    expect(said(line, 'Plan highlights')).toEqual(['cost-share: Specialist visit\n$40'])
    expect(said(line, 'Our prices')).toEqual([])
  })

  test('so are the items of a list', () => {
    expect(said([item('$0 telehealth visits')], 'Summary of benefits')).toHaveLength(1)
    expect(said([item('$0 telehealth visits')], 'Welcome')).toEqual([])
  })

  test('an allowance is a limit, a premium given back nothing', () => {
    expect(said(row('Glasses', '$150 allowance'), 'Plan highlights')).toEqual([
      'limit: Glasses\n$150 allowance',
    ])
    expect(said(row('Premium give back', '$86'), 'Plan highlights')).toEqual([])
  })

  test('what the name of the line counts is not what holds', () => {
    expect(said(row('Meals (up to 28 meals in 14 days)', '$0'), 'Plan highlights')).toEqual([
      'cost-share: Meals (up to 28 meals in 14 days)\n$0',
    ])
  })
})

describe('what states nothing', () => {
  const title = 'Insurance and billing'

  test('a word of a contract, unless it says who pays', () => {
    expect(said([block('Hospice care: Care that requires a nurse at home.')], title)).toEqual([])
    expect(said([block('Copayment: The amount you pay for care.')], title)).toHaveLength(1)
  })

  test('what such a word has to be, item by item', () => {
    const must = item('Requires that every patient must be under the care of a physician;')
    expect(said([block('Hospital: A place for the sick, which:'), must], title)).toEqual([])
    expect(said([block('To be paid, the clinic must show:'), must], title)).toContain(
      `requirement: ${must.text}`,
    )
  })

  test('a blank of a form', () => {
    const lead = block('The claim form must include:')
    expect(said([lead, item('Patient name'), item('Claim number')], title).slice(-1)).toEqual([
      'requirement: Claim number',
    ])
    expect(said([lead, item('Patient name')], title).join()).not.toContain('Patient name')
  })

  test('care that a body needs', () => {
    expect(said([block('A bad sprain requires more treatment.')], title)).toEqual([])
    expect(said([block('Your plan requires more treatment notes.')], title)).toHaveLength(1)
  })
})

test('a comma within a number ends no clause', () => {
  const text = 'After the first month care is reimbursed up to $8,000 only if a doctor certifies it.'
  expect(said([block(text)], 'Insurance')).toEqual([`limit: ${text}`])
})
