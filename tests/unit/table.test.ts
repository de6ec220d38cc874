import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldedWords } from '../../src/glossary/fold.ts'
import { type Phrase, tableOf } from '../../src/compile/table.ts'
import { decode, encode, type PhraseTable } from '../../src/glossary/table.ts'
import { letterOf, step } from '../../src/match/lookup.ts'

const layOut = (phrases: Phrase[]): PhraseTable => tableOf(phrases, [], []).table

/** The group a word sequence leads to, or −1. */
function groupOf(table: PhraseTable, words: number[]): number {
  let state = 0
  for (const w of words) {
    const letter = letterOf(table, w)
    if (letter < 0) return -1
    state = step(table, state, letter)
    if (state === 0) return -1
  }
  return table.accept[state]! - 1
}

const phrase = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 4 })
const phrases = fc
  .uniqueArray(phrase, { selector: (p) => p.join(), minLength: 1, maxLength: 80 })
  .map((list) => list.map((words, group) => ({ words, group })))

test('what was laid out and encoded is found again, and nothing else', () => {
  fc.assert(
    fc.property(phrases, phrase, (list, other) => {
      const table = decode(encode(layOut(list)))
      for (const { words, group } of list) expect(groupOf(table, words)).toBe(group)
      if (!list.some((p) => p.words.join() === other.join())) expect(groupOf(table, other)).toBe(-1)
    }),
  )
})

test('the encoded table is plain ASCII', () => {
  const table = layOut([{ words: foldedWords('hot stone massage'), group: 0 }])
  expect(encode(table)).toMatch(/^[A-Za-z0-9+/=]+$/)
})

test('two groups for one phrase are refused', () => {
  expect(() =>
    layOut([
      { words: [1], group: 0 },
      { words: [1], group: 1 },
    ]),
  ).toThrow('two groups')
})
