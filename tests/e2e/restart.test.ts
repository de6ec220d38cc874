import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { FOLDER, LAUNCH } from './rig/browsers.ts'
import { markedPage } from './rig/card.ts'
import { type Driver, type ExtensionPage, sourceOf } from './rig/driver.ts'
import { TestServer } from './rig/server.ts'
import { until } from './rig/wait.ts'

const MENU = `<!doctype html><html lang="en-US"><title>Alder Spa</title><h1>Massage menu</h1>
  <h3>Swedish Massage</h3><p>For rest.</p><p>60 min / $90</p>
  <h3>Deep Tissue Massage</h3><p>Firm and slow.</p><p>90 min / $165</p>`

const names = ['chromium', 'firefox'] as const
let profile: string
let server: TestServer
let driver: Driver | undefined

beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'kneadwise-profile-'))
  server = await TestServer.start()
})
afterEach(async () => {
  await driver?.close()
  driver = undefined
  await server.close()
  await rm(profile, { recursive: true, force: true })
})

/** The browser with this test's profile, as a reader starts it in the morning. */
async function start(name: (typeof names)[number], welcome: boolean): Promise<Driver> {
  const extension = join(inject('output'), FOLDER[name])
  return (driver = await LAUNCH[name]({ path: inject('browsers')[name], extension, profile, welcome }))
}

const said = (page: ExtensionPage): Promise<unknown> =>
  page.evaluate(sourceOf(() => document.querySelector('main')?.textContent ?? '', []))
const has = (page: ExtensionPage, words: string): Promise<unknown> =>
  until(`"${words}"`, async () => String(await said(page)).includes(words))

test.each(names)(
  '%s: what was pinned and chosen is there when the browser is started again',
  async (name) => {
    let browser = await start(name, false)
    const page = await browser.browser.newPage()
    await page.goto(server.html(MENU))
    await markedPage(page)
    await page.bringToFront()
    const tab = await browser.background(`chrome.tabs.query({ active: true }).then(([tab]) => tab.id)`)
    const panel = await browser.extensionPage(`sidepanel.html?tab=${String(tab)}#/menu`)
    await has(panel, 'Swedish Massage')
    const pin = (): boolean => {
      const button = [...document.querySelectorAll('button')].find((b) => b.textContent === 'Pin this menu')
      button?.click()
      return button !== undefined
    }
    await until('the button', () => panel.evaluate(sourceOf(pin, [])))
    await has(panel, 'The menu is pinned.')
    await browser.background(`chrome.storage.sync.set({ 'off:elsewhere.example': { v: 1, value: true } })`)
    await browser.close()

    browser = await start(name, true)
    const menus = await browser.extensionPage('sidepanel.html#/menus')
    await has(menus, 'Alder Spa')
    await has(menus, 'Deep tissue massage')
    await has(menus, '$165')
    const off = await browser.background(`chrome.storage.sync.get('off:elsewhere.example')`)
    expect(off).toEqual({ 'off:elsewhere.example': { v: 1, value: true } })
  },
)
