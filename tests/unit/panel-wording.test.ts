import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Asked, asText, renew } from '../../src/panel/wording/questions.ts'
import { segmentsOf } from '../../src/panel/wording/segments.ts'
import type { Statement } from '../../src/wording/statement.ts'

const statement = (text: string, from: number, over: Partial<Statement> = {}): Statement => ({
  spot: { block: 0, start: from, end: from + text.length },
  text,
  type: 'cost-share',
  also: [],
  marks: [],
  figures: [],
  ...over,
})

describe('a quotation', () => {
  test('shows its terms and numbers, also when they overlap', () => {
    const text = 'A $30 copay applies.'
    const cut = segmentsOf(
      statement(text, 10, {
        marks: [{ start: 16, end: 21, id: 'copay', kind: 'insurance' }],
        figures: [
          { text: '$30', start: 12, end: 15, of: 'money' },
          { text: 'op', start: 17, end: 19, of: 'other' },
        ],
      }),
    )
    expect(cut).toEqual([
      { text: 'A ' },
      { text: '$30', figure: true },
      { text: ' ' },
      { text: 'copay', term: 'copay' },
      { text: ' applies.' },
    ])
  })

  test('is the sentence letter by letter, whatever its marks are', () => {
    const span = fc.tuple(fc.nat(60), fc.nat(60))
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(span), fc.array(span), (text, marks, figures) => {
        const cut = segmentsOf(
          statement(text, 5, {
            marks: marks.map(([start, end]) => ({ start, end, id: 'x', kind: 'either' as const })),
            figures: figures.map(([start, end]) => ({ text: '', start, end, of: 'other' as const })),
          }),
        )
        expect(cut.map((s) => s.text).join('')).toBe(text)
      }),
    )
  })
})

describe('questions', () => {
  const ask = (id: string, text: string, over: Partial<Asked> = {}): Asked => ({
    for: 'clinic',
    id,
    text,
    done: false,
    ...over,
  })

  test('keep ticks and the reader’s words when the page is read anew', () => {
    const before = [ask('a', 'mine', { done: true }), ask('b', 'page'), ask('c', 'gone, but mine')]
    const now = [ask('b', 'page, changed'), ask('a', 'theirs'), ask('d', 'new')]
    expect(renew(before, now, new Set(['a', 'c']))).toEqual([
      ask('b', 'page, changed'),
      ask('a', 'mine', { done: true }),
      ask('d', 'new'),
      ask('c', 'gone, but mine'),
    ])
  })

  test('are copied as plain text, with what was answered ticked', () => {
    const text = asText('Plan', [
      { heading: 'Clinic', questions: [ask('a', 'Who?', { done: true }), ask('b', 'When?')] },
      { heading: 'Insurer', questions: [] },
    ])
    expect(text).toBe('Plan\n\nClinic\n[x] Who?\n[ ] When?')
  })
})
