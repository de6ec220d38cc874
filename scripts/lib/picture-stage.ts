import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { cardRect, marksOf, openCard, paintedMarks } from '../../tests/e2e/rig/card.ts'
import type { Chromium } from '../../tests/e2e/rig/chromium.ts'
import type { Rect } from '../../tests/e2e/rig/pixels.ts'
import { until } from '../../tests/e2e/rig/wait.ts'
import { frame, scrollToWords } from './picture-frame.ts'
import type { Own, Picture } from './picture-list.ts'
import { ROOT } from './tool.ts'

export interface MediaFeature {
  name: string
  value: string
}

/** Made-up addresses, answered from the sample pages, so that no picture names a loopback port. */
const SITES: Record<string, string> = {
  'spa-menu.html': 'alder-and-tide.example',
  'menus/medical-clinic.html': 'riverbend.example',
  'menus/blind-resort.html': 'pelican-point.example',
  'wording/clinic-insurance-full.html': 'stillwater.example',
}
const SAMPLE = 'spa-menu.html'

/** Sets the browser up for one picture and takes it. */
export class Stage {
  readonly #driver: Chromium

  constructor(driver: Chromium) {
    this.#driver = driver
  }

  async take(picture: Picture): Promise<Uint8Array> {
    const { of } = picture
    if (of.what === 'own') return this.#own(of, picture)
    const off = of.what === 'popup' && of.off === true
    await this.#driver.background(
      off
        ? `chrome.storage.sync.set({ 'off:${SITES[SAMPLE]}': { v: 1, value: true } })`
        : 'chrome.storage.sync.clear()',
    )
    const size = of.what === 'card' ? picture : { ...picture, width: 860, height: 620 }
    const page = await this.#sample(SAMPLE, size, off)
    try {
      if (of.what === 'card') return await this.#card(page, of)
      return await this.#popup(page, off, picture)
    } finally {
      await page.close()
    }
  }

  /** Opens a page of tests/pages under the address of its site. */
  async #sample(file: string, size: Picture, off = false): Promise<Page> {
    const html = readFileSync(join(ROOT, 'tests/pages', file), 'utf8')
    const page = await this.#driver.browser.newPage()
    await look(page, size)
    await page.setRequestInterception(true)
    page.on('request', (request) => {
      const own = request.isNavigationRequest()
      void request.respond(own ? { contentType: 'text/html', body: html } : { status: 404 })
    })
    await page.goto(`https://${SITES[file]}/`)
    if (!off) await until('marks', async () => (await marksOf({ driver: this.#driver }, page)).length > 5)
    return page
  }

  async #card(page: Page, { words, top, around }: Extract<Picture['of'], { what: 'card' }>) {
    const y = await page.evaluate(scrollToWords, words, top)
    // Marks are painted when they come near the window, a frame after it was scrolled.
    const mark: Rect = await until('the mark to stand still', async () =>
      (await paintedMarks(page)).find((m) => m.text === words && Math.abs(m.y - y) < 2),
    )
    await openCard({ driver: this.#driver }, page, words)
    if (around === undefined) return page.screenshot()
    const card = await until('the card', () => cardRect({ driver: this.#driver }, page, '[data-card]'))
    const clip = frame([mark, card], around)
    // A clip counts from the top of the document, rectangles from the top of the window.
    clip.y += await page.evaluate(() => scrollY)
    return page.screenshot({ clip, captureBeyondViewport: false })
  }

  /** The popup speaks of the tab in front, so it is loaded in a tab behind the sample page. */
  async #popup(sample: Page, off: boolean, picture: Picture): Promise<Uint8Array> {
    const { page: popup } = await this.#driver.extensionPage('popup.html')
    try {
      await look(popup, picture)
      const shows = off ? '.switch input:not(:checked)' : '.counts li'
      await until('the popup', async () => {
        await sample.bringToFront()
        await popup.reload()
        return popup.$(shows)
      })
      return await fitted(popup, picture, 'main')
    } finally {
      await popup.close()
    }
  }

  async #own(own: Own, picture: Picture): Promise<Uint8Array> {
    await this.#driver.background('chrome.storage.local.clear()')
    for (const file of own.pins ?? []) await this.#pin(file)
    const about = own.about && (await this.#sample(own.about, WINDOW))
    const path = own.path.replace('{tab}', about ? String(await this.#tabOf(about)) : '')
    const { page } = await this.#driver.extensionPage(path)
    try {
      await look(page, picture)
      await page.waitForSelector(own.shows)
      await still(page)
      if (own.from) {
        await page.$eval(own.from, (e) => scrollBy(0, e.getBoundingClientRect().top - 100))
        return await page.screenshot({ captureBeyondViewport: false })
      }
      return await fitted(page, picture, 'body')
    } finally {
      await page.close()
      if (about) await about.close()
    }
  }

  /** Pins a menu as a reader does. */
  async #pin(file: string): Promise<void> {
    const sample = await this.#sample(file, WINDOW)
    const { page } = await this.#driver.extensionPage(`sidepanel.html?tab=${await this.#tabOf(sample)}#/menu`)
    await (await page.waitForSelector('.pin-bar .button:not(.second)'))!.click()
    await page.waitForSelector('.pin-bar .button.second')
    await page.close()
    await sample.close()
  }

  async #tabOf(page: Page): Promise<number> {
    await page.bringToFront()
    return (await this.#driver.background(
      'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab.id)',
    )) as number
  }
}

const WINDOW = { width: 900, height: 700 } as Picture

async function look(page: Page, { width, height, scale = 1, dark, print, features = [] }: Picture) {
  await page.setViewport({ width, height, deviceScaleFactor: scale })
  const session = await page.createCDPSession()
  await session.send('Emulation.setEmulatedMedia', {
    media: print ? 'print' : '',
    features: [{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }, ...features],
  })
}

/** A picture no higher than what is there. */
async function fitted(page: Page, { width, height, scale = 1 }: Picture, what: string): Promise<Uint8Array> {
  const high = await page.$eval(what, (e) => e.getBoundingClientRect().height)
  const fits = { width, height: Math.min(height, Math.ceil(high)), deviceScaleFactor: scale }
  await page.setViewport(fits)
  // A tab that is not seen draws no frames.
  await page.bringToFront()
  return page.screenshot({ captureBeyondViewport: false })
}

/** Until the words of the page stay the same for a moment. */
async function still(page: Page): Promise<void> {
  let before = ''
  let same = 0
  await until(
    'the page to come to rest',
    async () => {
      const now = await page.evaluate(() => document.body.innerText)
      same = now === before ? same + 1 : 0
      before = now
      return same >= 3
    },
    { every: 200 },
  )
}
