import { afterEach, describe, expect, test } from 'vitest'
import { eachBrowser, type Rig } from './rig/browsers.ts'
import { cardText, inCard, markedPage } from './rig/card.ts'
import { until } from './rig/wait.ts'

const MENU = `<h1>Massage menu</h1><p>A Swedish massage, or a deep tissue massage.</p>`

/** Waits for the panel at this place, in the panel itself or, where the browser refuses that, in a tab. */
const panelAt = (rig: Rig, place: string): Promise<string> =>
  until(`the panel at ${place}`, async () => (await rig.driver.panels()).find((url) => url.endsWith(place)))

eachBrowser((rig) => {
  afterEach(() => rig.driver.closePanels())

  // No driver opens a browser's own menus, so these go to the listeners as the browser itself would.
  describe('the menu on a selection', () => {
    test('is there, once', async () => {
      const answer = await rig.background(async () => {
        interface Menus {
          update(id: string, change: object): Promise<void>
        }
        const { contextMenus } = (globalThis as unknown as { chrome: { contextMenus: Menus } }).chrome
        const known = (id: string): Promise<boolean> =>
          new Promise((done) => {
            const { runtime } = (globalThis as unknown as { chrome: { runtime: { lastError?: object } } })
              .chrome
            void (contextMenus.update as (...a: unknown[]) => unknown)(id, {}, () => done(!runtime.lastError))
          })
        return [await known('explain'), await known('nonsense')]
      })
      expect(answer).toEqual([true, false])
    })

    test.each([
      ['  deep  tissue massage ', '#/term/deep-tissue-massage'],
      ['a bicycle pump', '#/glossary?q=a%20bicycle%20pump'],
    ])('“%s” opens the panel at %s', async (words, place) => {
      await rig.open(MENU)
      await rig.driver.useMenu(words)
      await panelAt(rig, place)
    })

    test('wakes a sleeping background', async () => {
      await rig.open(MENU)
      await rig.driver.killBackground()
      await rig.driver.useMenu('Swedish massage')
      await panelAt(rig, '#/term/swedish-massage')
    })
  })

  describe('the address bar', () => {
    test.each([
      ['Cupping', '#/term/cupping'],
      ['knots between my shoulders', '#/glossary?q=knots%20between%20my%20shoulders'],
    ])('“knead %s” opens a page at %s', async (words, place) => {
      await rig.driver.enterAddress(words)
      await panelAt(rig, place)
    })
  })

  test('a key opens the card of the first word in the window', async () => {
    const page = await rig.open(
      `<h1>Massage menu</h1><p>Swedish massage</p><p style="margin-top:2000px">Cupping</p>`,
    )
    await markedPage(page)
    await page.bringToFront()
    const here = () =>
      rig.background(async () => {
        interface Tabs {
          query(q: object): Promise<{ id: number }[]>
          sendMessage(id: number, message: object): Promise<unknown>
        }
        const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome
        const [tab] = await tabs.query({ active: true, lastFocusedWindow: true })
        await tabs.sendMessage(tab!.id, { id: 1, type: 'walk', data: 'here', timestamp: Date.now() })
      })
    const title = () => inCard(rig, page, (root) => root.querySelector('h2')?.textContent)
    await page.evaluate(() => scrollTo({ top: 9999, behavior: 'instant' }))
    await here()
    await until('the card of what is seen', async () => (await title()) === 'Cupping')
    await page.keyboard.press('Escape')
    await until('no card', async () => !(await cardText(rig, page)))
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
    await here()
    await until('the card of the last word again', async () => (await title()) === 'Cupping')
  })
})
