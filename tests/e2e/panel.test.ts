import { expect, test } from 'vitest'
import type { Chromium } from './rig/chromium.ts'
import { type OpenExtensionPage, type Rig, eachBrowser } from './rig/browsers.ts'
import { markedPage } from './rig/card.ts'
import { said } from './rig/said.ts'
import { until } from './rig/wait.ts'

const LONG = '<p style="height:4000px">Nothing here.</p>'
const BODY = `<title>Alder Spa</title><h1>Massage menu</h1><p>A Swedish massage or myofascial release.</p>
  <p>Your health insurance has a deductible.</p>${LONG}<p id="last">A Swedish massage again.</p>`

interface Tabs {
  chrome: {
    tabs: { query(q: object): Promise<{ id: number; active: boolean }[]> }
    storage: { sync: { set(o: object): Promise<void>; clear(): Promise<void> } }
  }
}

/** The panel as a page of its own, told that it stands beside the tab in front. */
async function panelBeside(rig: Rig, hash = '#/page'): Promise<OpenExtensionPage> {
  const tab = await rig.background(async () => {
    const tabs = await (globalThis as unknown as Tabs).chrome.tabs.query({ active: true })
    return tabs[0]!.id
  })
  return rig.extensionPage(`sidepanel.html?tab=${tab}${hash}`)
}

eachBrowser((rig) => {
  test('lists the terms by kind with their places, and keeps up with the page', async () => {
    const page = await rig.open(BODY)
    await markedPage(page)
    await page.bringToFront()
    const panel = await panelBeside(rig)
    await until('the names', async () => (await said(panel)).includes('Swedish massage'))
    const heads = await panel.run(() => [...document.querySelectorAll('h2')].map((h) => h.textContent))
    expect(heads.map((h) => h?.trim())).toEqual([
      expect.stringContaining('Spa & relaxation'),
      expect.stringContaining('Clinical care'),
      expect.stringContaining('Insurance & billing'),
    ])
    await page.evaluate(() => {
      document.querySelector('#last')!.textContent = 'A hot stone massage is new here.'
    })
    await until('the new term', async () => (await said(panel)).includes('hot stone massage'))
  })

  test('a click on a place scrolls the page there and lights it up', async () => {
    const page = await rig.open(BODY)
    await markedPage(page)
    await page.bringToFront()
    const panel = await panelBeside(rig)
    await until('more places', () =>
      panel.run(() => {
        const summary = document.querySelector<HTMLElement>('details > summary')
        summary?.click()
        return summary !== null
      }),
    )
    // Beside a panel the page is in sight; hidden pages do not scroll smoothly.
    await page.bringToFront()
    await until('the second place', () =>
      panel.run(() => {
        const place = document.querySelector<HTMLElement>('details .place')
        place?.click()
        return place !== null
      }),
    )
    await until('the flash', () => page.evaluate(() => CSS.highlights.get('kneadwise-flash')?.size === 1))
    await until('the place in sight', () =>
      page.evaluate(() => document.querySelector('#last')!.getBoundingClientRect().top < innerHeight),
    )
    await until('the flash to go', () => page.evaluate(() => !CSS.highlights.has('kneadwise-flash')))
  })

  test.each([
    ['a page about something else', '<p>Coffee and cake.</p>', 'No massage or insurance words were found'],
  ])('%s is said to have no terms', async (_, html, words) => {
    await rig.open(html)
    const panel = await panelBeside(rig)
    await until('the words', async () => (await said(panel)).includes(words))
  })

  test('a site that is off says so, and is switched on from here', async () => {
    await rig.background(() =>
      (globalThis as unknown as Tabs).chrome.storage.sync.set({ 'off:127.0.0.1': { v: 1, value: true } }),
    )
    const page = await rig.open(BODY)
    const panel = await panelBeside(rig)
    await until('off', async () => (await said(panel)).includes('Kneadwise is off on 127.0.0.1'))
    await panel.run(() => document.querySelector<HTMLElement>('main button')!.click())
    await until('the terms', async () => (await said(panel)).includes('Swedish massage'))
    await page.bringToFront()
    await markedPage(page)
  })

  test('has no violations of accessibility rules', async () => {
    const page = await rig.open(BODY)
    await markedPage(page)
    const panel = await panelBeside(rig)
    await until('the names', async () => (await said(panel)).includes('Swedish massage'))
    expect(await panel.violations()).toEqual([])
  })

  test.each([
    ['#/glossary?q=deep%20tisue', 'Deep tissue massage'],
    ['#/term/deep-tissue-massage', 'Slow, firm pressure'],
    ['#/difference', 'Medical massage'],
    ['#/compare?a=fsa&b=hsa', 'Health savings account'],
  ])('%s shows its part of the glossary, with no violations', async (hash, words) => {
    const panel = await rig.extensionPage(`sidepanel.html${hash}`)
    await until(words, async () => (await said(panel)).toLowerCase().includes(words.toLowerCase()))
    expect(await panel.violations()).toEqual([])
  })

  test('the list of all terms grows where its end comes near, and goes on where it is asked to', async () => {
    const panel = await rig.extensionPage('sidepanel.html#/glossary')
    const rows = () => panel.run(() => document.querySelectorAll('.results li').length)
    await until('a screen of terms', async () => (await rows()) === 12)
    await panel.run(() => [...document.querySelectorAll('.results a')].at(-1)!.scrollIntoView())
    await until('a page of terms', async () => (await rows()) === 60)
    await panel.run(() => document.querySelector<HTMLElement>('.results ~ .more')!.click())
    await until('the next page', async () => (await rows()) === 120)
    const focused = await panel.run(() =>
      [...document.querySelectorAll('.results a')].indexOf(document.activeElement!),
    )
    expect(focused).toBe(60)
  })

  if (rig.name === 'chromium')
    test('its views stand in one line where side panels open narrowest, and nothing is wider than 200 % zoom', async () => {
      const { page } = await (rig.driver as Chromium).extensionPage('sidepanel.html#/glossary')
      try {
        await page.waitForSelector('.tabs a')
        const tops = () => page.$$eval('.tabs a', (all) => all.map((a) => a.getBoundingClientRect().top))
        for (const width of [360, 400, 800]) {
          await page.setViewport({ width, height: 600 })
          expect(new Set(await tops()).size, `${width}`).toBe(1)
        }
        await page.setViewport({ width: 200, height: 600 })
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
      } finally {
        await page.close()
      }
    })
})
