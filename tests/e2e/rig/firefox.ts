import { type Browser, type Frame, launch, type Page } from 'puppeteer-core'
import type { Launch } from './chromium.ts'
import type { Driver, ExtensionPage } from './driver.ts'
import {
  CLOSE_TAB,
  CLOSE_WELCOME,
  EVALUATE,
  KILL_BACKGROUND,
  OPEN_TAB,
  ORIGIN,
  RELOAD,
} from './firefox-system.ts'
import { ALLOW_PAGES, CLOSE_PANELS, ENTER_ADDRESS, PANELS, USE_MENU } from './firefox-ways.ts'
import { until } from './wait.ts'

/** What would go out by itself, beyond what puppeteer's profile turns off already. */
const QUIET = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.region.network.url': '',
  'browser.region.update.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'browser.topsites.contile.enabled': false,
  'captivedetect.canonicalURL': '',
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.url': '',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'network.trr.mode': 5,
  // This address is Firefox's own sign for "no server"; it counts only with the variable set below.
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.server': '',
}

/** An unsigned extension goes with its browser; with these what it stored is there when it comes again. */
const KEPT = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
}

export async function launchFirefox(options: Launch): Promise<Firefox> {
  const { path, extension, proxy, headless = true, viewport = { width: 1000, height: 700 } } = options
  const prefs = proxy && {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxy,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxy,
  }
  const browser = await launch({
    browser: 'firefox',
    executablePath: path,
    headless,
    defaultViewport: viewport,
    // Lets `system` below speak to Firefox's own window. The content sandbox stays on: it starts without
    // user namespaces too, as in most containers.
    args: ['--remote-allow-system-access'],
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    ...(options.profile && { userDataDir: options.profile }),
    extraPrefsFirefox: { ...QUIET, ...prefs, ...(options.profile && KEPT) },
  })
  try {
    const driver = new Firefox(browser, await browser.installExtension(extension), extension)
    if (!options.welcome) await driver.closeWelcome()
    return driver
  } catch (e) {
    await browser.close()
    throw e
  }
}

/** The part of puppeteer's BiDi connection that is used here; its type is internal. */
interface Connection {
  send(method: string, params: unknown): Promise<{ result: unknown }>
}

export class Firefox implements Driver {
  readonly name = 'firefox'
  readonly browser: Browser
  readonly id: string
  readonly #folder: string
  #window: string | undefined

  constructor(browser: Browser, id: string, folder: string) {
    this.browser = browser
    this.id = id
    this.#folder = folder
  }

  async origin(): Promise<string> {
    return String(await this.#system(ORIGIN, this.id))
  }

  inside(where: Page | Frame, source: string): Promise<unknown> {
    return this.#evaluate(contextOf(where), 'inside', source)
  }

  background(source: string): Promise<unknown> {
    return this.#evaluate('background', 'page', source)
  }

  async killBackground(): Promise<void> {
    await this.#system(KILL_BACKGROUND, this.id)
  }

  async extensionPage(path: string): Promise<ExtensionPage> {
    const context = String(await this.#system(OPEN_TAB, this.id, path))
    return {
      evaluate: (source) => this.#evaluate(context, 'page', source),
      close: async () => void (await this.#system(CLOSE_TAB, context)),
    }
  }

  async reloadExtension(): Promise<void> {
    await this.#system(RELOAD, this.id)
  }

  async panels(): Promise<string[]> {
    return JSON.parse(String(await this.#system(PANELS, this.id))) as string[]
  }

  async closePanels(): Promise<void> {
    await this.#system(CLOSE_PANELS, this.id)
  }

  async useMenu(selection: string): Promise<void> {
    await this.#system(USE_MENU, this.id, selection)
  }

  async enterAddress(text: string): Promise<void> {
    await this.#system(ENTER_ADDRESS, this.id, text)
  }

  async allowPages(allowed: boolean): Promise<void> {
    await this.#system(ALLOW_PAGES, this.id, String(allowed))
  }

  /** The page that opens by itself at install is gone, once it was there. */
  async closeWelcome(): Promise<void> {
    await until('the welcome page', () => this.#system(CLOSE_WELCOME, this.id), { timeout: 60_000 })
  }

  uninstall(): Promise<void> {
    return this.browser.uninstallExtension(this.id)
  }

  /** Puts it back after `uninstall`. */
  async install(): Promise<void> {
    await this.browser.installExtension(this.#folder)
    await this.closeWelcome()
  }

  close(): Promise<void> {
    return this.browser.close()
  }

  async #evaluate(context: string, world: 'page' | 'inside', source: string): Promise<unknown> {
    const json = await this.#system(EVALUATE, context, world, this.id, source)
    return typeof json === 'string' ? JSON.parse(json) : undefined
  }

  /** Calls a function of `firefox-system.ts` in the browser's window. */
  async #system(fn: string, ...args: string[]): Promise<unknown> {
    this.#window ??= await this.#findWindow()
    const answer = (await this.#send('script.callFunction', {
      functionDeclaration: fn,
      arguments: args.map((value) => ({ type: 'string', value })),
      target: { context: this.#window },
      awaitPromise: true,
    })) as { type: string; result: { value?: unknown }; exceptionDetails: { text: string } }
    if (answer.type !== 'success') throw new Error(answer.exceptionDetails.text)
    return answer.result.value
  }

  async #findWindow(): Promise<string> {
    const tree = (await this.#send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
      contexts: { url: string; context: string }[]
    }
    const found = tree.contexts.find((c) => c.url === 'chrome://browser/content/browser.xhtml')
    if (!found) throw new Error('Firefox shows no window')
    return found.context
  }

  async #send(method: string, params: unknown): Promise<unknown> {
    const { connection } = this.browser as unknown as { connection: Connection }
    return (await connection.send(method, params)).result
  }
}

function contextOf(where: Page | Frame): string {
  const frame = 'mainFrame' in where ? where.mainFrame() : where
  // Internal, but it is the id that Firefox itself gives the page.
  return String(Reflect.get(frame, '_id'))
}
