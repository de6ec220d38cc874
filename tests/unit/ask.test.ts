import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compileFolder } from '../../src/compile/files.node.ts'
import { decode } from '../../src/glossary/table.ts'
import { find } from '../../src/match/find.ts'
import { asking, Question } from '../../src/read/ask.ts'

const { phrases, terms } = await compileFolder(join(import.meta.dirname, '../..'))
const dictionary = { table: decode(phrases.table), meta: phrases.meta }
const ask = new Question(phrases.ask)

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
  for (const text of ['HomeMassageContact', 'AboutDay SpaGift', 'PlansCopayDeductible'])
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

test('a cue is found wherever a border between chunks falls', () => {
  const answer = (text: string): boolean => {
    const steps = asking(ask, text)
    for (;;) {
      const step = steps.next()
      if (step.done) return step.value
    }
  }
  const CHUNK = 1 << 17
  for (const cue of ['massage', 'health\n plan', 'day-spa', 'letter of medical \n   necessity', 'HMO', 'mas\u00adsage'])
    for (let before = CHUNK - cue.length - 1; before <= CHUNK + 1; before++) {
      const text = `${'lorem ipsum '
        .repeat(CHUNK / 12)
        .padEnd(before)
        .slice(0, before - 1)} ${cue}`
      expect(answer(text + ' dolor'.repeat(30_000)), `${cue} at ${before}`).toBe(true)
    }
  expect(answer('a trip to Spain '.repeat(30_000))).toBe(false)
})
