import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { KINDS } from '../../src/glossary/kinds.ts'
import { TYPES } from '../../src/glossary/vocabulary.ts'
import { formatRoute, parseRoute, type Route } from '../../src/panel/route.ts'

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/)
const route: fc.Arbitrary<Route> = fc.oneof(
  fc.record({
    view: fc.constantFrom('page', 'menu', 'menus', 'wording', 'questions', 'difference' as const),
  }),
  fc.record({ view: fc.constant('term' as const), id }),
  fc.record({
    view: fc.constant('glossary' as const),
    query: fc.string({ maxLength: 60 }),
    kinds: fc.uniqueArray(fc.constantFrom(...KINDS)),
    types: fc.uniqueArray(fc.constantFrom(...TYPES)),
  }),
  fc.record({
    view: fc.constant('compare' as const),
    a: fc.oneof(id, fc.constant('')),
    b: fc.oneof(id, fc.constant('')),
  }),
) as fc.Arbitrary<Route>

describe('addresses of the panel', () => {
  test.each<[string, Route]>([
    ['#/term/deep-tissue-massage', { view: 'term', id: 'deep-tissue-massage' }],
    ['#/difference', { view: 'difference' }],
    ['#/page', { view: 'page' }],
    ['#/menu', { view: 'menu' }],
    ['#/menus', { view: 'menus' }],
    ['#/wording', { view: 'wording' }],
    ['#/questions', { view: 'questions' }],
    ['#/glossary', { view: 'glossary', query: '', kinds: [], types: [] }],
    [
      '#/glossary?q=hot+stone&kinds=relaxation,either&types=technique',
      { view: 'glossary', query: 'hot stone', kinds: ['relaxation', 'either'], types: ['technique'] },
    ],
    ['#/compare?a=cupping&b=gua-sha', { view: 'compare', a: 'cupping', b: 'gua-sha' }],
    ['#/compare?b=gua-sha', { view: 'compare', a: '', b: 'gua-sha' }],
  ])('%s stays as it is', (hash, expected) => {
    expect(parseRoute(hash)).toEqual(expected)
    expect(formatRoute(expected)).toBe(hash)
  })

  test('every route comes back from its own address', () => {
    fc.assert(fc.property(route, (r) => void expect(parseRoute(formatRoute(r))).toEqual(r)))
  })

  test.each([
    '',
    '#',
    '#/',
    '#/nothing',
    '#term/cupping',
    '#/term',
    '#/term/',
    '#/term/../page',
    '#/term/<b>',
    '#/page/more',
    '#/difference/x',
    '#/__proto__',
    '#/constructor',
  ])('"%s" is unknown and shows the page', (hash) => expect(parseRoute(hash)).toEqual({ view: 'page' }))

  test('what is no kind, type or id is left out', () => {
    expect(parseRoute('#/glossary?q=a&kinds=medical,nice,medical,__proto__&types=code,x')).toEqual({
      view: 'glossary',
      query: 'a',
      kinds: ['medical'],
      types: ['code'],
    })
    expect(parseRoute('#/compare?a=%3Cscript%3E&b=cupping')).toEqual({ view: 'compare', a: '', b: 'cupping' })
    expect(parseRoute(`#/glossary?q=${'x'.repeat(5000)}`)).toMatchObject({ query: 'x'.repeat(200) })
  })
})
