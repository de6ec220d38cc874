import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import puppeteer, { type Browser } from 'puppeteer-core'
import { build } from 'vite'
import { getBrowsers } from '../browsers.ts'
import type { ReadPage } from './read-page.ts'

/** Scripts and network of an inspected file stay off; its own styles decide what is hidden. */
const CSP = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:"

/** What was read before: the same page and the same reading code give the same blocks. */
const CACHE = '.cache/pages'

/** Reads HTML in a real browser, opened with the first page that is new and used for all. */
export class PageReader {
  #script: Promise<string> | undefined
  #open: Promise<{ browser: Browser; server: Server }> | undefined
  #content = ''
  #type = ''

  async read(content: string, file: string): Promise<ReadPage> {
    const script = await (this.#script ??= bundle())
    const type = /\.xhtml$/i.test(file) ? 'application/xhtml+xml' : 'text/html'
    const key = createHash('sha256').update(script).update(type).update(content).digest('hex')
    const kept = await readFile(join(CACHE, key), 'utf8').catch(() => undefined)
    if (kept) return JSON.parse(kept) as ReadPage
    const blocks = await this.#readNew(script, content, type)
    await mkdir(CACHE, { recursive: true })
    await writeFile(join(CACHE, key), JSON.stringify(blocks))
    return blocks
  }

  async #readNew(script: string, content: string, type: string): Promise<ReadPage> {
    const { browser, server } = await (this.#open ??= this.#start())
    this.#content = content
    this.#type = type
    const page = await browser.newPage()
    try {
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
      await page.setRequestInterception(true)
      let asked = false
      page.on('request', (request) => {
        const first = !asked && request.isNavigationRequest() && request.frame() === page.mainFrame()
        asked = true
        void (first ? request.continue() : request.abort())
      })
      await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 60_000 })
      await page.evaluate(script)
      return (await page.evaluate('kneadwiseRead()')) as ReadPage
    } finally {
      await page.close()
    }
  }

  async close(): Promise<void> {
    if (!this.#open) return
    const { browser, server } = await this.#open
    await browser.close()
    server.close()
  }

  async #start(): Promise<{ browser: Browser; server: Server }> {
    const { chromium } = await getBrowsers(['chromium'])
    const server = createServer((_, response) => {
      response.setHeader('content-type', `${this.#type}; charset=utf-8`)
      response.setHeader('content-security-policy', CSP)
      response.end(this.#content)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const browser = await puppeteer.launch({
      executablePath: chromium.path,
      headless: true,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-dev-shm-usage',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    })
    return { browser, server }
  }
}

/** The reading code as one script. */
async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: 'scripts/lib/read-page.ts', formats: ['iife'], name: 'inspect' },
    },
  })
  const [first] = [result].flat()
  if (!first || !('output' in first)) throw new Error('the reading code was not built')
  return first.output[0].code
}
