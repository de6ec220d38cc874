import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { terms } from 'virtual:kneadwise/terms'
import type { Part, SearchEntry } from '../../src/search/entry.ts'
import { lookUp } from '../../src/search/look-up.ts'
import { createSearch } from '../../src/search/search.ts'
import { stem, wordsOf } from '../../src/search/words.ts'
import { queriesOf, SETS } from './queries/read.ts'

const search = createSearch(terms)
const first = (query: string, n = 3): string[] => search(query, { limit: n }).map((r) => r.id)
const marked = (parts: Part[] = []): string => parts.map((p) => (p.hit ? `[${p.text}]` : p.text)).join('')

const entry = (id: string, forms: string[] = [], more: Partial<SearchEntry> = {}): SearchEntry => ({
  id,
  kind: 'either',
  type: 'technique',
  name: id,
  summary: '',
  forms,
  ...more,
})

describe('the queries that readers would write', () => {
  test('there are at least 200, each once, and each answer is a term', () => {
    const asked = SETS.flatMap(queriesOf)
    const ids = new Set(terms.map((t) => t.id))
    expect(asked.length).toBeGreaterThanOrEqual(200)
    expect(new Set(asked.map((a) => a.query)).size).toBe(asked.length)
    for (const { query, right } of [...asked, ...queriesOf('held-out')])
      for (const id of right) expect(ids.has(id), `${query}: ${id}`).toBe(true)
  })

  test.each([...SETS, 'held-out'])('%s: the right answer is among the first three in 95 of 100', (set) => {
    const asked = queriesOf(set)
    const missed = asked.filter(({ query, right }) => !first(query).some((id) => right.includes(id)))
    expect(missed.length / asked.length, missed.map((m) => m.query).join(', ')).toBeLessThanOrEqual(0.05)
  })

  test('a question of stop words alone still finds a form that is written so', () => {
    const small = createSearch([entry('a', ['who does it']), entry('b', ['why not'])])
    expect(small('who does it').map((r) => r.id)).toEqual(['a'])
  })
})

describe('ranking', () => {
  test('a form as it stands comes first, whatever else has the words', () => {
    expect(first('massage', 1)).toEqual(['massage-therapy'])
    expect(first('network', 1)).toEqual(['network'])
    expect(first('claim', 1)).toEqual(['claim'])
  })

  test('every name finds its own term first', () => {
    const ownNames = new Set(terms.map((t) => t.name.toLowerCase()))
    const lost = terms.filter((t) => first(t.name, 1)[0] !== t.id)
    expect(ownNames.size).toBe(terms.length)
    expect(lost.map((t) => t.name)).toEqual([])
  })

  test('while a word is being typed its beginning is enough', () => {
    expect(first('reflexo', 1)).toEqual(['reflexology'])
    expect(first('deep tis', 1)).toEqual(['deep-tissue-massage'])
    expect(first('coins', 1)).toEqual(['coinsurance'])
  })

  test('words that are written as one and as two meet', () => {
    expect(first('guasha', 1)).toEqual(['gua-sha'])
    expect(first('cranio sacral', 1)).toEqual(['craniosacral-therapy'])
  })

  test('nothing is found for what is nothing', () => {
    expect(search('zzqxv wwkjt')).toEqual([])
  })

  test('any input gives a list without an entry twice, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (query) => {
        const ids = search(query, { limit: 50 }).map((r) => r.id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
      { numRuns: 200 },
    )
  })
})

describe('options', () => {
  test('without words all entries come by name', () => {
    const all = search('  ', { limit: 2000 })
    expect(all).toHaveLength(terms.length)
    expect(all[0]!.entry.name < all[1]!.entry.name).toBe(true)
  })

  test('kinds and types narrow, an empty list does not', () => {
    const kinds = search('massage', { kinds: ['medical'], limit: 100 })
    expect(kinds.length).toBeGreaterThan(5)
    expect(kinds.every((r) => r.entry.kind === 'medical')).toBe(true)
    const both = search('', { kinds: ['insurance'], types: ['code'], limit: 2000 })
    expect(both).toHaveLength(terms.filter((t) => t.kind === 'insurance' && t.type === 'code').length)
    expect(search('massage', { kinds: [], types: [] })).toEqual(search('massage'))
  })
})

describe('matched parts', () => {
  test('name and form say what was found, half a word while it is half typed', () => {
    expect(marked(search('tissue deep')[0]!.name)).toBe('[Deep] [tissue] massage')
    expect(marked(search('reflex')[0]!.name)).toBe('[Reflex]ology')
    expect(marked(search('slipped disc')[0]!.form)).toBe('[slipped] [disc]')
  })

  test('a form is named only when it says more than the name', () => {
    expect(search('massage')[0]!.form).toBeUndefined()
    expect(search('slipped disc')[0]!.form).toBeDefined()
  })

  test('a mistyped word marks the word that was meant', () => {
    expect(marked(search('sweedish')[0]!.name)).toBe('[Swedish] massage')
  })

  test('parts put together are the text', () => {
    for (const query of ['deep', 'co pay', 'TMJ', 'l&i', 'icd 10', 'd'])
      for (const { name, entry: e } of search(query, { limit: 50 }))
        expect(name.map((p) => p.text).join('')).toBe(e.name)
  })
})

describe('words', () => {
  test.each([
    ['scraping', 'scrap'],
    ['scrapes', 'scrap'],
    ['cupping', 'cup'],
    ['therapies', 'therapy'],
    ['massages', 'massag'],
    ['passes', 'pass'],
    ['bed', 'bed'],
    ['l5', 'l5'],
  ])('%s is compared as %s', (word, as) => expect(stem(word)).toBe(as))

  test('brand letters, accents, stops and possessives fold away', () => {
    expect(wordsOf('Père’s M54.2 L&I, L.Ac.').map((w) => w.raw)).toEqual(['pere', 'm54.2', 'l&i', 'lac'])
  })
})

describe('looking up a selection', () => {
  test('a form finds its entry, folded as pages are', () => {
    expect(lookUp('  Slipped   discs ', terms)).toMatchObject({
      as: 'exact',
      entries: [{ id: 'herniated-disc' }],
    })
  })

  test('a form of two senses finds both, the name first', () => {
    const two = [entry('pip joint', ['PIP']), entry('PIP', ['personal injury protection']), entry('other')]
    expect(lookUp('pip', two).entries.map((e) => e.id)).toEqual(['PIP', 'pip joint'])
  })

  test('else what is near, else nothing', () => {
    expect(lookUp('sweedish masage', terms)).toMatchObject({
      as: 'near',
      entries: [{ id: 'swedish-massage' }, {}],
    })
    for (const text of ['', '—', 'quarterly zebra spreadsheet', 'massage '.repeat(40)])
      expect(lookUp(text, terms), text).toEqual({ as: 'none', entries: [] })
  })
})
