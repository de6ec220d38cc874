import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CONTEXT_WORD } from '../../src/compile/contexts.ts'
import { tableOf } from '../../src/compile/table.ts'
import { Words } from '../../src/glossary/fold.ts'
import { isAround, isBefore, isBehind } from '../../src/match/contexts.ts'
import { letterOf } from '../../src/match/lookup.ts'
import { Surroundings } from '../../src/match/surroundings.ts'

/** The context words of one list, and a text in which they are looked for. */
function look(list: string[], text: string): Surroundings {
  const { table, literals } = tableOf([], [], [{ need: list }])
  const words = new Words().scan(text)
  const letters = words.hash.subarray(0, words.count).map((hash) => letterOf(table, hash))
  return new Surroundings(table, literals).of(text, words, letters).look()
}
const stands = (list: string[], text: string): boolean =>
  isAround(look(list, text), 1, [0, text.length], text.length, text.length)

describe('context words', () => {
  const list = ['massage', 'therap*', 'trigger point', 'post-op*', 'work* out']
  test.each(['Massages here', 'a therapist', 'THERAPY', 'my therapies', 'Trigger-points', 'a massage’s end'])(
    'are found in "%s"',
    (text) => expect(stands(list, text)).toBe(true),
  )
  test.each(['post-operative care', 'Post op', 'working out'])('take several words, "%s"', (text) =>
    expect(stands(list, text)).toBe(true),
  )
  test.each(['massager', 'hypotherapy', 'trigger the point', 'trigger, point', 'out', 'postop'])(
    'are not found in "%s"',
    (text) => expect(stands(list, text)).toBe(false),
  )
  test('in the plural want the plural', () => {
    for (const text of ['the news', 'his glasses', "two workers' hats"])
      expect(stands(['news', 'glasses', 'workers'], text), text).toBe(true)
    for (const text of ['a new glass', 'hi there', 'a worker']) {
      expect(stands(['news', 'glasses', 'his', 'workers'], text), text).toBe(false)
    }
    expect(stands(['class', 'mass'], 'two classes')).toBe(true)
  })
  test('with signs must show them', () => {
    for (const [word, hit, miss] of [
      ['a.m.', 'at 9 A.M. sharp', 'I am here'],
      ['p.m', 'at 3 p.m. CST', 'the pm'],
      ['L&I', 'your L&I claim', 'all I want'],
      ['doi.org', 'see doi.org/10', 'a doi'],
      ['E/M', 'an E/M code', 'e m'],
      ['&', 'oil & salt', 'oil and salt'],
    ] as const) {
      expect(stands([word], hit), hit).toBe(true)
      expect(stands([word], miss), miss).toBe(false)
    }
  })
})

describe('a form', () => {
  test('is no context of itself', () => {
    const text = 'a hot stone massage, a stone'
    const at = look(['stone'], text)
    expect(isAround(at, 1, [0, 20], 2, 19)).toBe(false)
    expect(isAround(at, 1, [0, text.length], 2, 19)).toBe(true)
    expect(isAround(at, 1, [0, text.length], 6, 11)).toBe(true)
  })
  test.each([
    ['your donation is tax ', true],
    ['your tax-', true],
    ['tax/', true],
    ['the tax’s ', true],
    ['a tax, or ', false],
    ['tax and ', false],
  ])('stands right behind a word in "%s": %s', (text, expected) =>
    expect(isBefore(look(['tax'], text), 1, text.length)).toBe(expected),
  )
  test('stands right behind a word with a comma', () => {
    expect(isBefore(look(['Washington,'], 'in Washington, '), 1, 15)).toBe(true)
    expect(isBefore(look(['Washington,'], 'in Washington '), 1, 14)).toBe(false)
  })
  test.each([
    [' recognition unlocks', true],
    ['-recognition', true],
    [' and recognition', false],
    [': recognition', false],
    ['/recognition', false],
  ])('stands right before a word in "%s": %s', (text, expected) =>
    expect(isBehind(look(['recognition'], `x${text}`), 1, 1)).toBe(expected),
  )
})

/** What these words mean, as an expression: any case, singular or plural, blanks or hyphens between. */
function expression(words: string[]): RegExp {
  const source = (word: string): string => {
    const body = word.replace('*', '').split(' ').join("(?:['’]?s|es)?[\\s-]+")
    return word.endsWith('*') ? `${body}\\p{L}*` : `${body}(?:['’]?s|es)?`
  }
  return new RegExp(`(?<![\\p{L}\\d])(?:${words.map(source).join('|')})(?![\\p{L}\\d])`, 'iu')
}

const plain = fc.constantFrom(
  ...'back book calm deep fluid knot lymph nurse oil table tooth towel'.split(' '),
)
const context = fc
  .tuple(fc.array(plain, { minLength: 1, maxLength: 2 }), fc.boolean())
  .map(([words, open]) => words.join(' ') + (open ? '*' : ''))
const written = fc
  .tuple(plain, fc.constantFrom('', 's', '’s', 'ful', '.', ','))
  .chain(([word, ending]) => fc.constantFrom(word, word.toUpperCase()).map((w) => w + ending))

test('lists mean what they would mean as expressions', () => {
  fc.assert(
    fc.property(
      fc.array(context, { minLength: 1, maxLength: 4 }),
      fc.array(fc.tuple(written, fc.constantFrom(' ', '-', '\n')), { maxLength: 8 }),
      (list, words) => {
        const text = words.flat().join('')
        expect(stands(list, text), `${list.join('|')} in "${text}"`).toBe(expression(list).test(text))
      },
    ),
    { numRuns: 500, seed: 5 },
  )
})

test('what cannot be looked for is refused with its term file', () => {
  for (const word of ['ab*', '…', 'L&I*', 'é*']) expect(CONTEXT_WORD.test(word), word).toBe(false)
  for (const word of ['abc*', '&', 'x-ray*', "workers' comp*", '59'])
    expect(CONTEXT_WORD.test(word), word).toBe(true)
})
