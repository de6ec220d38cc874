import fc from 'fast-check'
import { expect, test } from 'vitest'
import { KINDS } from '../../src/glossary/kinds.ts'
import { readSettings, siteOf } from '../../src/ext/settings.ts'

const defaults = { kinds: [...KINDS], density: 'section', off: new Set() }

test('nothing stored gives the defaults and no complaint', () => {
  expect(readSettings({})).toEqual({ settings: defaults, damaged: [] })
})

test('good records are used', () => {
  const stored = { density: { v: 1, value: 'page' }, 'off:example.com': { v: 1, value: true } }
  expect(readSettings(stored)).toEqual({
    settings: { ...defaults, density: 'page', off: new Set(['example.com']) },
    damaged: [],
  })
})

test('a damaged record falls back alone and is named', () => {
  const stored = { density: 'page', kinds: { v: 1, value: ['medical'] }, 'off:': { v: 1, value: true } }
  const { settings, damaged } = readSettings(stored)
  expect(settings.density).toBe('section')
  expect(settings.kinds).toEqual(['medical'])
  expect(damaged).toEqual(['density', 'off:'])
})

test('whatever is stored, reading never throws and gives usable settings', () => {
  const key = fc.oneof(
    fc.constantFrom('kinds', 'density', 'off:a.b', '__proto__', 'constructor'),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.dictionary(key, fc.anything()), (stored) => {
      const { settings } = readSettings(stored)
      expect(['all', 'section', 'page']).toContain(settings.density)
      for (const k of settings.kinds) expect(KINDS).toContain(k)
      expect(Object.prototype).not.toHaveProperty('polluted')
    }),
    { numRuns: 500 },
  )
})

test('www is no site of its own', () => {
  expect(siteOf('www.example.com')).toBe('example.com')
  expect(siteOf('wwwwild.com')).toBe('wwwwild.com')
})
