import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { cardRect, marksOf, openCard, paintedMarks } from '../../tests/e2e/rig/card.ts'
import type { Chromium } from '../../tests/e2e/rig/chromium.ts'
import type { Rect } from '../../tests/e2e/rig/pixels.ts'
import { until } from '../../tests/e2e/rig/wait.ts'
import type { Picture } from './picture-list.ts'
import { ROOT } from './tool.ts'

export interface MediaFeature {
  name: string
  value: string
}

/** A made-up address, answered from the sample page, so that no picture names a loopback port. */
const SITE = 'alder-and-tide.example'

/** Sets the browser up for one picture and takes it. */
export class Stage {
  readonly #driver: Chromium
  readonly #html = readFileSync(join(ROOT, 'tests/pages/spa-menu.html'), 'utf8')

  constructor(driver: Chromium) {
    this.#driver = driver
  }

  async take(picture: Picture): Promise<Uint8Array> {
    const off = `{ v: 1, value: true }`
    await this.#driver.background(
      `chrome.storage.sync.${picture.off ? `set({ 'off:${SITE}': ${off} })` : `remove('off:${SITE}')`}`,
    )
    const page = await this.#sample(picture)
    try {
      return await (picture.card ? this.#card(page, picture.card, picture) : this.#popup(page, picture))
    } finally {
      await page.close()
    }
  }

  async #sample(picture: Picture): Promise<Page> {
    const page = await this.#driver.browser.newPage()
    await look(page, picture.card ? picture : { ...picture, width: 860, height: 620 })
    await page.setRequestInterception(true)
    page.on('request', (request) => {
      const own = request.isNavigationRequest()
      void request.respond(own ? { contentType: 'text/html', body: this.#html } : { status: 404 })
    })
    await page.goto(`https://${SITE}/`)
    if (!picture.off)
      await until('marks', async () => (await marksOf({ driver: this.#driver }, page)).length > 20)
    return page
  }

  async #card(page: Page, words: string, { top = 0, around }: Picture): Promise<Uint8Array> {
    const y = await page.evaluate(scrollToWords, words, top)
    // Marks are painted when they come near the window, a frame after it was scrolled.
    const mark = await until('the mark to stand still', async () =>
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
  async #popup(sample: Page, picture: Picture): Promise<Uint8Array> {
    const { page: popup } = await this.#driver.extensionPage('popup.html')
    try {
      await look(popup, picture)
      const shows = picture.off ? '.switch input:not(:checked)' : '.counts li'
      await until('the popup', async () => {
        await sample.bringToFront()
        await popup.reload()
        return popup.$(shows)
      })
      const height = await popup.evaluate(
        () => document.querySelector('main')!.getBoundingClientRect().height,
      )
      await popup.setViewport({
        width: picture.width,
        height: Math.ceil(height),
        deviceScaleFactor: picture.scale ?? 1,
      })
      return await popup.screenshot()
    } finally {
      await popup.close()
    }
  }
}

async function look(page: Page, { width, height, scale = 1, dark, features = [] }: Picture): Promise<void> {
  await page.setViewport({ width, height, deviceScaleFactor: scale })
  const session = await page.createCDPSession()
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }, ...features],
  })
}

/** All of these, and so much around them. */
function frame(rects: Rect[], around: number): Rect {
  const x = Math.max(0, Math.min(...rects.map((r) => r.x)) - around)
  const y = Math.max(0, Math.min(...rects.map((r) => r.y)) - around)
  return {
    x,
    y,
    width: Math.max(...rects.map((r) => r.x + r.width)) + around - x,
    height: Math.max(...rects.map((r) => r.y + r.height)) + around - y,
  }
}

/** Returns where the words stand then: near its end a page scrolls no further. */
function scrollToWords(words: string, top: number): number {
  const texts = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
    const at = node.data.indexOf(words)
    if (at < 0) continue
    const range = document.createRange()
    range.setStart(node, at)
    range.setEnd(node, at + words.length)
    scrollBy({ top: range.getBoundingClientRect().top - top, behavior: 'instant' })
    return range.getBoundingClientRect().top
  }
  throw new Error(`"${words}" does not stand on the sample page`)
}
