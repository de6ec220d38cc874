import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Frame, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, inject } from 'vitest'
import { launchChromium } from './chromium.ts'
import { type BrowserName, type Driver, sourceOf } from './driver.ts'
import { launchFirefox } from './firefox.ts'
import { Outside } from './outside.ts'
import { TestServer } from './server.ts'

/** What a browser test gets: one browser for the file, a fresh page for each `open`. */
export interface Rig {
  readonly name: BrowserName
  readonly driver: Driver
  readonly server: TestServer
  /** Addresses that were asked for outside this machine; they got nothing. */
  readonly outside: string[]
  /** A new page at an address, or showing this HTML. Closed after the test. */
  open(urlOrHtml: string): Promise<Page>
  /** Runs a function in the page script's own world. It can use nothing from around it. */
  inside<T, A extends unknown[]>(where: Page | Frame, fn: (...args: A) => T, ...args: A): Promise<Awaited<T>>
  /** Runs a function in the extension's background. */
  background<T, A extends unknown[]>(fn: (...args: A) => T, ...args: A): Promise<Awaited<T>>
  /** Opens one of the extension's pages and runs functions there. Closed after the test. */
  extensionPage(path: string): Promise<OpenExtensionPage>
}

export interface OpenExtensionPage {
  run<T, A extends unknown[]>(fn: (...args: A) => T, ...args: A): Promise<Awaited<T>>
  /** What axe finds wrong with the page as it stands now: rule and element. */
  violations(): Promise<string[]>
  close(): Promise<void>
}

export const FOLDER = { chromium: 'chrome', firefox: 'firefox' } as const
export const LAUNCH = { chromium: launchChromium, firefox: launchFirefox } as const

/** Runs the tests in Chromium and in Firefox. There is no way to leave one out. */
export function eachBrowser(define: (rig: Rig) => void): void {
  describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
    let driver: Driver | undefined
    let server: TestServer | undefined
    let outside: Outside | undefined
    const toClose: (() => Promise<void>)[] = []

    beforeAll(async () => {
      server = await TestServer.start()
      outside = await Outside.start()
      const extension = join(inject('output'), FOLDER[name])
      driver = await LAUNCH[name]({ path: inject('browsers')[name], extension, proxy: outside.port })
    })
    afterEach(async () => {
      for (const close of toClose.splice(0)) await close()
    })
    afterAll(async () => {
      await driver?.close()
      await server?.close()
      outside?.close()
    })

    const rig: Rig = {
      name,
      get driver() {
        return started(driver)
      },
      get server() {
        return started(server)
      },
      get outside() {
        return started(outside).asked
      },
      async open(urlOrHtml) {
        const page = await rig.driver.browser.newPage()
        toClose.push(async () => {
          if (!page.isClosed()) await page.close()
        })
        const isUrl = /^[a-z-]+:/.test(urlOrHtml)
        await page.goto(isUrl ? urlOrHtml : rig.server.html(urlOrHtml))
        return page
      },
      inside: (where, fn, ...args) => rig.driver.inside(where, sourceOf(fn, args)) as never,
      background: (fn, ...args) => rig.driver.background(sourceOf(fn, args)) as never,
      async extensionPage(path) {
        const page = await rig.driver.extensionPage(path)
        let open = true
        const close = async (): Promise<void> => {
          if (open) await page.close()
          open = false
        }
        toClose.push(close)
        return {
          run: (fn, ...args) => page.evaluate(sourceOf(fn, args)) as never,
          violations: async () => (await page.evaluate(await axeSource())) as string[],
          close,
        }
      },
    }
    define(rig)
  })
}

function started<T>(thing: T | undefined): T {
  if (!thing)
    throw new Error('The browser starts before the first test; use the rig inside a test or a hook.')
  return thing
}

async function axeSource(): Promise<string> {
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  const ask = `axe.run().then((r) => r.violations.flatMap((v) => v.nodes.map((n) => v.id + ': ' + n.html)))`
  return `(() => { ${axe}; return ${ask} })()`
}
