/** What is in the built package, and whether the page script keeps its budget. Run it after a build. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { ROOT } from './lib/tool.ts'

/** Every page pays for this file, so it may grow by a decision only. */
const BUDGET = { raw: 120_000, gzip: 40_000 }

const output = join(ROOT, '.output')
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`
const row = (name: string, raw: number, gzip: number): void =>
  console.log(`${kB(raw).padStart(10)} ${kB(gzip).padStart(10)}  ${name}`)

console.log(`${'raw'.padStart(10)} ${'gzip'.padStart(10)}  chrome`)
let raw = 0
let gzip = 0
for (const name of filesIn('chrome')) {
  const size = sizesOf('chrome', name)
  row(name, size.raw, size.gzip)
  raw += size.raw
  gzip += size.gzip
}
row('together', raw, gzip)

for (const browser of ['chrome', 'firefox']) {
  const page = sizesOf(browser, 'page.js')
  const over = (['raw', 'gzip'] as const).filter((kind) => page[kind] > BUDGET[kind])
  for (const kind of over)
    console.log(`${browser}/page.js: ${page[kind]} bytes ${kind}, over the budget of ${BUDGET[kind]}`)
  if (over.length) process.exitCode = 1
  else
    console.log(
      `${browser}/page.js: ${kB(page.raw)} of ${kB(BUDGET.raw)}, gzip ${kB(page.gzip)} of ${kB(BUDGET.gzip)}`,
    )
}

function filesIn(browser: string): string[] {
  return readdirSync(join(output, browser), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(join(output, browser).length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted()
}

function sizesOf(browser: string, name: string): { raw: number; gzip: number } {
  const path = join(output, browser, name)
  if (!existsSync(path)) throw new Error(`.output/${browser}/${name} is missing; run "npm run build" first`)
  const bytes = readFileSync(path)
  return { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length }
}
