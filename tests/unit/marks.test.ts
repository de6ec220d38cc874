import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileFolder } from '../../src/compile/files.node.ts'
import { decode } from '../../src/glossary/table.ts'
import type { Hit, TextBlock } from '../../src/match/block.ts'
import { find } from '../../src/match/find.ts'

const { phrases, terms } = await compileFolder(join(import.meta.dirname, '../..'))
const dictionary = { table: decode(phrases.table), meta: phrases.meta }
const role = fc.constantFrom('text', 'heading', 'item', 'cell') as fc.Arbitrary<TextBlock['role']>

const OPEN = [
  'We offer massage.',
  'Every massage therapist is licensed.',
  'Health insurance is a wide field.',
]
  .concat('You may owe a copay; Medicare has its own rules.')
  .map((text): TextBlock => ({ text, role: 'text', lang: 'en' }))

const forms = terms.flatMap((t) => t.forms)
/** Signs that stand in, behind or between words and may not be cut. */
const signs = fc.constantFrom(
  '\u0301',
  '\u200d',
  '\ufe0f',
  '\u20e3',
  '\u{1f3fb}',
  '\u{e0101}',
  '👩\u200d⚕\ufe0f',
  '🧖',
  '\u00ad',
  '®',
  '’s',
  "'",
  '-\n',
  ' / ',
  ', ',
  ' & ',
  '\r\n',
  '\t',
  '\u00a0',
  '$95',
  ' 60 min ',
)
const word = fc.constantFrom(...forms)
const piece = fc.oneof(
  { weight: 6, arbitrary: word },
  { weight: 2, arbitrary: signs },
  { weight: 2, arbitrary: fc.constantFrom('and', 'or', 'pre-', 'the', 'your plan', 'covered', 'X') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  // A form with something in its middle.
  {
    weight: 2,
    arbitrary: fc.tuple(word, fc.nat(), signs).map(([w, at, s]) => {
      const cut = at % (w.length + 1)
      return w.slice(0, cut) + s + w.slice(cut)
    }),
  },
)
const text = fc.array(fc.tuple(piece, fc.constantFrom(' ', ' ', '')), { minLength: 1, maxLength: 12 })
const block = fc.record({ text: text.map((list) => list.flat().join('')), role, lang: fc.constant('en') })
const blocks = fc.array(block, { minLength: 1, maxLength: 4 })

const hitsOf = (page: TextBlock[]): Hit[][] => find(page, { title: '', host: '' }, dictionary).hits
const characters = new Intl.Segmenter('en', { granularity: 'grapheme' })

describe('marks of any text', () => {
  test('lie in their block, in order, apart from each other, and cut no character', () => {
    let marked = 0
    fc.assert(
      fc.property(blocks, (list) => {
        const hits = hitsOf([...OPEN, ...list]).slice(OPEN.length)
        expect(hits).toHaveLength(list.length)
        for (const [i, found] of hits.entries()) {
          const borders = new Set([list[i]!.text.length])
          for (const { index } of characters.segment(list[i]!.text)) borders.add(index)
          let last = 0
          for (const { start, end } of found) {
            const whole = borders.has(start) && borders.has(end)
            if (start < last || end <= start || !whole)
              expect.fail(`${start}–${end} ${JSON.stringify(list[i]!.text.slice(start, end))}`)
            last = end
            marked++
          }
        }
      }),
      { numRuns: 300, seed: 4 },
    )
    expect(marked).toBeGreaterThan(300)
  })

  test('are the same whatever was read before', () => {
    fc.assert(
      fc.property(blocks, blocks, (list, other) => {
        const first = hitsOf([...OPEN, ...list])
        hitsOf([...OPEN, ...other])
        expect(hitsOf([...OPEN, ...list])).toEqual(first)
      }),
      { numRuns: 40, seed: 4 },
    )
  })

  test('do not change with a sentence about something else at the end of the page', () => {
    const rivers = fc.constantFrom(
      'The river is long and slow.',
      'Nobody saw the heron leave.',
      '🧖 '.repeat(9),
    )
    fc.assert(
      fc.property(blocks, rivers, (list, other) => {
        const page = [...OPEN, ...OPEN, ...list]
        const more: TextBlock = { text: other, role: 'text', lang: 'en' }
        expect(hitsOf([...page, more]).slice(0, -1)).toEqual(hitsOf(page))
      }),
      { numRuns: 80, seed: 4 },
    )
  })
})
