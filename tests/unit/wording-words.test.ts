import { describe, expect, test } from 'vitest'
import type { PageBlock, PageOutline } from '../../src/match/outline.ts'
import { statementsOf } from '../../src/wording/statements.ts'
import { block, page } from './wording.ts'

const said = (
  blocks: PageBlock[],
  title = 'Health plan benefits',
  topics: PageOutline['topics'] = ['insurance'],
): string[] => statementsOf({ ...page(blocks, title), topics }).map((s) => `${s.type}: ${s.text}`)
const heading = (text: string, level = 2): PageBlock => block(text, { role: 'heading', level })
const item = (text: string, within = [0, 1, 2]): PageBlock => block(text, { role: 'item', within })

describe('the words of a sentence count together', () => {
  test('so that a sentence of no known shape is found', () => {
    const text = 'Medical expenses from the accident, after the primary insurer, fall to the fund.'
    expect(said([block(text)])).toHaveLength(1)
  })
})

describe('payers of other countries', () => {
  test('open a page that names nothing else', () => {
    const blocks = [
      block('We process your rebate on the spot with HICAPS.'),
      block('Allied health visits under a care plan are limited to five a year.'),
      block('A gap payment applies for DVA clients.'),
    ]
    expect(said(blocks, 'Fees', [])).toEqual([
      `network: ${blocks[0]!.text}`,
      `limit: ${blocks[1]!.text}`,
      `cost-share: ${blocks[2]!.text}`,
    ])
  })

  test('but not one about a car or a house', () => {
    const blocks = [
      block('Your insurer pays for collision damage and towing.'),
      block('Accident benefits pay for a rental car.'),
      block('Medical care of passengers by physiotherapists is paid for by the policy.'),
      block('A deductible applies to the windshield and the roof.'),
    ]
    expect(said(blocks, 'Motor insurance', [])).toEqual([])
  })
})

describe('where a sentence stands', () => {
  test('what is asked under an appeal’s heading is a step of it', () => {
    const step = 'Send the claim form with a letter from your doctor.'
    expect(said([heading('How to appeal'), block(step)])).toEqual([`appeal: ${step}`])
    expect(said([heading('Claims and appeals'), block(step)])).toEqual([`requirement: ${step}`])
  })

  test('a list within a cell is read item by item', () => {
    const cell = (text: string, column: number, role: PageBlock['role']) =>
      block(text, { role, cell: { table: 1, row: 1, column, head: false } })
    const row = [
      cell('Physiotherapy', 0, 'cell'),
      cell('Paid at 80% of the plan’s rate.', 1, 'item'),
      cell('Combined limit of 12 visits.', 1, 'item'),
    ]
    expect(said(row)).toEqual([
      'coverage: Paid at 80% of the plan’s rate.',
      'limit: Combined limit of 12 visits.',
    ])
  })

  test('after a list within a list the outer one goes on', () => {
    const found = said([
      block('To use your insurance:'),
      item('Call your insurer. Questions to ask:', [0, 1, 2]),
      item('Is massage a benefit?', [0, 1, 2, 3]),
      item('Get a prescription from your doctor', [0, 1, 2]),
    ])
    expect(found).toEqual(['requirement: Get a prescription from your doctor'])
  })

  test('situations to choose by are no rules', () => {
    const situation = 'You have low copays'
    expect(said([heading('Use insurance when:'), item(situation)])).toEqual([])
    expect(said([heading('Your plan'), item(situation)])).toHaveLength(1)
  })

  test('nor is the title of a numbered paragraph', () => {
    expect(said([block('(A) Prior authorization determination')])).toEqual([])
    expect(said([block('(A) Prior authorization is required.')])).toHaveLength(1)
  })
})
