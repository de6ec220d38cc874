import { describe, expect, test } from 'vitest'
import { isShouted, lineAround, sentenceAround, Windows } from '../../src/match/windows.ts'
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

test('windows asked for place after place are those asked for one by one', () => {
  const text = 'One here. Two, with Dr. Lee.\nTENS OF THOUSANDS ATTEND\n\nThe end! No'
  const windows = new Windows().of(text)
  for (let at = 0; at < text.length; at++) {
    expect(windows.line(at), `line at ${at}`).toEqual(lineAround(text, at))
    expect(windows.sentence(at), `sentence at ${at}`).toEqual(sentenceAround(text, at))
    expect(windows.isShouted(at)).toBe(isShouted(text.slice(...lineAround(text, at))))
  }
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
