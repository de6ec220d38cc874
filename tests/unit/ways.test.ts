import fc from 'fast-check'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { manifest } from '../../src/ext/manifest.ts'
import { type FakeBrowser, fakeBrowser } from './fake-browser.ts'

/** What Firefox for Android has not. */
const PHONE = [
  'contextMenus',
  'omnibox',
  'commands',
  'sidePanel',
  'sidebarAction',
  'action.setBadgeText',
  'action.setBadgeBackgroundColor',
]
const CHROMIUM = ['sidebarAction']
const FIREFOX = ['sidePanel']

const TAB = { id: 7, windowId: 3 }
const LABEL = { id: 'cupping', name: 'Cupping <&> more', kind: 'either' as const }
const routeFor = (text: string): `#/${string}` => `#/glossary?q=${encodeURIComponent(text)}`

let fake: FakeBrowser = fakeBrowser()
// Libraries keep the first object they see, so it is one that leads to the newest.
const api = new Proxy({}, { get: (_, name) => Reflect.get(fake.api, name) })
Object.assign(globalThis, { browser: api, chrome: api })

/** Starts everything that the background starts, in this browser. */
async function start(without: string[], answers: Parameters<typeof fakeBrowser>[1] = {}): Promise<void> {
  fake = fakeBrowser(without, answers)
  const [menus, omnibox, commands, tabs, install, badge, popup] = await Promise.all([
    import('../../src/ext/menus.ts'),
    import('../../src/ext/omnibox.ts'),
    import('../../src/ext/commands.ts'),
    import('../../src/ext/tabs.ts'),
    import('../../src/ext/install.ts'),
    import('../../src/ext/badge.ts'),
    import('../../src/ext/answers-popup.ts'),
  ])
  install.watchInstall()
  menus.watchMenus(routeFor)
  omnibox.watchOmnibox(() => [LABEL], routeFor)
  commands.watchCommands()
  tabs.watchTabs()
  badge.watchBadge()
  popup.answerPopup(() => [LABEL])
}

const called = (name: string): unknown[][] =>
  fake.calls.filter(([n]) => n === name).map(([, ...args]) => args)
const kept = (area: string): Record<string, unknown> =>
  (fake.api.storage as Record<string, { kept: Record<string, unknown> }>)[area]!.kept

beforeEach(() => {
  vi.resetModules()
  fake = fakeBrowser()
})

describe('a browser with few ways in', () => {
  test('everything starts and runs without the APIs it lacks', async () => {
    const failures: unknown[] = []
    const note = (e: unknown): void => void failures.push(e)
    process.on('unhandledRejection', note)
    await start(PHONE)
    await fake.fire('runtime.onInstalled', { reason: 'install' })
    await fake.fire('runtime.onStartup')
    await fake.fire('tabs.onUpdated', 7, { status: 'loading' })
    await fake.fire('tabs.onRemoved', 7)
    await fake.fire('storage.onChanged', { badge: {} }, 'sync')
    const { offers } = await import('../../src/ext/offers.ts')
    expect(await offers()).toEqual({ menu: false, address: false })
    process.off('unhandledRejection', note)
    expect(failures).toEqual([])
    expect(called('tabs.create')).toEqual([[{ url: 'chrome-extension://kneadwise/welcome.html' }]])
  })

  test('the panel opens in a tab, and leaves no note for another time', async () => {
    await start(PHONE)
    const { openPanel } = await import('../../src/ext/panel.ts')
    await openPanel('#/term/cupping', { tabId: 7, windowId: 3 })
    expect(called('tabs.create')).toEqual([
      [{ url: 'chrome-extension://kneadwise/sidepanel.html#/term/cupping' }],
    ])
    expect(kept('session')).toEqual({})
  })
})

describe('the panel', () => {
  test('is asked for before the first wait, with its place noted beside', async () => {
    await start(CHROMIUM)
    const { openPanel } = await import('../../src/ext/panel.ts')
    const done = openPanel('#/page', { tabId: 7, windowId: 3 })
    expect(called('sidePanel.open')).toEqual([[{ windowId: 3 }]])
    await done
    expect(kept('session')).toEqual({ route: '#/page' })
    expect(called('tabs.create')).toEqual([])
  })

  test('is the sidebar in Firefox', async () => {
    await start(FIREFOX)
    const { openPanel } = await import('../../src/ext/panel.ts')
    const done = openPanel('#/page', {})
    expect(called('sidebarAction.open')).toHaveLength(1)
    await done
    expect(kept('session')).toEqual({ route: '#/page' })
  })

  test('opens in a tab when the browser refuses it', async () => {
    await start(CHROMIUM, { 'sidePanel.open': () => Promise.reject(new Error('no gesture')) })
    const { openPanel } = await import('../../src/ext/panel.ts')
    await openPanel('#/page', { windowId: 3 })
    expect(called('tabs.create')).toEqual([[{ url: 'chrome-extension://kneadwise/sidepanel.html#/page' }]])
    expect(kept('session')).toEqual({})
  })
})

describe('the menu', () => {
  test('has one entry after an update and a start', async () => {
    await start(CHROMIUM)
    await fake.fire('runtime.onInstalled', { reason: 'update' })
    await fake.fire('runtime.onStartup')
    expect(called('tabs.create')).toEqual([])
    const order = fake.calls.map(([name]) => name).filter((name) => name.startsWith('contextMenus.'))
    expect(order).toEqual([
      'contextMenus.removeAll',
      'contextMenus.create',
      'contextMenus.removeAll',
      'contextMenus.create',
    ])
    expect(called('contextMenus.create')[0]![0]).toMatchObject({ id: 'explain', contexts: ['selection'] })
  })

  test('explains a selection in the panel, before the first wait', async () => {
    await start(CHROMIUM)
    const click = fake.fire(
      'contextMenus.onClicked',
      { menuItemId: 'explain', selectionText: '  Deep\n tissue ' },
      TAB,
    )
    expect(called('sidePanel.open')).toEqual([[{ windowId: 3 }]])
    await click
    expect(kept('session')).toEqual({ route: '#/glossary?q=Deep%20tissue' })
  })

  test.each([
    { menuItemId: 'explain', selectionText: ' \n ' },
    { menuItemId: 'explain' },
    { menuItemId: 'other', selectionText: 'cupping' },
  ])('does nothing for %j', async (info) => {
    await start(CHROMIUM)
    await fake.fire('contextMenus.onClicked', info, TAB)
    expect(called('sidePanel.open')).toEqual([])
  })

  test('a selection is one line of at most 200 characters, none of them half', async () => {
    const { selected } = await import('../../src/ext/menus.ts')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 1200 }), (text) => {
        const line = selected(text)
        expect([...line].length).toBeLessThanOrEqual(200)
        expect(line).toBe(line.trim())
        expect(line).not.toMatch(/[\n\t]|\s\s/)
        // A lone half of a pair would make the address of the panel throw.
        expect(() => encodeURIComponent(line)).not.toThrow()
      }),
    )
    expect(selected(`${'a'.repeat(199)}😀😀`)).toBe(`${'a'.repeat(199)}😀`)
    expect(selected(`${'\ud83d'}cupping`)).not.toMatch(/[\ud800-\udfff]/)
  })
})

describe('the address bar', () => {
  test('suggests in XML that holds no markup of a term', async () => {
    await start(CHROMIUM)
    const suggest = vi.fn()
    await fake.fire('omnibox.onInputChanged', 'cup', suggest)
    expect(suggest).toHaveBeenCalledWith([
      {
        content: 'Cupping <&> more',
        description: '<match>Cupping &lt;&amp;&gt; more</match> <dim>– kind_either</dim>',
      },
    ])
    const { describe: say } = await import('../../src/ext/omnibox.ts')
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const words = /^<match>([^<>]*)<\/match> <dim>– kind<\/dim>$/s.exec(say(name, 'kind', true))?.[1]
        expect(words).toBeDefined()
        expect(words!.replace(/&(amp|lt|gt|quot|apos);/g, '')).not.toMatch(/[&"'\0]/)
      }),
    )
    expect(say('a <b> & c', 'kind', false)).toBe('a <b> & c – kind')
  })

  test.each([
    ['currentTab', 'tabs.update', {}],
    ['newForegroundTab', 'tabs.create', { active: true }],
    ['newBackgroundTab', 'tabs.create', { active: false }],
  ])('opens the panel’s page as asked: %s', async (disposition, call, more) => {
    await start(FIREFOX)
    await fake.fire('omnibox.onInputEntered', ' deep & slow ', disposition)
    const url = 'chrome-extension://kneadwise/sidepanel.html#/glossary?q=deep%20%26%20slow'
    expect(called(call)).toEqual([[{ url, ...more }]])
  })
})

describe('keys', () => {
  test.each([
    ['next-term', 'next'],
    ['previous-term', 'previous'],
    ['open-card', 'here'],
  ])('%s walks %s', async (command, data) => {
    await start(CHROMIUM)
    await fake.fire('commands.onCommand', command, TAB)
    expect(called('tabs.sendMessage').map(([tab, message]) => [tab, message])).toEqual([
      [7, expect.objectContaining({ type: 'walk', data })],
    ])
  })

  test('open-panel opens it before the first wait', async () => {
    await start(CHROMIUM)
    const press = fake.fire('commands.onCommand', 'open-panel', TAB)
    expect(called('sidePanel.open')).toEqual([[{ windowId: 3 }]])
    await press
  })

  test('toggle-site turns the site off and on', async () => {
    await start(CHROMIUM)
    await fake.fire('commands.onCommand', 'toggle-site', TAB)
    expect(kept('sync')).toEqual({ 'off:a.example': { v: 1, value: true } })
    await fake.fire('commands.onCommand', 'toggle-site', undefined)
    expect(kept('sync')).toEqual({})
  })

  test.each(['chrome', 'firefox'])('at most four are suggested in %s, all different', (browser) => {
    const { commands } = manifest({
      browser,
      command: 'build',
      manifestVersion: 3,
      mode: 'production',
    } as never)
    const keys = Object.values(commands!).flatMap(
      (c) => (c as { suggested_key?: { default: string } }).suggested_key?.default ?? [],
    )
    expect(keys.length).toBe(4)
    expect(new Set(keys).size).toBe(4)
    // A letter alone, or with Shift alone, would be taken from what a reader types.
    for (const key of keys) expect(key).toMatch(/^(Alt|Ctrl)\+Shift\+[A-Z]$/)
  })
})

describe('the badge', () => {
  test('shows a number only where there is one, and only if the reader wants it', async () => {
    await start(CHROMIUM)
    const { showCount } = await import('../../src/ext/badge.ts')
    await showCount(7, 12)
    await showCount(7, 0)
    kept('sync').badge = { v: 1, value: false }
    await showCount(7, 12)
    expect(called('action.setBadgeText').map(([a]) => a)).toEqual([
      { tabId: 7, text: '12' },
      { tabId: 7, text: '' },
      { tabId: 7, text: '' },
    ])
  })
})

describe('a pause', () => {
  const NOW = 1_800_000_000_000
  test.each<[unknown, number | undefined]>([
    [{ v: 1, value: NOW + 1 }, NOW + 1],
    [{ v: 1, value: NOW + 3_600_000 }, NOW + 3_600_000],
    [{ v: 1, value: NOW + 3_600_001 }, undefined],
    [{ v: 1, value: NOW }, undefined],
    [{ v: 2, value: NOW + 1 }, undefined],
    [{ v: 1, value: 'soon' }, undefined],
    [{ v: 1, value: Infinity }, undefined],
    [{ v: 1, value: NOW + 1, more: 1 }, undefined],
    [NOW + 1, undefined],
    [undefined, undefined],
  ])('%j', async (stored, end) => {
    const { pauseEnd } = await import('../../src/ext/pause.ts')
    expect(pauseEnd(stored, NOW)).toBe(end)
  })

  test('never throws, and never lasts longer than an hour', async () => {
    const { pauseEnd } = await import('../../src/ext/pause.ts')
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const end = pauseEnd(stored, NOW)
        expect(end === undefined || (end > NOW && end <= NOW + 3_600_000)).toBe(true)
      }),
    )
  })

  test('is set and ended', async () => {
    await start(CHROMIUM)
    const { loadPause, setPause } = await import('../../src/ext/pause.ts')
    const until = await setPause(true)
    expect(await loadPause()).toBe(until)
    await setPause(false)
    expect(await loadPause()).toBeUndefined()
    expect(kept('local')).toEqual({})
  })
})
