import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldedWords, Words } from '../../src/glossary/fold.ts'

const same = (a: string, b: string): void => expect(foldedWords(a), `${a} = ${b}`).toEqual(foldedWords(b))
const different = (a: string, b: string): void =>
  expect(foldedWords(a), `${a} ≠ ${b}`).not.toEqual(foldedWords(b))

describe('spellings that are one form', () => {
  test.each([
    ['Swedish massage', 'SWEDISH  MASSAGE'],
    ['hot stone massage', 'hot-stone massages'],
    ['hot stone massage', 'hot\u00a0stone\nmassage'],
    ['hot stone massage', 'hot\u2011stone mas\u00adsage'],
    ['couples massage', 'couple’s massage'],
    ['couples massage', "couples' massage"],
    ['workers compensation', 'worker’s compensation'],
    ['Graston Technique', 'Graston Technique®'],
    ['therapy', 'therapies'],
    ['headache', 'headaches'],
    ['stretch', 'stretches'],
    ['nurse', 'nurses'],
    ['illness', 'illnesses'],
    ['petrissage', 'pétrissage'],
    ['reflexology', 'reﬂexology'],
    ['affiliate', 'aﬃliate'],
    ['oedema', 'œdema'],
    ['LAc', 'L.Ac.'],
    ['DC', 'D.C.'],
    ['Massage & Bodywork', 'massage and bodywork'],
    ['OTR/L', 'OTR / L'],
  ])('%s = %s', same)
})

describe('words that stay apart', () => {
  test.each([
    ['plan', 'plane'],
    ['car', 'care'],
    ['massage', 'message'],
    ['M54.2', 'M54.5'],
    ['L&I', 'LI'],
    ['pelvis', 'pelvic'],
    ['OTR/L', 'OTR L'],
    ['usual, customary', 'usual customary'],
  ])('%s ≠ %s', different)
})

test('only blanks and hyphens join the words of a phrase', () => {
  const joined = (text: string): number[] => {
    const words = new Words().scan(text)
    return Array.from(words.joined.subarray(0, words.count))
  }
  expect(joined('hot stone')).toEqual([0, 1])
  expect(joined('couples’ massage')).toEqual([0, 1])
  expect(joined('massage & bodywork')).toEqual([0, 1, 1])
  expect(joined('the end.Then')).toEqual([0, 1, 0])
  // A comma is a word of its own, which no form without one runs over.
  expect(joined('hot, stone')).toEqual([0, 1, 1])
  expect(foldedWords('hot, stone')).not.toEqual(foldedWords('hot stone'))
  expect(joined('hot. Stone')).toEqual([0, 0])
  expect(joined('hot/stone')).toEqual([0, 1, 1])
  expect(joined('hot – stone')).toEqual([0, 0])
  expect(joined('Massage®therapy ® oil')).toEqual([0, 1])
})

test('offsets lie in the text, ascend, and never cut a surrogate pair', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
      const words = new Words().scan(text)
      let last = 0
      for (let i = 0; i < words.count; i++) {
        const [start, end] = [words.start[i]!, words.end[i]!]
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        for (const at of [start, end]) {
          const inPair =
            at > 0 &&
            at < text.length &&
            /[\ud800-\udbff]/.test(text[at - 1]!) &&
            /[\udc00-\udfff]/.test(text[at]!)
          expect(inPair).toBe(false)
        }
        last = end
      }
    }),
  )
})

test('a text of many words is folded as its words are one by one', () => {
  const word = fc.stringMatching(/^[a-zA-Z]{1,12}$/)
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 700 }), (list) => {
      expect(foldedWords(list.join(' '))).toEqual(list.flatMap(foldedWords))
    }),
  )
})
