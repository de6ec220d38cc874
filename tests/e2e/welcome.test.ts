import { describe, expect, test } from 'vitest'
import { eachBrowser, type OpenExtensionPage, type Rig } from './rig/browsers.ts'
import { never, until } from './rig/wait.ts'

interface Kneadwise {
  marks(): { id: string; kind: string }[]
}

async function openWelcome(rig: Rig): Promise<OpenExtensionPage> {
  const page = await rig.extensionPage('welcome.html')
  await until('the welcome page', () => page.run(() => document.querySelectorAll('.steps > li').length === 3))
  return page
}

/** What the page script's code has marked, and what is painted. */
const marked = (page: OpenExtensionPage) =>
  until('marks', () =>
    page.run(() => {
      const own = (globalThis as unknown as Record<symbol, Kneadwise | undefined>)[
        Symbol.for('kneadwise.page')
      ]
      const painted = [...CSS.highlights].filter(([, h]) => h.size > 0).map(([name]) => name)
      return painted.length === 4 && own ? { ids: own.marks().map((m) => m.id), painted } : undefined
    }),
  )

eachBrowser((rig) => {
  test('the words to try are marked, of all four kinds', async () => {
    const { ids, painted } = await marked(await openWelcome(rig))
    expect(painted.toSorted()).toEqual(
      ['either', 'insurance', 'medical', 'relaxation'].map((k) => `kneadwise-${k}`),
    )
    const expected = [
      'swedish-massage',
      'deep-tissue-massage',
      'hot-stone-massage',
      'manual-lymphatic-drainage',
    ]
    expect(ids).toEqual(expect.arrayContaining([...expected, 'medical-necessity', 'deductible', 'copayment']))
  })

  test('a key opens a real card there', async () => {
    const page = await openWelcome(rig)
    await marked(page)
    await until('a card', async () => {
      await rig.background(async () => {
        interface Tabs {
          query(q: object): Promise<{ id: number }[]>
          sendMessage(id: number, message: object): Promise<unknown>
        }
        const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome
        const [tab] = await tabs.query({ active: true, lastFocusedWindow: true })
        await tabs.sendMessage(tab!.id, { id: 1, type: 'walk', data: 'here', timestamp: Date.now() })
      })
      return page.run(() => {
        const card = document.querySelector('div[popover]')
        return card !== null && card.matches(':popover-open') && card.getBoundingClientRect().height > 100
      })
    })
  })

  test('it says what is read and sent, and leads to the panel and the options', async () => {
    const page = await openWelcome(rig)
    const said = await page.run(() => document.querySelector('main')!.textContent)
    expect(said).toContain('What is read')
    expect(said).toContain('open the Network tab')
    expect(said).not.toContain('does not let Kneadwise')
    expect(await page.run(() => document.querySelector('.row a')!.getAttribute('href'))).toBe('/options.html')
    await page.run(() => document.querySelector<HTMLElement>('.row button')!.click())
    await until('the panel', async () => (await rig.driver.panels()).find((url) => url.endsWith('#/page')))
    await rig.driver.closePanels()
  })

  test('it is wide enough for its words at 320 px, and axe finds nothing', async () => {
    const page = await openWelcome(rig)
    await marked(page)
    expect(await page.violations()).toEqual([])
    // As narrow as a phone, or as a window at 400 % zoom: a wider word would stick out of the box.
    const over = await page.run(() => {
      document.body.style.width = '320px'
      return [...document.querySelectorAll('body *')]
        .filter((e) => e.getBoundingClientRect().right > 320.5)
        .map((e) => e.outerHTML.slice(0, 80))
    })
    expect(over).toEqual([])
  })

  test('an update opens no welcome page', async () => {
    const isOpen = () =>
      rig.background(() => {
        const { extension, runtime } = (
          globalThis as unknown as {
            chrome: {
              extension: { getViews?(): Window[] }
              runtime: { getContexts?(filter: object): Promise<{ documentUrl?: string }[]> }
            }
          }
        ).chrome
        return runtime.getContexts
          ? runtime.getContexts({}).then((all) => all.some((c) => c.documentUrl?.endsWith('/welcome.html')))
          : extension.getViews?.().some((v) => v.location.pathname === '/welcome.html')
      })
    const page = await openWelcome(rig)
    await until('it to be seen', isOpen)
    await page.close()
    await until('it to be gone', async () => !(await isOpen()))
    await rig.driver.reloadExtension()
    await never('a welcome page', isOpen, 1500)
  })

  describe('a browser that keeps web pages closed', () => {
    test('is named, with one button to change that', async () => {
      await rig.driver.allowPages(false)
      try {
        const page = await openWelcome(rig)
        expect(await page.run(() => document.querySelector('.withheld')?.textContent)).toContain(
          'does not let Kneadwise read websites',
        )
        expect(await page.run(() => document.querySelectorAll('.withheld button').length)).toBe(1)
        expect(await page.violations()).toEqual([])
        await rig.driver.allowPages(true)
        await until('the words to go', () => page.run(() => document.querySelector('.withheld') === null))
      } finally {
        await rig.driver.allowPages(true)
      }
    })
  })
})
