import { expect, test } from 'vitest'
import type { Page } from 'puppeteer-core'
import { eachBrowser } from './rig/browsers.ts'
import { marksOf } from './rig/card.ts'
import { until } from './rig/wait.ts'

const TOPIC = '<h1>Massage menu</h1><p>A Swedish massage at our massage studio.</p>'

/** Longest time between two turns of the page's own clock while something goes on, in ms. */
const watchGaps = (page: Page) =>
  page.evaluate(() => {
    const w = window as unknown as { gap: number; last: number }
    w.gap = 0
    w.last = performance.now()
    setInterval(() => {
      w.gap = Math.max(w.gap, performance.now() - w.last)
      w.last = performance.now()
    }, 4)
  })

eachBrowser((rig) => {
  const marked = (page: Page, text: string) =>
    until(`"${text}" to be marked`, async () => (await marksOf(rig, page)).some((m) => m.text === text), {
      timeout: 60_000,
    })
  const popupText = async () => {
    const popup = await rig.extensionPage('popup.html')
    const text = await until('the popup to be drawn', () =>
      popup.run(() => document.querySelector('main')?.textContent),
    )
    await popup.close()
    return text
  }
  const overBudget = () =>
    rig.background(async () => {
      const api = (
        globalThis as unknown as {
          chrome: {
            storage: {
              session: { get(k: null): Promise<Record<string, Record<string, { overBudget: boolean }>>> }
            }
          }
        }
      ).chrome
      const all = await api.storage.session.get(null)
      return Object.values(all).some((frames) => Object.values(frames).some((f) => f.overBudget))
    })

  test('a text node of 10 MiB is read in part, and the reader is told', async () => {
    const page = await rig.open(`${TOPIC}<p id="x"></p>`)
    await marked(page, 'Swedish massage')
    await page.evaluate(() => {
      document.getElementById('x')!.textContent = `${'word and more words '.repeat(550_000)} end`
    })
    await until('the note to be kept', overBudget, { timeout: 60_000 })
    await page.evaluate(() => document.body.insertAdjacentHTML('afterbegin', '<p>A hot stone massage.</p>'))
    await marked(page, 'hot stone massage')
    expect(await popupText()).toContain('Nothing leaves your browser')
  })

  test('a page a hundred thousand elements deep and wide is read to its end', async () => {
    const page = await rig.open(`${TOPIC}<main></main>`)
    await marked(page, 'Swedish massage')
    await page.evaluate(() => {
      const main = document.querySelector('main')!
      const wide = document.createElement('div')
      for (let i = 0; i < 100_000; i++) wide.append(document.createElement('i'))
      wide.append('A hot stone massage at the end.')
      let deep: Element = main
      for (let i = 0; i < 400; i++) deep = deep.appendChild(document.createElement('div'))
      deep.append('Reflexology is deep in here.')
      main.append(wide)
    })
    await marked(page, 'hot stone massage')
    await marked(page, 'Reflexology')
  })

  test('a page that changes thousands of nodes a second stays alive and is followed', async () => {
    const page = await rig.open(`${TOPIC}<main></main>`)
    await marked(page, 'Swedish massage')
    await watchGaps(page)
    await page.evaluate(async () => {
      const main = document.querySelector('main')!
      const end = performance.now() + 3000
      for (let n = 0; performance.now() < end; n++) {
        for (let i = 0; i < 100; i++)
          main.append(Object.assign(document.createElement('p'), { textContent: `line ${n} ${i}` }))
        while (main.childElementCount > 1000) main.firstElementChild!.remove()
        await new Promise((r) => setTimeout(r, 20))
      }
      main.replaceChildren(
        Object.assign(document.createElement('p'), { textContent: 'Now a hot stone massage.' }),
      )
    })
    await marked(page, 'hot stone massage')
  })
})
