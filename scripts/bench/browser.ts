import { type Browser, type CDPSession, launch, type Page } from 'puppeteer-core'
import { setTimeout as pause } from 'node:timers/promises'
import { TestServer } from '../../tests/e2e/rig/server.ts'
import { getBrowsers } from '../browsers.ts'
import { type Contestant, hostOf } from './contestants.ts'
import type { BenchPage } from './pages.ts'

/** What the browser counts for a page's main thread, in ms of processor time, and its JavaScript heap in kB. */
export interface Cost {
  script: number
  task: number
  style: number
  heap: number
}

export interface Loaded {
  page: Page
  session: CDPSession
}

/** One Chromium with every contestant in it, and the pages, on sites that only their contestant may read. */
export class BenchBrowser {
  readonly browser: Browser
  readonly version: string
  readonly #server: TestServer
  readonly #urls = new Map<string, string>()

  private constructor(browser: Browser, version: string, server: TestServer) {
    this.browser = browser
    this.version = version
    this.#server = server
  }

  static async start(extensions: string[]): Promise<BenchBrowser> {
    const { chromium } = await getBrowsers(['chromium'])
    const server = await TestServer.start()
    const browser = await launch({
      executablePath: chromium.path,
      headless: true,
      enableExtensions: extensions,
      defaultViewport: { width: 1000, height: 700 },
      protocolTimeout: 300_000,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-component-update',
        '--no-default-browser-check',
        '--host-resolver-rules=MAP *.bench 127.0.0.1',
        '--disable-features=NetworkTimeServiceQuerying,HttpsUpgrades',
      ],
    })
    const bench = new BenchBrowser(browser, chromium.version, server)
    // The first page of a browser pays for much that is no page's own.
    for (const name of ['empty', 'kneadwise'] as const)
      await bench.cost({ name: 'warm-up', html: '<!doctype html><p>massage' }, name)
    // The first start shows the welcome page, which reads and marks like others.
    for (const page of await browser.pages())
      if (page.url().startsWith('chrome-extension:')) await page.close()
    return bench
  }

  /** The panel's page about the tab that is in front. */
  async panelOf(): Promise<string> {
    const target = await this.browser.waitForTarget(
      (t) => t.type() === 'service_worker' && t.url().endsWith('background.js'),
    )
    const worker = (await target.worker())!
    const tab = await worker.evaluate('chrome.tabs.query({ active: true }).then(([tab]) => tab.id)')
    return worker.url().replace('background.js', `sidepanel.html?tab=${tab as number}`)
  }

  /** Ends all backgrounds; the next message wakes ours. */
  async sleep(): Promise<void> {
    const page = await this.browser.newPage()
    const session = await page.createCDPSession()
    await session.send('ServiceWorker.enable')
    await session.send('ServiceWorker.stopAllWorkers')
    await page.close()
  }

  async close(): Promise<void> {
    await this.browser.close()
    await this.#server.close()
  }

  /** The page's address on the contestant's site. */
  url({ name, html }: BenchPage, contestant: Contestant): string {
    let url = this.#urls.get(name)
    if (!url) {
      url = this.#server.put(`/p${this.#urls.size}.html`, html)
      this.#urls.set(name, url)
    }
    return url.replace('127.0.0.1', hostOf(contestant))
  }

  /** A page in a new process: nothing compiled, nothing warm. */
  async open(
    bench: BenchPage,
    contestant: Contestant,
    prepare?: (page: Page) => Promise<void>,
  ): Promise<Loaded> {
    const page = await this.browser.newPage()
    const session = await page.createCDPSession()
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    await prepare?.(page)
    await page.goto(this.url(bench, contestant), { waitUntil: 'load', timeout: 120_000 })
    return { page, session }
  }

  /** What a cold load costs until the page is calm. */
  async cost(bench: BenchPage, contestant: Contestant): Promise<Cost> {
    const { page, session } = await this.open(bench, contestant)
    try {
      await calm(session)
      const { script, task, style } = await costOf(session)
      await session.send('HeapProfiler.collectGarbage')
      await session.send('HeapProfiler.collectGarbage')
      return { script, task, style, heap: (await costOf(session)).heap }
    } finally {
      await page.close()
    }
  }
}

export async function costOf(session: CDPSession): Promise<Cost> {
  const { metrics } = await session.send('Performance.getMetrics')
  const get = (name: string): number => metrics.find((m) => m.name === name)?.value ?? 0
  return {
    script: (get('ScriptDuration') + get('V8CompileDuration')) * 1000,
    task: get('TaskDuration') * 1000,
    style: (get('LayoutDuration') + get('RecalcStyleDuration')) * 1000,
    heap: get('JSHeapUsedSize') / 1000,
  }
}

/** Waits until a page has done no script to speak of for 0.6 s, longer than any rest the reader takes on a calm page. */
export async function calm(session: CDPSession, most = 30_000): Promise<boolean> {
  const end = performance.now() + most
  let last = await costOf(session)
  for (let still = 0; performance.now() < end;) {
    await pause(200)
    const now = await costOf(session)
    still = now.script - last.script < 0.4 && now.task - last.task < 12 ? still + 1 : 0
    last = now
    if (still === 3) return true
  }
  return false
}
