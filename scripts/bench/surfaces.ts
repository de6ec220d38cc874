/** What a reader waits for: the first card, the panel, an answer while typing. Wall-clock times, as the reader has no other. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import { type BenchBrowser, calm } from './browser.ts'
import { longer, spaMenu } from './pages.ts'
import { type Effort, quantile, roundsOf, spread, table } from './stats.ts'

/** What the card waits for before it opens, in ms; its own constant lies in the page script. */
const HOVER_DELAY = 150

/** Runs in the page: ms from the last move of the pointer until the card's first frame is painted: the task behind its animation frame. */
const WATCH = `globalThis.card = new Promise((done) => {
  let moved = 0
  addEventListener('pointermove', (e) => (moved = e.timeStamp), { capture: true })
  new MutationObserver((records) => {
    if (records.some((r) => [...r.addedNodes].some((n) => n.popover)))
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => done(performance.now() - moved)
        port2.postMessage(0)
      })
  }).observe(document.documentElement, { childList: true, subtree: true })
})
const still = [...CSS.highlights.values()].flatMap((h) => [...h])[0]
const range = document.createRange()
range.setStart(still.startContainer, still.startOffset)
range.setEnd(still.endContainer, still.endOffset)
const { x, y, width, height } = range.getClientRects()[0]
;({ x: x + width / 2, y: y + height / 2 })`

/** From the pointer's rest on a word to its painted card, on a page that has shown none before. */
export async function firstCard(bench: BenchBrowser, effort: Effort): Promise<string> {
  const rows: string[][] = []
  for (const background of ['awake', 'asleep'] as const) {
    const took: number[] = []
    for (const _ of roundsOf(effort)) {
      const { page, session } = await bench.open(spaMenu(), 'kneadwise')
      await calm(session)
      if (background === 'asleep') await bench.sleep()
      await page.bringToFront()
      // The page that put it to sleep takes a while to go.
      await pause(1000)
      const { x, y } = (await page.evaluate(WATCH)) as { x: number; y: number }
      await page.mouse.move(x - 40, y + 90)
      await page.mouse.move(x, y)
      took.push(((await page.evaluate('card')) as number) - HOVER_DELAY)
      await page.close()
    }
    rows.push([
      `background ${background}`,
      spread(took),
      Math.max(...took).toFixed(1),
      '≤ 33.3 ms (two frames)',
    ])
  }
  return table(['first card, behind the hover delay of 150 ms', 'ms', 'longest', 'reach'], rows)
}

/** Runs in the panel from its start: notes when its list is there, and when it was painted. */
const NOTE_LIST = `new MutationObserver((_, watching) => {
  const rows = document.querySelectorAll('.terms li').length
  if (!rows) return
  watching.disconnect()
  requestAnimationFrame(() => requestAnimationFrame((at) => (globalThis.listed = { rows, at })))
}).observe(document, { childList: true, subtree: true })`

/** Runs in the panel: ms from a key to the end of what it changed, and to the next frame. */
const NOTE_KEYS = `globalThis.keys = []
addEventListener('input', (e) => {
  setTimeout(() => keys.push(performance.now() - e.timeStamp))
}, { capture: true })`

/** The panel on a page of about 2,000 marks, and the time of a keystroke in its search. */
export async function panel(bench: BenchBrowser, effort: Effort): Promise<string> {
  const first: number[] = []
  const listed: number[] = []
  const keys: number[] = []
  let marks = 0
  for (const _ of roundsOf(effort)) {
    const { page, session } = await bench.open(longer(1400), 'kneadwise')
    await calm(session)
    await page.bringToFront()
    const address = await bench.panelOf()
    const opened = await bench.browser.newPage()
    await opened.evaluateOnNewDocument(NOTE_LIST)
    await opened.goto(`${address}#/page`)
    const { at } = (await (await opened.waitForFunction('globalThis.listed')).jsonValue()) as { at: number }
    listed.push(at)
    first.push(
      (await opened.evaluate(
        `performance.getEntriesByName('first-contentful-paint')[0].startTime`,
      )) as number,
    )
    marks = (await opened.evaluate(
      `document.body.innerText.match(/\\d+ places/g)?.reduce((n, s) => n + parseInt(s), 0) ?? 0`,
    )) as number
    keys.push(...(await typed(opened)))
    await opened.close()
    await page.close()
  }
  return table(
    ['panel', 'ms', 'longest', 'reach'],
    [
      [
        `first paint, page of ${marks} marks`,
        spread(first),
        Math.max(...first).toFixed(1),
        'without waiting for all',
      ],
      ['its list of terms painted', spread(listed), Math.max(...listed).toFixed(1), ''],
      [
        'a key in the search, p95',
        quantile(keys, 0.95).toFixed(1),
        Math.max(...keys).toFixed(1),
        '≤ 16.7 ms (a frame)',
      ],
    ],
  )
}

async function typed(opened: Page): Promise<number[]> {
  await opened.evaluate(`location.hash = '#/glossary'`)
  const field = await opened.waitForSelector('input[type="search"]')
  // Its words are laid out behind the first paint, before a reader has found the field.
  await opened.waitForSelector('.results li')
  await pause(500)
  await opened.evaluate(NOTE_KEYS)
  await field!.focus()
  for (const letter of 'lymphatic drainage') await opened.keyboard.type(letter, { delay: 60 })
  await opened.waitForFunction(`keys.length >= 18`)
  return (await opened.evaluate('keys')) as number[]
}
