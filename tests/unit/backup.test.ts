import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { OWN_LIMITS } from '../../src/glossary/own.ts'
import { makeBackup, planImport, readBackup } from '../../src/ext/backup.ts'
import { planOf } from '../../src/ext/change.ts'
import { differences } from '../../src/ext/preview.ts'
import { Refused } from '../../src/ext/refused.ts'
import { readStored, type Values, type Write } from '../../src/ext/values.ts'

const golden = JSON.parse(
  readFileSync(join(import.meta.dirname, 'golden/records-v1.json'), 'utf8'),
) as Record<'sync' | 'local', Record<string, unknown>>
const { values } = readStored(golden)
const made = new Date('2026-11-24T12:00:00Z')
const own = (over: object = {}) => ({
  id: 'own-a',
  name: 'Sound bath',
  kind: 'relaxation',
  forms: [],
  summary: 'Bowls are played.',
  note: '',
  ...over,
})
const file = (over: object = {}) => ({
  app: 'kneadwise',
  version: 1,
  scope: 'all',
  made: made.toISOString(),
  settings: {},
  data: {},
  ...over,
})
const withOwn = (...value: unknown[]) => JSON.stringify(file({ data: { own: { v: 1, value } } }))

function apply(writes: readonly Write[], now: Values): Map<string, unknown> {
  const after = new Map(now)
  for (const { key, value } of writes) {
    if (value === undefined) after.delete(key)
    else after.set(key, value)
  }
  return after
}

function refusal(text: string): string {
  try {
    readBackup(text)
  } catch (error) {
    expect(error).toBeInstanceOf(Refused)
    return (error as Refused).message
  }
  return 'read'
}

test('everything goes out and comes back', () => {
  const text = makeBackup(values, 'all', made)
  for (const start of [
    new Map(),
    new Map([
      ['density', 'all'],
      ['off:old.example', true],
    ] as [string, unknown][]),
  ]) {
    const after = apply(planImport(readBackup(text), start), start)
    expect(new Map([...after].toSorted())).toEqual(new Map([...values].toSorted()))
  }
})

test('a file of own terms adds to them and touches nothing else', () => {
  const text = makeBackup(values, 'own', made)
  expect(text).not.toContain('clinic.example')
  const now = new Map<string, unknown>([
    ['density', 'all'],
    ['own', [own({ name: 'Float tank' })]],
  ])
  const after = apply(planImport(readBackup(text), now), now)
  expect(after.get('density')).toBe('all')
  expect((after.get('own') as { name: string }[]).map((t) => t.name)).toEqual(['Float tank', 'Sound bath'])
})

test('the preview names what would be added, changed and removed', () => {
  const now = new Map<string, unknown>([
    ['density', 'all'],
    ['theme', 'dark'],
    ['off:old.example', true],
    ['known', ['copay', 'cupping']],
    ['own', [own(), own({ id: 'own-sound-bath', name: 'Old name' })]],
  ])
  const seen = differences(planImport(readBackup(makeBackup(values, 'all', made)), now), now)
  expect(seen).toEqual(
    expect.arrayContaining([
      { does: 'change', what: 'density', name: '' },
      { does: 'remove', what: 'off', name: 'old.example' },
      { does: 'add', what: 'off', name: 'news.example' },
      { does: 'add', what: 'known', name: 'swedish-massage' },
      { does: 'remove', what: 'known', name: 'cupping' },
      { does: 'change', what: 'own', name: 'Sound bath' },
      { does: 'remove', what: 'own', name: 'Sound bath' },
      { does: 'add', what: 'ownSites', name: 'clinic.example' },
    ]),
  )
  expect(seen.some((d) => d.what === 'theme')).toBe(false)
  expect(differences(planImport(readBackup(makeBackup(values, 'all', made)), values), values)).toEqual([])
})

const long = 'x'.repeat(401)
const proto = (json: string) => JSON.stringify(file()).replace('"settings":{}', json)

test.each<[why: string, text: string, said: string | RegExp]>([
  ['nothing', '', /^options.file.json/],
  ['no JSON, on its third line', '{\n"app": "kneadwise",\noops\n}', 'options.file.json 3'],
  ['cut off', makeBackup(values, 'all', made).slice(0, 400), /^options.file.json \d+$/],
  ['a page', '<!doctype html><script>alert(1)</script>', /^options.file.json 1$/],
  ['a list', '[]', 'options.file.other'],
  ['null', 'null', 'options.file.other'],
  ['another program’s', '{"app":"other","version":1}', 'options.file.other'],
  ['of a later version', JSON.stringify(file({ version: 2 })), 'options.file.version 2'],
  ['without a version', JSON.stringify(file({ version: undefined })), 'options.file.version undefined'],
  ['over 1 MiB', JSON.stringify(file({ made: 'x'.repeat(1024 * 1024) })), 'options.file.big'],
  ['over 1 MiB in UTF-8 only', JSON.stringify(file({ made: 'é'.repeat(600_000) })), 'options.file.big'],
  ['an unknown part', JSON.stringify(file({ extra: 1 })), 'options.file.entry file › extra'],
  [
    'an unknown setting',
    JSON.stringify(file({ settings: { colour: { v: 1, value: 'red' } } })),
    'options.file.unknown colour',
  ],
  [
    'a copy of ours',
    JSON.stringify(file({ data: { 'good:own': { v: 1, value: [] } } })),
    'options.file.unknown good:own',
  ],
  [
    'a setting in the wrong part',
    JSON.stringify(file({ data: { density: { v: 1, value: 'all' } } })),
    'options.file.unknown density',
  ],
  [
    'a wrong value',
    JSON.stringify(file({ settings: { density: { v: 1, value: 'no' } } })),
    'options.file.entry density',
  ],
  [
    'a newer record',
    JSON.stringify(file({ settings: { density: { v: 2, value: 'all' } } })),
    'options.file.newer density',
  ],
  [
    'a bad host',
    JSON.stringify(file({ settings: { 'off:<b>': { v: 1, value: true } } })),
    'options.file.entry off:<b>',
  ],
  ['__proto__', proto('"settings":{"__proto__":{"polluted":1}}'), 'options.file.entry settings › __proto__'],
  [
    '__proto__ below',
    withOwn(own()).replace('"forms":[]', '"forms":[],"__proto__":{"polluted":1}'),
    /__proto__$/,
  ],
  ['constructor', withOwn(own()).replace('"note"', '"constructor"'), /constructor$/],
  [
    'a deep nest',
    proto(`"settings":${'['.repeat(50_000)}${']'.repeat(50_000)}`),
    /^options.file.(entry|json)/,
  ],
  [
    '10,000 entries',
    withOwn(...Array.from({ length: 10_000 }, (_, i) => ({ id: `own-${i}`, name: `t${i}` }))),
    /^options.file.entry own/,
  ],
  [
    'a long summary, in the second entry',
    withOwn(own(), own({ id: 'own-b', name: 'Gong', summary: long })),
    'options.file.entry own › 2 (Gong) › summary',
  ],
  ['a number for a name', withOwn(own({ name: 7 })), 'options.file.entry own › 1 › name'],
  ['a name of one letter', withOwn(own({ name: 'a' })), 'options.file.entry own › 1 (a) › name'],
  ['an id of the glossary', withOwn(own({ id: 'copay' })), /id$/],
  ['an id of an organization', withOwn(own({ id: 'own-house-1' })), /id$/],
  ['the same id twice', withOwn(own(), own()), 'options.file.entry own'],
  ['an unknown part of a term', withOwn(own({ html: '<b>' })), /html$/],
  [
    'too many spellings',
    withOwn(own({ forms: Array.from({ length: 21 }, (_, i) => `form ${i}`) })),
    /forms$/,
  ],
  [
    'a long spelling',
    withOwn(own({ forms: ['x'.repeat(201)] })),
    'options.file.entry own › 1 (Sound bath) › forms › 1',
  ],
  [
    'settings in a file of own terms',
    JSON.stringify(file({ scope: 'own', settings: { density: { v: 1, value: 'all' } } })),
    'options.file.unknown density',
  ],
])('a file that is %s is refused by name', (_, text, said) => {
  expect(refusal(text)).toMatch(
    said instanceof RegExp ? said : new RegExp(`^${said.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`),
  )
  expect(Object.prototype).not.toHaveProperty('polluted')
})

test('markup stays text, unseen controls go', () => {
  const tricky = '<img src=x onerror=alert(1)> \u202eevil\u202c'
  const { values: read } = readBackup(withOwn(own({ summary: tricky, note: 'a\nb\u0000' })))
  expect((read.get('own') as object[])[0]).toMatchObject({
    summary: '<img src=x onerror=alert(1)> evil',
    note: 'a\nb',
  })
})

test('20,000 files from anybody: refused by name or read, and nothing of JavaScript’s own is touched', () => {
  const before = JSON.stringify(Object.getOwnPropertyNames(Object.prototype))
  const key = fc.constantFrom(
    'own',
    'density',
    'off:a.b',
    'known',
    '__proto__',
    'constructor',
    'toString',
    'x',
  )
  const value = fc.oneof(fc.jsonValue(), fc.constant([own()]), fc.array(fc.jsonValue()))
  const record = fc.oneof(fc.record({ v: fc.constantFrom(1, 2, 0), value }), fc.jsonValue())
  const part = fc.array(fc.tuple(key, record)).map((pairs) => {
    const text = pairs.map(([k, r]) => `${JSON.stringify(k)}:${JSON.stringify(r)}`).join(',')
    return `{${text}}`
  })
  const text = fc.oneof(
    fc.string(),
    fc.json(),
    fc.tuple(part, part).map(([s, d]) =>
      JSON.stringify(file({ settings: 1, data: 2 }))
        .replace('"settings":1', `"settings":${s}`)
        .replace('"data":2', `"data":${d}`),
    ),
    fc.tuple(fc.nat(900), fc.string()).map(([at, s]) => {
      const good = makeBackup(values, 'all', made)
      return good.slice(0, at) + s + good.slice(at + s.length)
    }),
  )
  let read = 0
  fc.assert(
    fc.property(text, (given) => {
      if (refusal(given) === 'read') read++
      expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(before)
      expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    }),
    { numRuns: 20_000 },
  )
  expect(read).toBeGreaterThan(100)
})

test('as much as a reader can have fits into a file that can be read back', () => {
  const full = new Map<string, unknown>()
  const note = 'é'.repeat(1000)
  const add = (i: number) =>
    planOf({ do: 'own', term: own({ id: `own-${i}`, name: `Term number ${i}`, note }) as never }, full)
  const terms = Array.from({ length: 320 }, (_, i) => own({ id: `own-${i}`, name: `Term number ${i}`, note }))
  full.set('own', terms)
  let refused = ''
  for (let i = 320; i < 400 && !refused; i++)
    try {
      for (const { key, value } of add(i)) full.set(key, value)
    } catch (error) {
      refused = (error as Error).message
    }
  expect(refused).toBe('options.error.ownFull')
  full.set(
    'known',
    Array.from({ length: 300 }, (_, i) => `known-term-number-${i}`),
  )
  for (let i = 0; i < 200; i++) full.set(`off:${'a'.repeat(60)}${i}.example`, true)
  const text = makeBackup(full, 'all', made)
  expect(readBackup(text).values).toEqual(full)
  expect(OWN_LIMITS.terms).toBe(2000)
})
