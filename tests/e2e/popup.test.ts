import { expect, test } from 'vitest'
import { eachBrowser } from './rig/browsers.ts'
import { markedPage, paintedMarks } from './rig/card.ts'
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

eachBrowser((rig) => {
  test('what frames found is counted for the popup, by kind', async () => {
    const page = await rig.open(BODY)
    await markedPage(page)
    const counts = await until('the counts', () =>
      rig.background(async () => {
        const api = (
          globalThis as unknown as {
            chrome: {
              storage: {
                session: {
                  get(k: null): Promise<Record<string, Record<string, { counts: Record<string, number> }>>>
                }
              }
            }
          }
        ).chrome
        const tabs = Object.values(await api.storage.session.get(null))
        return tabs.flatMap((frames) => Object.values(frames)).find((f) => (f.counts.relaxation ?? 0) >= 2)
          ?.counts
      }),
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
})
