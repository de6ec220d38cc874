import { realpathSync } from 'node:fs'
import {
  type Browser,
  type Extension,
  type Frame,
  launch,
  type Page,
  type Target,
  type WebWorker,
} from 'puppeteer-core'
import type { Driver, ExtensionPage } from './driver.ts'
import { until } from './wait.ts'

export interface Launch {
  path: string
  /** Folder of the unpacked extension. */
  extension: string
  /** Port of a proxy that lets nothing out. */
  proxy?: number
  headless?: boolean
  /** Leave the page open that greets a new reader; else it is closed before anything begins. */
  welcome?: boolean
  viewport?: { width: number; height: number } | null
  /** Folder of a profile to begin with and to leave behind; else a new one that goes with the browser. */
  profile?: string
}

/** What a test browser must not do by itself: update, sync, ask, draw on a graphics card that is not there. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-features=NetworkTimeServiceQuerying',
  // Chromium asks these three at every start; port 9 answers nobody.
  '--gaia-url=http://127.0.0.1:9/',
  '--component-updater=url-source=http://127.0.0.1:9/',
  '--apps-gallery-update-url=http://127.0.0.1:9/',
  '--no-default-browser-check',
  '--no-pings',
  // A fixed look, whatever the desktop says.
  '--force-device-scale-factor=1',
]

export async function launchChromium(options: Launch): Promise<Chromium> {
  const { path, extension, proxy, headless = true, viewport = { width: 1000, height: 700 } } = options
  const browser = await launch({
    executablePath: path,
    headless,
    ...(options.profile && { userDataDir: options.profile }),
    enableExtensions: [extension],
    defaultViewport: viewport,
    args: [...FLAGS, ...(proxy ? [`--proxy-server=http://127.0.0.1:${proxy}`] : [])],
  })
  try {
    const folder = realpathSync(extension)
    const found = await until(`Chromium to load ${folder}`, async () => {
      const all = [...(await browser.extensions()).values()]
      return all.find((e) => e.path === folder || realpathSync(e.path) === folder)
    })
    const driver = new Chromium(browser, found)
    if (!options.welcome) await driver.closeWelcome()
    return driver
  } catch (e) {
    await browser.close()
    throw e
  }
}

export class Chromium implements Driver {
  readonly name = 'chromium'
  readonly browser: Browser
  readonly #extension: Extension

  constructor(browser: Browser, extension: Extension) {
    this.browser = browser
    this.#extension = extension
  }

  get id(): string {
    return this.#extension.id
  }

  async origin(): Promise<string> {
    return `chrome-extension://${this.id}`
  }

  async inside(where: Page | Frame, source: string): Promise<unknown> {
    const origin = await this.origin()
    const realm = await until('the page script', () =>
      where.extensionRealms().find((r) => r.origin === origin),
    )
    return realm.evaluate(source)
  }

  async background(source: string): Promise<unknown> {
    return (await this.worker()).evaluate(source)
  }

  /** The service worker, started when it sleeps. */
  async worker(): Promise<WebWorker> {
    const awake = await this.#workers()
    if (awake[0]) return awake[0]
    const page = await this.browser.newPage()
    try {
      await page.goto(`${await this.origin()}/manifest.json`)
      const session = await page.createCDPSession()
      await session.send('ServiceWorker.enable')
      await session.send('ServiceWorker.startWorker', { scopeURL: `${await this.origin()}/` })
      return await until('the service worker to start', async () => (await this.#workers())[0])
    } finally {
      await page.close()
    }
  }

  async killBackground(): Promise<void> {
    // A message that was under way may have started the next one meanwhile.
    await until('the service worker to end', async () => {
      const workers = await this.#workers()
      await Promise.allSettled(workers.map((worker) => worker.close()))
      return workers.length === 0
    })
  }

  async #workers(): Promise<WebWorker[]> {
    const targets = this.browser
      .targets()
      .filter((t) => t.type() === 'service_worker' && t.url().includes(this.id))
    return (await Promise.all(targets.map((t) => t.worker()))).filter((w) => w !== null)
  }

  async extensionPage(path: string): Promise<ExtensionPage & { page: Page }> {
    const page = await this.browser.newPage()
    await page.goto(`${await this.origin()}/${path}`)
    // The popup closes itself when it has done its work.
    const close = async (): Promise<void> => {
      if (!page.isClosed()) await page.close()
    }
    return { page, evaluate: (source) => page.evaluate(source), close }
  }

  /** The page that opens by itself at install. */
  async welcome(): Promise<Page> {
    const url = `${await this.origin()}/welcome.html`
    const find = async () => (await this.browser.pages()).find((p) => p.url() === url)
    return until('the welcome page', find, { timeout: 60_000 })
  }

  async closeWelcome(): Promise<void> {
    await (await this.welcome()).close()
  }

  async panels(): Promise<string[]> {
    return this.#panels().map((target) => target.url())
  }

  async closePanels(): Promise<void> {
    for (const panel of this.#panels()) await (await panel.asPage()).close()
    await until('the panels to close', () => this.#panels().length === 0)
  }

  /** The panel beside a page is none of the browser's `pages()`, but it is a target. */
  #panels(): Target[] {
    const url = `chrome-extension://${this.id}/sidepanel.html`
    return this.browser.targets().filter((target) => target.url().startsWith(url))
  }

  async useMenu(selection: string): Promise<void> {
    const info = JSON.stringify({ menuItemId: 'explain', selectionText: selection })
    await this.background(
      `chrome.tabs.query({ active: true, lastFocusedWindow: true })
        .then(([tab]) => chrome.contextMenus.onClicked.dispatch(${info}, tab))`,
    )
  }

  async enterAddress(text: string): Promise<void> {
    await this.background(
      `chrome.omnibox.onInputEntered.dispatch(${JSON.stringify(text)}, 'newForegroundTab')`,
    )
  }

  async allowPages(allowed: boolean): Promise<void> {
    const page = await this.browser.newPage()
    try {
      await page.goto('chrome://extensions')
      const change = { extensionId: this.id, hostAccess: allowed ? 'ON_ALL_SITES' : 'ON_CLICK' }
      await page.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify(change)})`)
    } finally {
      await page.close()
    }
  }

  async reloadExtension(): Promise<void> {
    const page = await this.browser.newPage()
    try {
      await page.goto('chrome://extensions')
      // A worker that is being looked at would stay on as a dead one, and hide the new one.
      await this.killBackground()
      // Without developer mode Chromium turns an unpacked extension off when it is reloaded.
      await page.evaluate(`chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })`)
      await page.evaluate(`chrome.developerPrivate.reload('${this.id}', { failQuietly: true })`)
    } finally {
      await page.close()
    }
    await this.worker()
  }

  uninstall(): Promise<void> {
    return this.browser.uninstallExtension(this.id)
  }

  close(): Promise<void> {
    return this.browser.close()
  }

  /** Listeners of the page script on its `window`, to prove that a dead script holds none. */
  async listenersInside(page: Page): Promise<string[]> {
    const session = await page.createCDPSession()
    try {
      const contexts: number[] = []
      session.on('Runtime.executionContextCreated', ({ context }) => {
        const { type } = context.auxData as { type: string }
        if (type === 'isolated' && context.origin.endsWith(this.id)) contexts.push(context.id)
      })
      // Tells of the contexts that are there already, before it answers.
      await session.send('Runtime.enable')
      const found: string[] = []
      for (const contextId of contexts) {
        const { result } = await session.send('Runtime.evaluate', { expression: 'window', contextId })
        if (!result.objectId) continue
        const { listeners } = await session.send('DOMDebugger.getEventListeners', {
          objectId: result.objectId,
        })
        found.push(...listeners.map((l) => l.type))
      }
      return found
    } finally {
      await session.detach()
    }
  }
}
