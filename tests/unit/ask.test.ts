import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compileFolder } from '../../src/compile/files.node.ts'
import { decode } from '../../src/glossary/table.ts'
import { find } from '../../src/match/find.ts'

const { phrases, terms } = await compileFolder(join(import.meta.dirname, '../..'))
const dictionary = { table: decode(phrases.table), meta: phrases.meta }
const ask = new RegExp(phrases.ask)

const words = fc.constantFrom(
  ...terms.flatMap((t) => t.forms),
  ...'the a of with your massage massages spa plan care hot cold about Massage SPA deductible copay'.split(
    ' ',
  ),
)
const spelled = words.chain((w) =>
  fc.constantFrom(w, w.toUpperCase(), w.replaceAll(' ', '-'), w.replaceAll(' ', '\u00a0')),
)

test('the question asked first never misses a page that the topics accept', () => {
  fc.assert(
    fc.property(fc.array(spelled, { minLength: 1, maxLength: 40 }), (list) => {
      const text = list.join(' ')
      const { topics } = find([{ text, role: 'text', lang: '' }], { title: '', host: '' }, dictionary)
      if (topics.size > 0) expect(ask.test(text), text).toBe(true)
    }),
    { numRuns: 3000, seed: 20261124 },
  )
})

test('words of neighbouring elements that run together are still found', () => {
  for (const text of ['HomeMassageContact', 'AboutSpaGift', 'PlansCopayDeductible'])
    expect(ask.test(text), text).toBe(true)
  for (const text of [
    'a trip to Spain',
    'free space here',
    'pip install thing',
    'the shape of water',
    'a cobra',
  ])
    expect(ask.test(text), text).toBe(false)
})
