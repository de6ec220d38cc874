import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PageBlock, PageOutline } from '../../src/match/outline.ts'
import { inFrame, mergeOutlines } from '../../src/panel/page.ts'
import { termsOnPage } from '../../src/panel/places.ts'

const block = (text: string, ...marks: PageBlock['marks']): PageBlock => ({
  text,
  role: 'text',
  lang: '',
  level: 0,
  struck: [],
  within: [1],
  marks,
})
const outline = (over: Partial<PageOutline>): PageOutline => ({
  title: 'T',
  host: 'a.example',
  url: 'https://a.example/',
  lang: 'en',
  topics: ['massage'],
  overBudget: false,
  blocks: [],
  structured: [],
  ...over,
})

describe('a page with frames', () => {
  const page = mergeOutlines([
    { frame: 0, outline: outline({ blocks: [block('one'), block('two')] }) },
    { frame: 7, outline: outline({ topics: ['insurance'], overBudget: true, blocks: [block('three')] }) },
  ])

  test('is one outline, the top page first', () => {
    expect(page.blocks.map((b) => b.text)).toEqual(['one', 'two', 'three'])
    expect(page.topics).toEqual(['massage', 'insurance'])
    expect(page.overBudget).toBe(true)
    expect(page.title).toBe('T')
  })

  test('keeps the elements of different frames apart', () => {
    expect(page.blocks[0]!.within).not.toEqual(page.blocks[2]!.within)
  })

  test.each([
    [1, { frame: 0, block: 1 }],
    [2, { frame: 7, block: 0 }],
  ])('block %i lies in its own frame', (at, { frame, block: own }) => {
    expect(inFrame(page, { block: at, start: 2, end: 3 })).toEqual({
      frame,
      spot: { block: own, start: 2, end: 3 },
    })
  })
})

describe('the terms of a page', () => {
  const swedish = { start: 2, end: 9, id: 'swedish-massage', kind: 'relaxation' } as const

  test('stand by kind, in the order of their first mention, each place with the words around it', () => {
    const groups = termsOnPage([
      block('A Swedish or a copay', { start: 15, end: 20, id: 'copay', kind: 'insurance' }, swedish),
      block('A Swedish again', swedish),
    ])
    expect(groups.map((g) => g.kind)).toEqual(['relaxation', 'insurance'])
    expect(groups[0]!.terms[0]!.places.map((p) => [p.before, p.words, p.after])).toEqual([
      ['A ', 'Swedish', ' or a copay'],
      ['A ', 'Swedish', ' again'],
    ])
  })

  test('a line that is the term alone shows the line below', () => {
    const [group] = termsOnPage([
      block('Swedish', { start: 0, end: 7, id: 'swedish-massage', kind: 'relaxation' }),
      block('Long strokes'),
    ])
    expect(group!.terms[0]!.places[0]!.after).toBe(' · Long strokes')
  })

  const anyText = fc
    .array(
      fc.oneof({ weight: 30, arbitrary: fc.constantFrom('a', '😀', '👩‍⚕️', '漢') }, fc.constantFrom(' ', '\n')),
      { minLength: 40, maxLength: 120 },
    )
    .map((parts) => parts.join(''))

  test('context is short and cuts no letter in two', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, n) => {
        const start = text.length - 1 - (n % text.length)
        const words = String.fromCodePoint(text.codePointAt(start)!)
        const mark = { start, end: start + words.length, id: 'x', kind: 'either' } as const
        if (/^[\uDC00-\uDFFF]/.test(words)) return
        const { before, after } = termsOnPage([block(text, mark)])[0]!.terms[0]!.places[0]!
        expect(before.length).toBeLessThanOrEqual(37)
        expect(after.length).toBeLessThanOrEqual(37)
        expect(/[\uD800-\uDBFF]$/.test(before.slice(-1)) && text.isWellFormed()).toBe(false)
        expect(/^…?[\uDC00-\uDFFF]/.test(before) && text.isWellFormed()).toBe(false)
      }),
    )
  })
})
