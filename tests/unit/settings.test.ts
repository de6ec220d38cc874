import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { KINDS } from '../../src/glossary/kinds.ts'
import { changeSchema, planOf, planSwitch } from '../../src/ext/change.ts'
import { isOnHere, pageSettings, senderSite } from '../../src/ext/page-settings.ts'
import { NOTHING_MANAGED, readManaged } from '../../src/ext/policy.ts'
import { readRecord, RECORDS, type RecordType } from '../../src/ext/records.ts'
import { DEFAULTS, isOn, siteFrom, siteOf } from '../../src/ext/settings.ts'
import { ownSitesOf, ownTermsOf, readStored, settingsOf, type Write } from '../../src/ext/values.ts'
import * as v from 'valibot'

const defaults = { ...DEFAULTS, off: new Set(), only: new Set() }
const golden = JSON.parse(
  readFileSync(join(import.meta.dirname, 'golden/records-v1.json'), 'utf8'),
) as Record<'sync' | 'local', Record<string, unknown>>

test('nothing stored gives the defaults and no complaint', () => {
  const { values, ...rest } = readStored({})
  expect(settingsOf(values)).toEqual(defaults)
  expect(rest).toEqual({ damaged: [], newer: [], older: [] })
})

test('every record of the first released shape is read back whole', () => {
  const { values, damaged, newer } = readStored(golden)
  expect({ damaged, newer }).toEqual({ damaged: [], newer: [] })
  expect(settingsOf(values)).toEqual({
    kinds: ['medical', 'insurance'],
    density: 'page',
    underline: 'strong',
    open: 'click',
    theme: 'dark',
    badge: false,
    mode: 'only',
    known: ['swedish-massage', 'copay'],
    off: new Set(['news.example']),
    only: new Set(['clinic.example']),
  })
  expect(ownTermsOf(values)[0]?.name).toBe('Sound bath')
  expect(ownSitesOf(values)).toEqual(['clinic.example'])
})

test('the golden file knows every record there is', () => {
  const keys = [...Object.keys(golden.sync), ...Object.keys(golden.local)]
  for (const { key } of RECORDS)
    expect(
      keys.some((k) => (key.endsWith(':') ? k.startsWith(key) : k === key)),
      key,
    ).toBe(true)
})

test('a damaged record falls back alone and is named', () => {
  const sync = { density: 'page', kinds: { v: 1, value: ['medical'] }, 'off:': { v: 1, value: true } }
  const { values, damaged } = readStored({ sync })
  expect(settingsOf(values)).toEqual({ ...defaults, kinds: ['medical'] })
  expect(damaged).toEqual(['density', 'off:'])
})

test('a site whose record is damaged stays off: its key says it all', () => {
  const { values, damaged } = readStored({ sync: { 'off:a.example': '???' } })
  expect(settingsOf(values).off).toEqual(new Set(['a.example']))
  expect(damaged).toEqual(['off:a.example'])
})

test('a record of a newer version is left alone, named, and its default holds', () => {
  const { values, damaged, newer } = readStored({ sync: { density: { v: 2, value: { per: 'screen' } } } })
  expect(settingsOf(values).density).toBe('section')
  expect({ damaged, newer }).toEqual({ damaged: [], newer: ['density'] })
})

test('old shapes are led to today’s, one version at a time', () => {
  const type: RecordType = {
    key: 'x',
    area: 'sync',
    version: 3,
    value: v.picklist(['one!?']),
    migrate: [(value) => `${String(value)}!`, (value) => `${String(value)}?`],
    backup: true,
  }
  expect(readRecord(type, 'x', { v: 1, value: 'one' })).toEqual({ is: 'good', value: 'one!?', v: 1 })
  expect(readRecord(type, 'x', { v: 2, value: 'one!' })).toEqual({ is: 'good', value: 'one!?', v: 2 })
  expect(readRecord(type, 'x', { v: 4, value: 'one' })).toEqual({ is: 'newer' })
  const throws = { ...type, migrate: [() => JSON.parse('{'), (x: unknown) => x] }
  expect(readRecord(throws, 'x', { v: 1, value: 'one' })).toEqual({ is: 'damaged' })
})

test('each record has a migration for each version before today’s', () => {
  for (const { key, version, migrate } of RECORDS) expect(migrate, key).toHaveLength(version - 1)
})

test('10,000 hostile contents of storage: reading never throws, good keys are kept', () => {
  const names = [
    ...RECORDS.map((r) => r.key),
    'off:a.b',
    'only:[::1]',
    '__proto__',
    'constructor',
    'good:own',
  ]
  const key = fc.oneof(fc.constantFrom(...names), fc.string())
  const cut = fc
    .tuple(fc.constantFrom(...Object.values({ ...golden.sync, ...golden.local })), fc.nat(400))
    .map(([record, at]) => {
      const text = JSON.stringify(record).slice(0, at)
      try {
        return JSON.parse(text) as unknown
      } catch {
        return text
      }
    })
  const shell = fc.record({ v: fc.oneof(fc.constant(1), fc.anything()), value: fc.anything() })
  const area = fc.dictionary(key, fc.oneof(fc.anything({ withNullPrototype: true }), cut, shell))
  const before = Object.getOwnPropertyNames(Object.prototype).join()
  fc.assert(
    fc.property(area, area, (sync, local) => {
      const good = { v: 1, value: 'dark' }
      const { values } = readStored({ sync: { ...sync, theme: good }, local })
      const settings = settingsOf(values)
      expect(settings.theme).toBe('dark')
      expect(['all', 'section', 'page']).toContain(settings.density)
      for (const k of settings.kinds) expect(KINDS).toContain(k)
      for (const t of ownTermsOf(values)) expect(t.id).toMatch(/^own-/)
      expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before)
    }),
    { numRuns: 10_000 },
  )
})

test('www is no site of its own', () => {
  expect(siteOf('www.example.com')).toBe('example.com')
  expect(siteOf('wwwwild.com')).toBe('wwwwild.com')
})

test.each([
  ['example.com', 'example.com'],
  ['  WWW.Example.com ', 'example.com'],
  ['https://www.example.com/a/b?c#d', 'example.com'],
  ['example.com:8080/x', 'example.com'],
  ['localhost', 'localhost'],
  ['192.168.0.1', '192.168.0.1'],
  ['[::1]', '[::1]'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['example.com.', 'example.com'],
  ['user:secret@example.com', 'example.com'],
  ['', undefined],
  ['two words', undefined],
  ['*.example.com', undefined],
  ['ftp://example.com', undefined],
  ['javascript://example.com', undefined],
  ['...', undefined],
  ['<b>', undefined],
  ['a'.repeat(300), undefined],
])('the site meant by "%s" is %s', (written, site) => {
  expect(siteFrom(written)).toBe(site)
})

const apply = (writes: readonly Write[], values = new Map<string, unknown>()) => {
  for (const { key, value } of writes) {
    if (value === undefined) values.delete(key)
    else values.set(key, value)
  }
  return values
}

test('the switch of a site works on the list in force, and always does what it says', () => {
  const host = fc.constantFrom('a.example', 'b.example')
  const mode = fc.constantFrom('everywhere', 'only')
  const list = fc.subarray(['off:a.example', 'off:b.example', 'only:a.example', 'only:b.example'])
  fc.assert(
    fc.property(host, mode, list, fc.boolean(), (site, how, keys, on) => {
      const values = new Map<string, unknown>([['mode', how], ...keys.map((k) => [k, true] as const)])
      const other = site === 'a.example' ? 'b.example' : 'a.example'
      const otherBefore = isOn(settingsOf(values), other)
      const after = settingsOf(apply(planSwitch(`www.${site}`, on, values), values))
      expect(isOn(after, site)).toBe(on)
      expect(isOn(after, other)).toBe(otherBefore)
    }),
  )
})

test('a term that is known is kept once, can be undone, and a full list says so', () => {
  const values = new Map<string, unknown>()
  const know = (id: string, on: boolean) => apply(planOf({ do: 'know', id, on }, values), values)
  know('copay', true)
  know('copay', true)
  expect(settingsOf(values).known).toEqual(['copay'])
  know('copay', false)
  expect(settingsOf(values).known).toEqual([])
  for (let i = 0; i < 300; i++) know(`term-${i}`, true)
  expect(() => know('one-more', true)).toThrow('options.error.known 300')
  values.set(
    'known',
    Array.from({ length: 90 }, (_, i) => `${'x'.repeat(76)}-${i}`),
  )
  expect(() => know('y'.repeat(80), true)).not.toThrow()
  values.set(
    'known',
    Array.from({ length: 96 }, (_, i) => `${'x'.repeat(76)}-${i}`),
  )
  expect(() => know('y'.repeat(80), true)).toThrow('options.error.known')
})

test('a list of sites has an end', () => {
  const values = new Map<string, unknown>()
  for (let i = 0; i < 200; i++)
    apply(planOf({ do: 'site', list: 'off', host: `s${i}.example`, on: true }, values), values)
  const more = { do: 'site', list: 'off', host: 'more.example', on: true } as const
  expect(() => planOf(more, values)).toThrow('options.error.sites 200')
  expect(() => planOf({ ...more, list: 'own' }, values)).not.toThrow()
})

test('no made-up change gets through', () => {
  fc.assert(
    fc.property(fc.anything(), (data) => {
      expect(v.safeParse(changeSchema, data).success).toBe(false)
    }),
    { numRuns: 2000 },
  )
  for (const value of ['every', 1, null, ['all']])
    expect(() => planOf({ do: 'set', key: 'density', value }, new Map())).toThrow('options.error.value')
  expect(v.safeParse(changeSchema, { do: 'set', key: 'known', value: ['x'] }).success).toBe(false)
})

test('an organization decides over the reader, piece by piece, and a broken policy breaks nothing', () => {
  const managed = readManaged({
    kinds: ['medical'],
    sitesOff: ['bank.example', 7, 'two words'],
    houseTerms: [
      { name: 'Room 4', kind: 'medical', summary: 'The quiet room.' },
      { name: 'x', kind: 'medical', summary: 'Too short.' },
      'nothing',
    ],
    houseSites: ['https://clinic.example/start'],
    sitesOnly: { evil: true },
  })
  expect(managed.sitesOff).toEqual(new Set(['bank.example']))
  expect(managed.houseTerms.map((t) => [t.id, t.name, t.forms])).toEqual([['own-house-0', 'Room 4', []]])
  expect(managed.houseSites).toEqual(new Set(['clinic.example']))
  const settings = settingsOf(new Map())
  expect(isOnHere(settings, managed, 'bank.example')).toBe(false)
  expect(isOnHere(settings, managed, 'other.example')).toBe(true)
  expect(pageSettings(settings, managed, 'other.example', []).kinds).toEqual(['medical'])
  const only = readManaged({ sitesOnly: ['clinic.example'] })
  expect(isOnHere(settings, only, 'other.example')).toBe(false)
  expect(isOnHere({ ...settings, mode: 'only' }, only, 'clinic.example')).toBe(true)
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('kinds', 'sitesOff', 'sitesOnly', 'houseTerms'), fc.anything()),
      (x) => {
        expect(readManaged(x).houseTerms.length).toBeLessThanOrEqual(2000)
      },
    ),
    { numRuns: 2000 },
  )
  expect(readManaged({})).toEqual(NOTHING_MANAGED)
})

test('the site of a sender is the browser’s word, and only of web pages', () => {
  expect(senderSite('https://www.clinic.example/x')).toBe('clinic.example')
  for (const url of [undefined, '', 'about:blank', 'about:srcdoc', 'data:text/html,x', 'file:///x'])
    expect(senderSite(url), url).toBe('')
})
