/**
 * `npm start [-- URL or file]`: builds, and opens a browser with the extension on its welcome page, and beside it
 * on a page to read. Without a display, or with `--headless`, it prints the terms it found there and takes a
 * picture of an open card.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { basename, extname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'puppeteer-core'
import { parse } from 'yaml'
import { KINDS } from '../src/glossary/kinds.ts'
import { type MarkInfo, marksOf, openCard, paintedMarks } from '../tests/e2e/rig/card.ts'
import { launchChromium } from '../tests/e2e/rig/chromium.ts'
import { TestServer } from '../tests/e2e/rig/server.ts'
import { until } from '../tests/e2e/rig/wait.ts'
import { getBrowsers } from './browsers.ts'
import { ROOT, tool } from './lib/tool.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { headless: { type: 'boolean' } },
})
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)
const headless = values.headless ?? !hasDisplay

const server = await TestServer.start()
const address = addressOf(positionals[0])
await build()
const { chromium } = await getBrowsers(['chromium'])
const driver = await launchChromium({
  path: chromium.path,
  extension: join(ROOT, '.output/chrome'),
  headless,
  ...(!headless && { viewport: null, welcome: true }),
})
try {
  // The browser's first tab is empty; the welcome page opens in one of its own.
  const welcome = headless ? undefined : await driver.welcome()
  const page =
    (await driver.browser.pages()).find((p) => p.url() === 'about:blank') ?? (await driver.browser.newPage())
  await page.goto(address, { waitUntil: 'domcontentloaded' })
  if (!welcome) await report(page)
  else {
    // A page that was asked for is what is to be seen.
    await (positionals.length ? page : welcome).bringToFront()
    console.log(
      `The welcome page and ${address} are open, in a tab each. Point at an underlined word. "Open the panel" on ` +
        'the welcome page, or Alt+Shift+G, shows the panel. Close the browser to end.',
    )
    await new Promise((done) => driver.browser.once('disconnected', done))
  }
} catch (e) {
  fail(e instanceof Error ? e.message : String(e))
} finally {
  await driver.close()
  await server.close()
}

/** Files are served over loopback, as the page script runs on http and https pages only. */
function addressOf(given: string | undefined): string {
  if (given === undefined) return server.page('spa-menu.html')
  if (/^https?:\/\//i.test(given)) return given
  // npm changes to the project's folder and leaves the caller's own in this variable.
  const path = given.startsWith('file:')
    ? new URL(given).pathname
    : resolve(process.env.INIT_CWD ?? '.', given)
  if (!existsSync(path)) fail(`${path} does not exist. Give a file, or an address that begins with https://`)
  const type =
    { '.txt': 'text/plain', '.xhtml': 'application/xhtml+xml' }[extname(path).toLowerCase()] ?? 'text/html'
  return server.put(`/${encodeURIComponent(basename(path))}`, readFileSync(path), { type })
}

async function build(): Promise<void> {
  const { ok, output, seconds } = await tool('wxt', ['build', '-b', 'chrome'])
  if (!ok)
    fail(`${output.split('\n').slice(0, 40).join('\n')}\nThe build failed; "npm run build" shows all of it.`)
  console.error(`built in ${seconds.toFixed(1)} s`)
}

async function report(page: Page): Promise<void> {
  const marks = await settled(page)
  const title = (await page.title()) || address
  if (marks.length === 0) {
    console.log(`No massage or insurance terms found on "${title}".`)
    return
  }
  console.log(`"${title}": ${new Set(marks.map((m) => m.id)).size} terms in ${marks.length} places`)
  const { kind: labels } = parse(readFileSync(join(ROOT, 'src/locales/en.yml'), 'utf8')) as {
    kind: Record<string, string>
  }
  for (const kind of KINDS) {
    const terms = Map.groupBy(
      marks.filter((m) => m.kind === kind),
      (m) => m.id,
    )
    if (terms.size) console.log(`\n${labels[kind]} (${terms.size})`)
    for (const [id, places] of terms)
      console.log(
        `  ${places[0]?.text.replace(/\s+/g, ' ').padEnd(32)} ${id}${places.length > 1 ? ` ×${places.length}` : ''}`,
      )
  }
  await picture(page)
}

/** The marks, once they stop growing; reading goes on in slices while the page is used. */
async function settled(page: Page): Promise<MarkInfo[]> {
  let before = -1
  let same = 0
  return until(
    'the page to be read',
    async () => {
      const marks = await marksOf({ driver }, page)
      same = marks.length === before ? same + 1 : 0
      before = marks.length
      // None may mean not yet, so that takes longer to believe.
      return same >= (marks.length ? 3 : 12) && marks
    },
    { every: 250 },
  )
}

async function picture(page: Page): Promise<void> {
  const [top] = (await paintedMarks(page)).toSorted((a, b) => a.y - b.y)
  if (!top) throw new Error('terms were found, but none is painted')
  if (top.y > 600) await page.evaluate((y) => scrollTo({ top: y, behavior: 'instant' }), top.y - 200)
  await openCard({ driver }, page)
  const path = join(ROOT, 'shots', 'card.png')
  mkdirSync(join(ROOT, 'shots'), { recursive: true })
  await page.screenshot({ path })
  console.log(`\nAn open card: ${path}`)
}

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}
