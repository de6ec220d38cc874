import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asTerm, formsOf, type OwnTerm } from '../../src/glossary/own.ts'
import type { PhraseMeta } from '../../src/glossary/phrases.ts'
import { planOf } from '../../src/ext/change.ts'
import { ownFor } from '../../src/ext/page-settings.ts'
import { readManaged } from '../../src/ext/policy.ts'
import { OwnFinder } from '../../src/match/own.ts'
import { shown } from '../../src/match/shown.ts'

const term = (name: string, ...forms: string[]): OwnTerm => ({
  id: `own-${name.toLowerCase().replace(/\W+/g, '-')}`,
  name,
  kind: 'relaxation',
  forms,
  summary: 'Something.',
  note: '',
})
const found = (text: string, ...terms: OwnTerm[]) =>
  new OwnFinder(terms.map(formsOf)).find(text).map((h) => text.slice(h.start, h.end))

test('an own term is found as a page writes it: case, plural, accents, hyphens', () => {
  const bath = term('Sound bath', 'singing bowl', 'Klangschale')
  expect(found('SOUND BATHS, a sound-bath, the singing  bowls; a Klangschale.', bath)).toEqual([
    'SOUND BATHS',
    'sound-bath',
    'singing  bowls',
    'Klangschale',
  ])
  expect(found('a soundbath, sound, bath. Sound. Bath', bath)).toEqual([])
  expect(found('Sound\nbath', bath)).toEqual([])
})

test('the longest wins, none lies in another', () => {
  const terms = [term('Tide'), term('Tide room'), term('Tide room ritual plus')]
  expect(found('tide room ritual, tide room ritual plus tide', ...terms)).toEqual([
    'tide room',
    'tide room ritual plus',
    'tide',
  ])
  const ids = new OwnFinder(terms.map(formsOf))
    .find('tide room ritual, tide room ritual plus tide')
    .map((h) => h.id)
  expect(ids).toEqual(['own-tide-room', 'own-tide-room-ritual-plus', 'own-tide'])
})

test('no own terms find nothing, and any text can be looked through', () => {
  expect(new OwnFinder([]).find('anything')).toEqual([])
  const finder = new OwnFinder([term('Sound bath', 'the', 'spa day')].map(formsOf))
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('sound', 'bath', 'the', ' ', '-', '\n', '😀', 'é', "'s", '.')),
      (parts) => {
        const text = parts.join('')
        let free = 0
        for (const { start, end } of finder.find(text)) {
          expect(start).toBeGreaterThanOrEqual(free)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          free = end
        }
      },
    ),
  )
})

test('a long text comes to its end, whatever the reader has written', () => {
  const same = Array.from({ length: 2000 }, (_, i) => term(`massage ${'x '.repeat(30)}${i}`))
  const finder = new OwnFinder(same.map(formsOf))
  // Steps that grow with the text and the terms at once would run into the limit of a test.
  expect(finder.find(`massage ${'x '.repeat(29)}`.repeat(40_000))).toEqual([])
})

const meta = { ids: ['deep-tissue', 'copay'], kinds: [2, 3], says: [2, 0] } as unknown as PhraseMeta
const blocks = [{ role: 'heading' }, { role: 'text' }, { role: 'text' }] as const
const choice = { kinds: ['relaxation', 'either', 'insurance'], density: 'all', known: [] } as const

test('own terms win where they meet the glossary’s, and follow kinds and density', () => {
  const hits = [
    [],
    [
      { start: 0, end: 11, term: 0 },
      { start: 20, end: 25, term: 1 },
    ],
    [{ start: 3, end: 8, term: 1 }],
  ]
  const mine = { start: 5, end: 18, id: 'own-a', kind: 'relaxation' } as const
  const see = (over: object) =>
    shown(blocks, hits, [[], [mine], []], meta, { ...choice, ...over }).map((l) => l.map((m) => m.id))
  expect(see({})).toEqual([[], ['own-a', 'copay'], ['copay']])
  expect(see({ density: 'page' })).toEqual([[], ['own-a', 'copay'], []])
  expect(see({ kinds: ['insurance'] })).toEqual([[], ['copay'], ['copay']])
  expect(see({ known: ['copay'] })).toEqual([[], ['own-a'], []])
})

test('own terms go only to sites that are allowed', () => {
  const values = new Map<string, unknown>([
    ['own', [term('Sound bath')]],
    ['ownSites', ['clinic.example']],
  ])
  const managed = readManaged({
    houseTerms: [{ name: 'Room 4', kind: 'medical', summary: 'x' }],
    houseSites: ['intranet.example'],
  })
  const names = (site: string) => ownFor(values, managed, site).map((t) => t.name)
  expect(names('clinic.example')).toEqual(['Sound bath'])
  expect(names('intranet.example')).toEqual(['Room 4'])
  for (const site of ['', 'evil.example', 'sub.clinic.example', 'clinic.example.evil'])
    expect(names(site)).toEqual([])
})

test('what a page is told of an own term is what to look for, not what it says', () => {
  expect(formsOf({ ...term('Sound bath', 'gong'), note: 'private' })).toEqual({
    id: 'own-sound-bath',
    kind: 'relaxation',
    forms: ['Sound bath', 'gong'],
  })
  expect(asTerm({ ...term('Sound bath'), note: 'One.\n\nTwo.' }).detail).toEqual([['One.'], ['Two.']])
})

test('a second term of the same words is refused by name', () => {
  const values = new Map<string, unknown>([['own', [term('Sound bath')]]])
  const twin = { ...term('sound-baths'), id: 'own-b' }
  expect(() => planOf({ do: 'own', term: twin }, values)).toThrow('options.error.twin Sound bath')
  const [write] = planOf({ do: 'own', term: { ...term('Sound bath'), summary: 'New.' } }, values)
  expect(write?.value).toMatchObject([{ summary: 'New.' }])
})
