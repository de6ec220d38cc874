import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planPin } from '../../src/ext/pin-plan.ts'
import { pinChange, pinRecord, readPin, readPins } from '../../src/ext/pins.ts'
import type { PinnedMenu, PinnedService } from '../../src/menu/pinned.ts'
import * as v from 'valibot'

const service = (name: string, more: Partial<PinnedService> = {}): PinnedService => ({
  name,
  group: 0,
  term: 'swedish-massage',
  kind: 'relaxation',
  minutes: 60,
  price: 95,
  priceTo: null,
  currency: 'USD',
  perHour: 95,
  flags: [],
  terms: ['swedish-massage'],
  asWritten: '60 min $95',
  ...more,
})

const menu = (id: string, more: Partial<PinnedMenu> = {}): PinnedMenu => ({
  id,
  host: `${id}.example`,
  title: `Menu of ${id}`,
  url: `https://${id}.example/menu`,
  date: '2026-03-01T10:00:00.000Z',
  name: '',
  note: '',
  whole: true,
  services: [service('Swedish Massage')],
  ...more,
})

const stored = (...menus: PinnedMenu[]): Record<string, unknown> =>
  Object.fromEntries(menus.map((value) => [`menu:${value.id}`, { v: 1, value }]))

const pinning = ({ host, title, url, date, whole, services }: PinnedMenu) => ({
  do: 'pin' as const,
  menu: { host, title, url, date, whole, services },
})

describe('reading pins', () => {
  test('what was written is read back, in the order of pinning', () => {
    const kept = [menu('b'), menu('a'), menu('c', { note: 'Ask about parking' })]
    const { menus, damaged, aside, newer } = readPins({ ...stored(...kept), own: { v: 1 }, repaired: [] })
    expect(menus).toEqual([kept[1], kept[0], kept[2]])
    expect({ damaged, aside, newer }).toEqual({ damaged: [], aside: [], newer: 0 })
  })

  test.each<[string, unknown]>([
    ['no record', 'text'],
    ['nothing', null],
    ['no version', { value: menu('x') }],
    ['version 0', { v: 0, value: menu('x') }],
    [
      'a price in words',
      { v: 1, value: menu('x', { services: [service('A', { price: 'ninety' as never })] }) },
    ],
    ['a price below nothing', { v: 1, value: menu('x', { services: [service('A', { price: -1 })] }) }],
    [
      'a kind that is none',
      { v: 1, value: menu('x', { services: [service('A', { kind: 'magic' as never })] }) },
    ],
    ['an address that runs', { v: 1, value: menu('x', { url: 'javascript:alert(1)' }) }],
    ['no date', { v: 1, value: menu('x', { date: 'soon' }) }],
    ['the id of another', { v: 1, value: menu('y') }],
    ['services that are no list', { v: 1, value: { ...menu('x'), services: { length: 1 } } }],
  ])('%s is named as damaged, and the others stay', (_, raw) => {
    const { menus, damaged } = readPins({ ...stored(menu('a'), menu('b')), 'menu:x': raw })
    expect(damaged).toEqual(['menu:x'])
    expect(menus.map((m) => m.id)).toEqual(['a', 'b'])
  })

  test('a record of a newer version is left alone', () => {
    const { menus, damaged, newer } = readPins({
      ...stored(menu('a')),
      'menu:n': { v: 2, value: 'who knows' },
    })
    expect({ ids: menus.map((m) => m.id), damaged, newer }).toEqual({ ids: ['a'], damaged: [], newer: 1 })
  })

  test('what was set aside keeps a name, if one can be made out', () => {
    const { aside } = readPins({
      'damaged:menu:x': { v: 1, value: { title: 'Blue Door Spa', services: 7 } },
      'damaged:menu:y': 'torn',
      'damaged:own': {},
    })
    expect(aside).toEqual([
      { key: 'damaged:menu:x', name: 'Blue Door Spa' },
      { key: 'damaged:menu:y', name: '' },
    ])
  })

  test('an older version is led to the shape of today, step by step', () => {
    const steps = [
      (old: unknown) => ({ ...(old as object), note: '' }),
      (old: unknown) => ({ ...(old as object), whole: true }),
    ]
    const record = { ...pinRecord, version: 3, migrate: steps }
    const { note: _note, whole: _whole, ...oldest } = menu('m')
    const { whole: _none, ...older } = menu('m', { note: 'kept' })
    expect(readPin('menu:m', { v: 1, value: oldest }, record)).toEqual(menu('m'))
    expect(readPin('menu:m', { v: 2, value: older }, record)).toEqual(menu('m', { note: 'kept' }))
    expect(readPin('menu:m', { v: 1, value: null }, record)).toBe('damaged')
  })

  test('words of a page cannot turn the reading direction of ours', () => {
    const pin = readPin('menu:m', { v: 1, value: menu('m', { title: 'Spa \u202e\u0007 Menu' }) })
    expect(pin).toMatchObject({ title: 'Spa  Menu' })
  })

  test('nothing that can be stored makes it throw', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('menu:a', 'menu:', 'damaged:menu:q', '__proto__'), fc.anything()),
        (all) => {
          expect(() => readPins(all)).not.toThrow()
        },
      ),
      { numRuns: 2000 },
    )
  })
})

describe('changing pins', () => {
  const plan = (menus: PinnedMenu[], change: Parameters<typeof planPin>[1]) =>
    planPin(menus, change, () => 'new')

  test('a menu of a new page gets a record of its own', () => {
    expect(plan([menu('a')], pinning(menu('b')))).toEqual({ set: menu('b', { id: 'new' }) })
  })

  test('a page that is pinned already is written anew, with the words of the reader', () => {
    const old = menu('a', { name: 'Near work', note: 'Free tea' })
    const now = menu('a', {
      url: 'http://www.a.example/menu/?utm=1#top',
      title: 'New title',
      date: '2026-04-01T10:00:00.000Z',
      services: [service('Swedish Massage', { price: 105 })],
    })
    expect(plan([old], pinning(now))).toEqual({ set: { ...now, name: 'Near work', note: 'Free tea' } })
  })

  test('single services come together in one record', () => {
    const one = menu('a', { whole: false, services: [service('Swedish Massage')] })
    const other = menu('a', { whole: false, services: [service('Cupping', { term: 'cupping' })] })
    expect(plan([one], pinning(other))).toMatchObject({
      set: { id: 'a', whole: false, services: [{ name: 'Swedish Massage' }, { name: 'Cupping' }] },
    })
    expect(plan([menu('a')], pinning(other))).toMatchObject({ set: { whole: true } })
  })

  test('a service pinned twice stands once, as it is now', () => {
    const again = menu('a', { whole: false, services: [service('swedish  massage', { price: 99 })] })
    const result = plan([menu('a', { whole: false })], pinning(again))
    expect(result).toMatchObject({ set: { services: [{ price: 99 }] } })
    expect((result as { set: PinnedMenu }).set.services).toHaveLength(1)
  })

  test('the last service that is unpinned takes its menu along, unless there are words of the reader', () => {
    const change = { do: 'unpin' as const, id: 'a', name: 'Swedish Massage' }
    expect(plan([menu('a')], change)).toEqual({ remove: 'a' })
    expect(plan([menu('a', { note: 'Ask for Ana' })], change)).toMatchObject({ set: { services: [] } })
  })

  test('a seventh menu is refused, a change to one of six is not', () => {
    const six = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => menu(id))
    expect(plan(six, pinning(menu('g')))).toEqual({ refuse: 'full' })
    expect(plan(six, pinning(menu('f', { title: 'Other' })))).toMatchObject({ set: { title: 'Other' } })
    expect(plan(six.slice(1), { do: 'restore', menu: six[0]! })).toEqual({ set: six[0] })
    expect(plan(six, { do: 'restore', menu: menu('z') })).toEqual({ refuse: 'full' })
  })

  test('what is gone cannot be edited', () => {
    expect(plan([menu('a')], { do: 'edit', id: 'b', note: 'x' })).toEqual({ refuse: 'gone' })
    expect(plan([menu('a')], { do: 'edit', id: 'a', note: 'x' })).toEqual({ set: menu('a', { note: 'x' }) })
  })

  test('only what has its shape is taken as a change', () => {
    expect(v.is(pinChange, pinning(menu('a')))).toBe(true)
    expect(v.is(pinChange, { do: 'discard', key: 'own' })).toBe(false)
    expect(v.is(pinChange, { do: 'discard', key: 'damaged:menu:a' })).toBe(true)
    expect(v.is(pinChange, { do: 'remove', id: 'a/../b' })).toBe(false)
    expect(v.is(pinChange, pinning(menu('a', { url: 'file:///etc/passwd' })))).toBe(false)
  })
})
