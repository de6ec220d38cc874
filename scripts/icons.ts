/** `node scripts/icons.ts`: draws public/icon/*.png anew from docs/icon.svg. Run it after a change of the drawing. */
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { launch } from 'puppeteer-core'
import { getBrowsers } from './browsers.ts'
import { ROOT } from './lib/tool.ts'

/** The sizes that the manifest names. */
const SIZES = [16, 32, 48, 128]

const svg = readFileSync(join(ROOT, 'docs/icon.svg'), 'utf8')
const folder = join(ROOT, 'public/icon')
mkdirSync(folder, { recursive: true })

const { chromium } = await getBrowsers(['chromium'])
const browser = await launch({ executablePath: chromium.path, args: ['--no-sandbox', '--disable-gpu'] })
const page = await browser.newPage()
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size })
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  )
  await page.screenshot({ path: join(folder, `${size}.png`), omitBackground: true })
}
await browser.close()
