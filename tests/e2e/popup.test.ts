import { pathToFileURL } from 'node:url'
import type { Page } from 'puppeteer-core'
import { afterEach, describe, expect, test } from 'vitest'
import { eachBrowser, type OpenExtensionPage } from './rig/browsers.ts'
import { markedPage, paintedMarks } from './rig/card.ts'
import { reportedCounts } from './rig/reports.ts'
import { until } from './rig/wait.ts'

const BODY = `<h1>Massage menu</h1><p>A Swedish massage, a hot stone massage or myofascial release.</p>
  <p>Your health insurance has a deductible and a copay.</p>`

interface Storage {
  chrome: {
    storage: {
      sync: { get(k: null): Promise<object>; set(o: object): Promise<void>; clear(): Promise<void> }
    }
  }
}

type Stores = Record<string, Record<string, (value?: unknown) => Promise<unknown>>>

eachBrowser((rig) => {
  test('what frames found is counted for the popup, by kind', async () => {
    const page = await rig.open(BODY)
    await markedPage(page)
    const counts = await until('the counts', async () =>
      (await reportedCounts(rig)).find((c) => c.relaxation >= 2),
    )
    expect(counts.medical).toBeGreaterThanOrEqual(1)
    expect(counts.insurance).toBeGreaterThanOrEqual(2)
  })

  test('a site that is switched off loses its marks at once, and gets them back', async () => {
    const page = await rig.open(BODY)
    await markedPage(page)
    await rig.background(() =>
      (globalThis as unknown as Storage).chrome.storage.sync.set({ 'off:127.0.0.1': { v: 1, value: true } }),
    )
    await until('no marks', async () => (await paintedMarks(page)).length === 0)
    const again = await rig.open(BODY)
    await page.bringToFront()
    await rig.background(() => (globalThis as unknown as Storage).chrome.storage.sync.clear())
    await until('marks again', async () => (await paintedMarks(page)).length > 0)
    await again.bringToFront()
    await until('marks on the page opened meanwhile', async () => (await paintedMarks(again)).length > 0)
  })

  test('a damaged setting falls back, and the popup says so once', async () => {
    await rig.background(() =>
      (globalThis as unknown as Storage).chrome.storage.sync.set({ density: { v: 1, value: '???' } }),
    )
    const page = await rig.open(BODY)
    await markedPage(page)
    const text = async () => {
      const popup = await rig.extensionPage('popup.html')
      const said = await until('the popup to be drawn', () =>
        popup.run(() => document.querySelector('main')?.textContent),
      )
      await popup.close()
      return said
    }
    expect(await text()).toContain('set back to its default: density')
    expect(await text()).not.toContain('set back')
    expect(
      await rig.background(() => (globalThis as unknown as Storage).chrome.storage.sync.get(null)),
    ).toEqual({})
  })

  test('a message that a page script may not send changes nothing', async () => {
    const page = await rig.open(BODY)
    await markedPage(page)
    const answers = await rig.inside(page, async () => {
      const api = (
        globalThis as unknown as {
          chrome: { runtime: { sendMessage(m: object, f: (a: unknown) => void): void } }
        }
      ).chrome
      const send = (type: string, data: unknown): Promise<unknown> =>
        new Promise((r) => api.runtime.sendMessage({ id: 1, type, data, timestamp: Date.now() }, r))
      return [
        await send('site', { host: 'example.com', on: false }),
        await send('repaired', undefined),
        await send('terms', ['__proto__', 'constructor', 'nope']),
        await send('terms', { evil: true }),
        await send('report', { counts: 'x' }),
      ]
    })
    const [site, repaired, terms, badTerms, badReport] = answers as { res?: unknown; err?: unknown }[]
    expect(site?.res).toEqual({ error: 'not allowed' })
    expect(repaired?.res).toEqual([])
    expect(terms?.res).toEqual([])
    expect(badTerms?.err).toBeTruthy()
    expect(badReport?.err).toBeTruthy()
    expect(
      await rig.background(() => (globalThis as unknown as Storage).chrome.storage.sync.get(null)),
    ).toEqual({})
  })

  describe('the popup of a page', () => {
    afterEach(async () => {
      await rig.driver.closePanels()
      await store('sync', 'clear')
      await store('local', 'remove', 'paused')
    })

    const store = (area: 'sync' | 'local', call: 'set' | 'remove' | 'clear', value?: unknown) =>
      rig.background(
        (area, call, value) => {
          const { storage } = (globalThis as unknown as { chrome: { storage: Stores } }).chrome
          return storage[area]![call]!(value)
        },
        area,
        call,
        value ?? null,
      )

    /** The popup of the page in front; it lies in a tab behind it. */
    async function popupOf(page: Page, words: string): Promise<OpenExtensionPage> {
      const popup = await rig.extensionPage('popup.html')
      await page.bringToFront()
      await popup.run(() => location.reload())
      await says(popup, words)
      return popup
    }
    const says = (popup: OpenExtensionPage, words: string) =>
      until(`the popup to say “${words}”`, () =>
        popup.run((words) => document.querySelector('main')?.textContent.includes(words), words),
      )
    const press = (popup: OpenExtensionPage, name: string) =>
      until(`a button “${name}”`, () =>
        popup.run((name) => {
          const all = [...document.querySelectorAll<HTMLElement>('button, [role=switch]')]
          const found = all.find((b) => (b.closest('label') ?? b).textContent.trim().startsWith(name))
          found?.click()
          return found !== undefined
        }, name),
      )
    const marked = (page: Page) => until('marks', async () => (await paintedMarks(page)).length > 0)
    const bare = (page: Page) => until('no marks', async () => (await paintedMarks(page)).length === 0)

    test('has one switch that turns the site off and on, and counts anew', async () => {
      const page = await rig.open(BODY)
      await marked(page)
      const popup = await popupOf(page, 'Spa & relaxation')
      expect(await popup.run(() => document.querySelectorAll('[role=switch]').length)).toBe(1)
      expect(await popup.violations()).toEqual([])
      await press(popup, 'Explain words on this site')
      await bare(page)
      await says(popup, 'off on this site')
      expect(await popup.violations()).toEqual([])
      await press(popup, 'Explain words on this site')
      await marked(page)
      // Without closing it: counts come in while it is open.
      await says(popup, 'Spa & relaxation')
    })

    test('pauses everywhere for an hour, and resumes', async () => {
      const page = await rig.open(BODY)
      await marked(page)
      const other = await rig.open(BODY)
      await marked(other)
      const popup = await popupOf(page, 'Spa & relaxation')
      await press(popup, 'Pause everywhere')
      await says(popup, 'Paused until')
      await bare(page)
      await bare(other)
      expect(await popup.violations()).toEqual([])
      const { paused } = (await rig.background(() =>
        (globalThis as unknown as { chrome: { storage: Stores } }).chrome.storage.local!.get!('paused'),
      )) as { paused: { v: number; value: number } }
      expect(paused.v).toBe(1)
      expect(Math.abs(paused.value - Date.now() - 3_600_000)).toBeLessThan(120_000)
      await press(popup, 'Resume now')
      await marked(page)
      await says(popup, 'Spa & relaxation')
    })

    test('a pause that runs out ends by itself, on open pages too', async () => {
      const page = await rig.open(BODY)
      await marked(page)
      await store('local', 'set', { paused: { v: 1, value: Date.now() + 4000 } })
      await bare(page)
      const late = await rig.open(BODY)
      await until('a page opened meanwhile to be asked', () =>
        rig.inside(late, () => document.readyState === 'complete'),
      )
      await marked(late)
      await page.bringToFront()
      await marked(page)
    })

    test('says that a page is closed to it, and offers to load it anew', async () => {
      const page = await rig.open(pathToFileURL('tests/pages/spa-menu.html').href)
      const popup = await popupOf(page, 'This page cannot be read')
      expect(await popup.run(() => document.querySelector('.notice button')?.textContent)).toBe(
        'Reload the page',
      )
      expect(await popup.run(() => document.querySelector('[role=switch]'))).toBeNull()
      expect(await popup.violations()).toEqual([])
    })

    test('knows the pages of the extension itself', async () => {
      const popup = await rig.extensionPage('popup.html')
      await says(popup, 'a page of Kneadwise itself')
    })

    test('says that a page was too long', async () => {
      const page = await rig.open(BODY)
      await marked(page)
      await rig.inside(page, () => {
        const { runtime } = (
          globalThis as unknown as { chrome: { runtime: { sendMessage(m: object, f: () => void): void } } }
        ).chrome
        const counts = { relaxation: 1, medical: 0, either: 0, insurance: 0 }
        const data = { counts, overBudget: true }
        runtime.sendMessage({ id: 1, type: 'report', data, timestamp: Date.now() }, () => {})
      })
      const popup = await popupOf(page, 'Only its first part was read')
      await says(popup, '1 term')
      expect(await popup.run(() => document.querySelector('main')!.textContent)).not.toContain('1 terms')
    })

    test('says that the browser keeps it out, with one button to change that', async () => {
      await rig.driver.allowPages(false)
      try {
        const page = await rig.open(BODY)
        const popup = await popupOf(page, 'keeps Kneadwise out of this site')
        expect(await popup.run(() => document.querySelectorAll('.notice button').length)).toBe(1)
        expect(await popup.violations()).toEqual([])
      } finally {
        await rig.driver.allowPages(true)
      }
    })

    test('finds the best three terms while one types, and leads to the panel', async () => {
      const page = await rig.open(BODY)
      await marked(page)
      const popup = await popupOf(page, 'Look up a word')
      // The popup is drawn anew while counts come in: the field is waited for.
      const type = (words: string) =>
        until('the field', () =>
          popup.run((words) => {
            const field = document.querySelector<HTMLInputElement>('#query')
            if (!field) return false
            field.value = words
            field.dispatchEvent(new Event('input', { bubbles: true }))
            return true
          }, words),
        )
      const found = () =>
        popup.run(() =>
          [...document.querySelectorAll('.search li button > span:first-child')].map((s) => s.textContent),
        )
      await type('deep tisue')
      await until('the right one first', async () => (await found())[0] === 'Deep tissue massage')
      expect((await found()).length).toBeLessThanOrEqual(3)
      expect(await popup.violations()).toEqual([])
      await type('qqqqzzzz')
      await says(popup, 'Not in the glossary')
      await type('knots in my back')
      await popup.run(() => document.querySelector<HTMLFormElement>('.search')!.requestSubmit())
      await until('the panel at the search', async () =>
        (await rig.driver.panels()).some((url) => url.endsWith('#/glossary?q=knots%20in%20my%20back')),
      )
    })

    test('leads to the panel of the page', async () => {
      const page = await rig.open(BODY)
      await marked(page)
      const popup = await popupOf(page, 'Open the panel')
      await press(popup, 'Open the panel')
      await until('the panel', async () => (await rig.driver.panels()).some((url) => url.endsWith('#/page')))
    })
  })
})
