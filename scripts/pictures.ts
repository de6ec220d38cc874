/**
 * `node scripts/run.mjs pictures [-- NAME…]`: takes the pictures of docs/pictures anew, in Chromium, from the
 * production build. KNEADWISE_OUTPUT names a folder with a build to use instead of making one.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { launchChromium } from '../tests/e2e/rig/chromium.ts'
import { getBrowsers } from './browsers.ts'
import { PICTURES } from './lib/picture-list.ts'
import { Stage } from './lib/picture-stage.ts'
import { ROOT, tool } from './lib/tool.ts'

/** A picture is fetched by everybody who reads the page it stands on. */
const BUDGET = 120_000

const names = process.argv.slice(2)
const wanted = names.length ? PICTURES.filter((p) => names.some((n) => p.name.startsWith(n))) : PICTURES
if (wanted.length === 0)
  fail(`No picture begins with ${names.join(' or ')}. There are: ${PICTURES.map((p) => p.name).join(', ')}`)

const given = process.env.KNEADWISE_OUTPUT
if (!given) {
  const { ok, output } = await tool('wxt', ['build', '-b', 'chrome'])
  if (!ok) fail(output)
}
const { chromium } = await getBrowsers(['chromium'])
const driver = await launchChromium({
  path: chromium.path,
  extension: join(given ? resolve(given) : join(ROOT, '.output'), 'chrome'),
})
try {
  const folder = join(ROOT, 'docs/pictures')
  mkdirSync(folder, { recursive: true })
  const stage = new Stage(driver)
  for (const picture of wanted) {
    const bytes = await stage.take(picture)
    writeFileSync(join(folder, `${picture.name}.png`), bytes)
    const over = bytes.length > BUDGET
    console.log(
      `${(bytes.length / 1000).toFixed(1).padStart(7)} kB  ${picture.name}${over ? '  over the budget' : ''}`,
    )
    if (over) process.exitCode = 1
  }
} finally {
  await driver.close()
}

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}
