import type { Page } from 'puppeteer-core'
import { beforeEach, expect, test } from 'vitest'
import { eachBrowser, type OpenExtensionPage, type Rig } from './rig/browsers.ts'
import { markedPage } from './rig/card.ts'
import { has } from './rig/said.ts'
import { until } from './rig/wait.ts'

const LONG = '<p style="height:4000px">Nothing here.</p>'

/** Two menus that sell the same under names of their own. */
const ALDER = `<!doctype html><html lang="en-US"><title>Alder Spa</title><h1>Massage menu</h1>
  <h3>Swedish Massage Bliss</h3><p>With hot stones.</p><p>60 min / $90</p>
  <h3>Deep Tissue Massage</h3><p>Firm and slow.</p><p>60 min / $120</p><p>90 min / $165</p>
  <p>Gratuity is not included in our prices.</p>${LONG}
  <h3 id="last">Hot Stone Massage</h3><p>With basalt stones.</p><p>75 min / $140</p>`
const BIRCH = `<!doctype html><html lang="en-US"><title>Birch Clinic</title><h1>Massage services</h1>
  <h3>Swedish Massage</h3><p>For rest.</p><p>60 min / $105</p>
  <h3>Myofascial Release</h3><p>By a licensed massage therapist.</p><p>45 min / $110</p>`

interface Api {
  chrome: {
    tabs: { query(q: object): Promise<{ id: number }[]> }
    storage: {
      local: {
        get(k: null): Promise<Record<string, unknown>>
        set(o: object): Promise<void>
        clear(): Promise<void>
      }
    }
  }
}

const stored = (rig: Rig): Promise<Record<string, unknown>> =>
  rig.background(() => (globalThis as unknown as Api).chrome.storage.local.get(null))
const store = (rig: Rig, items: Record<string, unknown>): Promise<void> =>
  rig.background((o) => (globalThis as unknown as Api).chrome.storage.local.set(o), items)

async function open(rig: Rig, url: string): Promise<{ page: Page; tab: number }> {
  const page = await rig.open(url)
  await markedPage(page)
  await page.bringToFront()
  const tab = await rig.background(
    async () => (await (globalThis as unknown as Api).chrome.tabs.query({ active: true }))[0]!.id,
  )
  return { page, tab }
}

const alder = (rig: Rig): Promise<{ page: Page; tab: number }> =>
  open(rig, rig.server.put('/alder.html', ALDER))
function birch(rig: Rig): Promise<{ page: Page; tab: number }> {
  rig.server.put('/birch.html', BIRCH)
  return open(rig, rig.server.otherUrl('/birch.html'))
}

/** Clicks the button or link with these words, or this label. */
const click = (panel: OpenExtensionPage, words: string): Promise<unknown> =>
  until(`a button "${words}"`, () =>
    panel.run((w) => {
      const all = [...document.querySelectorAll<HTMLElement>('main :is(button, a, summary)')]
      const found = all.find((b) => (b.getAttribute('aria-label') ?? b.textContent)?.trim() === w)
      found?.click()
      return found !== undefined
    }, words),
  )

/** Types into a field as a reader does who then leaves it. */
const fill = (panel: OpenExtensionPage, selector: string, words: string): Promise<void> =>
  panel.run(
    (s, w) => {
      const field = document.querySelector<HTMLInputElement>(s)!
      field.value = w
      for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }))
    },
    selector,
    words,
  )

/** The rows of the table on the screen: name, minutes, price. */
const rows = (panel: OpenExtensionPage): Promise<string[]> =>
  panel.run(() =>
    [...document.querySelectorAll('.menu tbody tr')].map((tr) =>
      ['.jump', '.col-minutes', '.col-price']
        .map((s) => tr.querySelector(s)?.lastChild?.textContent ?? '')
        .join(' '),
    ),
  )

async function services(rig: Rig, tab: number): Promise<OpenExtensionPage> {
  const panel = await rig.extensionPage(`sidepanel.html?tab=${tab}#/menu`)
  await until('the table', async () => (await rows(panel)).length > 0)
  return panel
}

async function pinned(rig: Rig, tab: number): Promise<void> {
  const panel = await services(rig, tab)
  await click(panel, 'Pin this menu')
  await has(panel, 'The menu is pinned.')
  await panel.close()
}

eachBrowser((rig) => {
  beforeEach(() => rig.background(() => (globalThis as unknown as Api).chrome.storage.local.clear()))

  test('a menu is a table that is sorted and filtered, and says what house names are', async () => {
    const { tab } = await alder(rig)
    const panel = await services(rig, tab)
    expect(await rows(panel)).toEqual([
      'Swedish Massage Bliss 60 min $90',
      'Deep Tissue Massage 60 min $120',
      ' 90 min $165',
      'Hot Stone Massage 75 min $140',
    ])
    await until('the techniques of the house name', async () => {
      const links = await panel.run(() =>
        [...document.querySelector('.menu-terms')!.querySelectorAll('a')].map((a) => a.getAttribute('href')),
      )
      return links.includes('#/term/swedish-massage') && links.includes('#/term/hot-stone-massage')
    })
    await has(panel, 'No clinical service is named on this menu.')
    await has(panel, 'Gratuity is not included in our prices.')

    const price = (): Promise<unknown> =>
      panel.run(() => document.querySelector<HTMLElement>('.col-price .sort')!.click())
    const order = (): Promise<string | null | undefined> =>
      panel.run(() => document.querySelector('th.col-price')?.getAttribute('aria-sort'))
    await price()
    await until('ascending', async () => (await order()) === 'ascending')
    expect((await rows(panel)).map((r) => r.split('$')[1])).toEqual(['90', '120', '140', '165'])
    await price()
    await until('descending', async () => (await order()) === 'descending')
    expect((await rows(panel))[0]).toBe('Deep Tissue Massage 90 min $165')

    await panel.run(() => {
      const bars = [...document.querySelectorAll<HTMLElement>('.kind-bars button')]
      bars.find((b) => b.textContent?.includes('Used in both'))!.click()
    })
    await has(panel, 'Showing 2 of 4.')
    expect(await rows(panel)).toHaveLength(2)
    expect(await panel.violations()).toEqual([])
  })

  test('a click on a name shows its place on the page', async () => {
    const { page, tab } = await alder(rig)
    const panel = await services(rig, tab)
    await page.bringToFront()
    await panel.run(() => [...document.querySelectorAll<HTMLElement>('.jump')].at(-1)!.click())
    await until('the place in sight', () =>
      page.evaluate(() => document.querySelector('#last')!.getBoundingClientRect().top < innerHeight),
    )
  })

  test('menus of two sites stand side by side, and stay', async () => {
    await pinned(rig, (await alder(rig)).tab)
    await pinned(rig, (await birch(rig)).tab)

    let page = await rig.extensionPage('sidepanel.html#/menus')
    await has(page, 'On more than one menu')
    await has(page, 'Swedish massage')
    const shared = await page.run(() =>
      [...document.querySelector('.side')!.querySelectorAll('tbody tr')].map((tr) =>
        [...tr.querySelectorAll('th, .offer')].map((cell) => cell.textContent),
      ),
    )
    expect(shared).toEqual([
      [expect.stringMatching(/^Swedish massage.*Spa & relaxation/)],
      ['60 min', 'Swedish Massage Bliss$90 $90 an hourLowest per hour', '$105 $105 an hour'],
    ])
    await fill(page, '.menu-card textarea', 'Quiet, near work')
    await until('the note to be kept', async () =>
      JSON.stringify(await stored(rig)).includes('Quiet, near work'),
    )
    expect(await page.violations()).toEqual([])
    await page.close()

    await rig.driver.killBackground()
    page = await rig.extensionPage('sidepanel.html#/menus')
    await until('the note', () =>
      page.run(
        () =>
          document.querySelector<HTMLTextAreaElement>('.menu-card textarea')?.value === 'Quiet, near work',
      ),
    )
    await click(page, 'Remove Birch Clinic')
    await has(page, 'Removed: Birch Clinic')
    await until('one menu', () => page.run(() => document.querySelectorAll('.menu-card').length === 1))
    await click(page, 'Undo')
    await until('two menus', () => page.run(() => document.querySelectorAll('.menu-card').length === 2))
  })

  test('single services are pinned, and let go again', async () => {
    const panel = await services(rig, (await alder(rig)).tab)
    await click(panel, 'Pin Hot Stone Massage')
    await click(panel, 'Pin Swedish Massage Bliss')
    await has(panel, 'Pinned: Swedish Massage Bliss')
    await click(panel, 'Pinned menus (1)')
    await has(panel, 'Only the services you pinned.')
    const names = (): Promise<unknown> => panel.run(() => document.querySelectorAll('.offer').length)
    await until('two offers', async () => (await names()) === 2)
    await panel.run(() => history.back())
    await click(panel, 'Pin Swedish Massage Bliss')
    await has(panel, 'No longer pinned: Swedish Massage Bliss')
    await until(
      'one service kept',
      async () => !JSON.stringify(await stored(rig)).includes('Swedish Massage Bliss'),
    )
    expect(JSON.stringify(await stored(rig))).toContain('Hot Stone Massage')
  })

  test('a menu that changed says what is new, gone and dearer', async () => {
    const { page, tab } = await alder(rig)
    await pinned(rig, tab)
    await page.evaluate(() => {
      const text = (selector: string, n: number): Element => document.querySelectorAll(selector)[n]!
      text('p', 1).textContent = '60 min / $95'
      text('h3', 1).textContent = 'Prenatal Massage'
    })
    const panel = await rig.extensionPage(`sidepanel.html?tab=${tab}#/menus`)
    await click(panel, 'Read the open page again')
    await has(panel, 'Swedish Massage Bliss · 60 min · $95 was $90')
    await has(panel, 'New: Prenatal Massage · 60 min · $120')
    await has(panel, 'Gone: Deep Tissue Massage · 60 min · $120')
  })

  test('the comparison goes out as a file for spreadsheets and as Markdown', async () => {
    await pinned(rig, (await alder(rig)).tab)
    const page = await rig.extensionPage('sidepanel.html#/menus')
    await has(page, 'Swedish massage')
    const saved = (button: string): Promise<string> =>
      page.run(async (words) => {
        const real = URL.createObjectURL
        const blob = await new Promise<Blob>((done) => {
          URL.createObjectURL = (b: Blob) => {
            done(b)
            return real.call(URL, b)
          }
          const all = [...document.querySelectorAll<HTMLElement>('main button')]
          all.find((b) => b.textContent === words)!.click()
        })
        URL.createObjectURL = real
        return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await blob.arrayBuffer())
      }, button)
    const csv = await saved('Save as CSV')
    expect(csv).toMatch(/^\ufeffMenu,Site,Address,Read on,Service,What it is,Kind,Minutes,Price,/)
    expect(csv).toContain(',Swedish Massage Bliss,Swedish massage,Spa & relaxation,60,90,,USD,90,')
    expect(await saved('Save as Markdown')).toContain(
      '| Swedish massage (Spa \\& relaxation) | 60 min | Swedish Massage Bliss: $90 ($90 an hour) |',
    )
  })

  test('a damaged pin is set aside and named, and the others stay', async () => {
    await pinned(rig, (await alder(rig)).tab)
    await store(rig, { 'menu:torn': { v: 1, value: { title: 'Torn Spa', services: 'none' } } })
    const page = await rig.extensionPage('sidepanel.html#/menus')
    await has(page, 'A pinned menu could not be read and was set aside: Torn Spa.')
    await has(page, 'Swedish Massage Bliss')
    const kept = await stored(rig)
    expect(kept['damaged:menu:torn']).toEqual({ v: 1, value: { title: 'Torn Spa', services: 'none' } })
    expect(kept).not.toHaveProperty('menu:torn')
    await click(page, 'Delete it')
    await until('it to be gone', async () => !('damaged:menu:torn' in (await stored(rig))))
  })

  test('a page script learns nothing of the pins and changes none', async () => {
    const { page, tab } = await alder(rig)
    await pinned(rig, tab)
    const before = await stored(rig)
    const id = Object.keys(before)
      .find((k) => k.startsWith('menu:'))!
      .slice('menu:'.length)
    const [pins, removed] = (await rig.inside(
      page,
      async (own) => {
        const api = (
          globalThis as unknown as {
            chrome: { runtime: { sendMessage(m: object, f: (a: unknown) => void): void } }
          }
        ).chrome
        const send = (type: string, data: unknown): Promise<unknown> =>
          new Promise((r) => api.runtime.sendMessage({ id: 1, type, data, timestamp: Date.now() }, r))
        return [await send('pins', undefined), await send('pin', { do: 'remove', id: own })]
      },
      id,
    )) as { res?: unknown }[]
    expect(pins?.res).toEqual({ menus: [], aside: [], newer: 0 })
    expect(removed?.res).toEqual({ refusal: 'refused' })
    expect(await stored(rig)).toEqual(before)
  })
})
