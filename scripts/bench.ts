/**
 * `npm run bench`: what the extension costs a page, in a real Chromium, against an empty content script, a
 * script that only walks the text, and two other highlighters. Ratios within one run are meant to be read;
 * milliseconds differ from machine to machine. Nothing is asserted here: budgets are held by tests.
 *
 *   npm run bench -- --quick            fewer rounds, pages and parts, under 90 s
 *   npm run bench -- load growth        only these parts
 *   npm run bench -- --pages DIR load   saved pages instead, as <name>/source.html
 *   npm run bench -- --build DIR profile  another build of the extension, such as one with readable names
 */
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { BenchBrowser } from './bench/browser.ts'
import { LIGHT, makeExtensions, RIVALS } from './bench/contestants.ts'
import { domWork, hover, rescans } from './bench/dom-work.ts'
import { growth } from './bench/growth.ts'
import { wording } from './bench/wording.ts'
import { coldLoads, rivalLoads } from './bench/load.ts'
import {
  article,
  hugeNode,
  millionNodes,
  pagesIn,
  policy,
  shop,
  spaMenu,
  specification,
} from './bench/pages.ts'
import { profile } from './bench/profile.ts'
import { firstCard, panel } from './bench/surfaces.ts'
import { longTasks } from './bench/tasks.ts'
import type { Effort } from './bench/stats.ts'
import { ROOT, script, tool } from './lib/tool.ts'

const { values, positionals } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    pages: { type: 'string' },
    build: { type: 'string' },
  },
  allowPositionals: true,
})
const { quick } = values
const own = values.pages ? await pagesIn(values.pages) : undefined
const pages = own ?? (quick ? [article(), spaMenu()] : [article(), shop(), spaMenu(), policy()])

const began = performance.now()
const seconds = (): string => `${((performance.now() - began) / 1000).toFixed(0)} s`

const output = values.build ?? join(ROOT, '.output/chrome')
if (!values.build && !existsSync(join(output, 'manifest.json'))) {
  const built = await tool('wxt', ['build', '-b', 'chrome'])
  if (!built.ok) throw new Error(built.output)
}
const folder = await mkdtemp(join(tmpdir(), 'kneadwise-bench-'))
const bench = await BenchBrowser.start(await makeExtensions(folder, [...LIGHT, ...RIVALS], output))

const effort = (rounds: number, budget: number): Effort =>
  quick ? { rounds: Math.min(rounds, 2), budget: 0 } : { rounds, budget }
const PARTS: Record<string, () => Promise<string>> = {
  load: () => coldLoads(bench, pages, effort(9, 70_000 / pages.length)),
  rivals: () => rivalLoads(bench, own ?? [spaMenu()], { rounds: quick ? 1 : 3, budget: 10_000 }),
  growth: () => growth(quick ? 2 : 8, quick),
  work: () => domWork(bench, quick ? { rounds: 1, budget: 0 } : effort(7, 40_000)),
  wording: async () => wording(),
  rescans: () => rescans(bench, quick ? { rounds: 1, budget: 0 } : effort(3, 12_000)),
  hover: () => hover(bench),
  card: () => firstCard(bench, quick ? { rounds: 2, budget: 0 } : effort(7, 20_000)),
  panel: () => panel(bench, quick ? { rounds: 1, budget: 0 } : effort(3, 12_000)),
  tasks: () => longTasks(bench, quick ? [hugeNode()] : [specification(), hugeNode(), millionNodes()]),
  sizes: async () => (await script('sizes')).output.trimEnd(),
  // Only when asked for: sampling slows what it looks at.
  profile: async () => `${await profile(bench, pages[0]!)}\n\n${await profile(bench, pages.at(-1)!)}`,
}
const left = quick ? ['profile', 'rescans', 'tasks'] : ['profile']
const chosen = positionals.length ? positionals : Object.keys(PARTS).filter((p) => !left.includes(p))

try {
  console.log(
    `${new Date().toISOString().slice(0, 10)}, ${bench.version}, ${cpus().length} × ${cpus()[0]?.model}, load ${loadavg()[0]?.toFixed(1)}`,
  )
  for (const name of chosen) {
    const part = PARTS[name]
    if (!part) throw new Error(`There is no part "${name}"; there are ${Object.keys(PARTS).join(', ')}.`)
    console.log(`\n${await part()}\n(${name}, ${seconds()})`)
  }
} finally {
  await bench.close()
  await rm(folder, { recursive: true, force: true })
}
