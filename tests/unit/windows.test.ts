import { describe, expect, test } from 'vitest'
import { isShouted, lineAround, sentenceAround } from '../../src/match/windows.ts'
import { wordsAtEnd, wordsAtStart, wordsTest } from '../../src/match/words.ts'
import { linesOf } from '../../src/read/lines.ts'

const sentence = (text: string, word: string): string =>
  text.slice(...sentenceAround(text, text.indexOf(word)))

describe('sentences', () => {
  test.each([
    ['One here. Two there. Three.', 'Two', ' Two there.'],
    ['Ask Dr. Lee about it. Then pay.', 'Lee', 'Ask Dr. Lee about it.'],
    ['It costs $1.50 a day! Really.', 'costs', 'It costs $1.50 a day!'],
    ['first line\nsecond line', 'second', 'second line'],
    ['Open 9 a.m. to noon.', 'noon', 'Open 9 a.m. to noon.'],
  ])('%s', (text, word, expected) => expect(sentence(text, word)).toBe(expected))
})

test('a line ends at a line break', () => {
  expect('ab\ncd\nef'.slice(...lineAround('ab\ncd\nef', 4))).toBe('cd')
})

test.each([
  ['TENS OF THOUSANDS ATTEND', true],
  ['LMT', false],
  ['We use MFR', false],
  ['BOOK NOW', false],
  ['ART MASSAGE', true],
])('capitals prove nothing in "%s": %s', (line, expected) => expect(isShouted(line)).toBe(expected))

describe('context words', () => {
  test('match whole words in any case, singular and plural', () => {
    const test = wordsTest(['massage', 'therap*', 'trigger point'])
    for (const hit of ['Massages here', 'a therapist', 'Trigger-points', 'THERAPY'])
      expect(test.test(hit)).toBe(true)
    for (const miss of ['massager', 'hypotherapy', 'trigger the point']) expect(test.test(miss)).toBe(false)
  })
  test('can be asked for right before and right behind a form', () => {
    expect(wordsAtEnd(['tax']).test('your donation is tax ')).toBe(true)
    expect(wordsAtEnd(['tax']).test('a tax, or ')).toBe(false)
    expect(wordsAtStart(['recognition']).test(' recognition unlocks')).toBe(true)
    expect(wordsAtStart(['recognition']).test(' and recognition')).toBe(false)
  })
  test('take signs of expressions as letters', () => {
    expect(wordsTest(['a.m.', 'c++ (x']).test('at 9 a.m. sharp')).toBe(true)
    expect(wordsTest(['a.m.']).test('a4m4')).toBe(false)
  })
})

test('plain text is cut into lines, and a paragraph wrapped by hand is one', () => {
  const wrapped =
    'We combine gentle work with slow and steady pressure on deep\ntissue massage for the back.\nSwedish massage\nFoot\n\nEnd'
  const blocks = linesOf(wrapped, 1000)
  expect(blocks.map((b) => b.text)).toEqual([
    'We combine gentle work with slow and steady pressure on deep\ntissue massage for the back.',
    'Swedish massage',
    'Foot',
    'End',
  ])
  for (const { text, at } of blocks) expect(wrapped.slice(at, at + text.length)).toBe(text)
})
