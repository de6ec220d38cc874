/**
 * `npm test`: the whole proof, step by step, stopping at the first that fails.
 * `npm test -- unit e2e` runs only these; other words go to vitest: `npm test -- e2e tests/e2e/card.test.ts`.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getBrowsers } from './browsers.ts'
import { lintStore } from './lib/store-lint.ts'
import { type Options, type Result, script, tool } from './lib/tool.ts'
import { counts, sum } from './lib/vitest-counts.ts'

const words = process.argv.slice(2)
const reports = mkdtempSync(join(tmpdir(), 'kneadwise-test-'))
process.on('exit', () => rmSync(reports, { recursive: true, force: true }))

type Step = (options: Options) => Promise<Result & { note?: string | undefined }>

const STEPS: Record<string, Step> = {
  check: (o) => script('check', [], o),
  glossary: async (o) => {
    const result = await script('glossary', [], o)
    return { ...result, note: lastLine(result.output) }
  },
  unit: (o) => vitest('unit', o),
  build: async (o) => {
    const chrome = await tool('wxt', ['build', '-b', 'chrome'], o)
    return chrome.ok ? tool('wxt', ['build', '-b', 'firefox'], o) : chrome
  },
  sizes: async (o) => {
    const result = await script('sizes', [], o)
    return { ...result, note: lastLine(result.output) }
  },
  'store-lint': lintStore,
  e2e: (o) => vitest('e2e', o),
}

const named = words.filter((w) => w in STEPS)
const rest = words.filter((w) => !(w in STEPS))
const chosen = named.length ? named : Object.keys(STEPS)
// Somebody who names a step wants to watch it.
const live = named.length > 0

const env: Record<string, string> = {}
let failed = false
if (chosen.includes('e2e')) await step('browsers', findBoth)
for (const name of chosen) if (!failed) await step(name, STEPS[name] as Step)
finish()

async function step(name: string, run: Step): Promise<void> {
  const begin = performance.now()
  const result = await run({ live, env }).catch((e: unknown) => ({
    ok: false,
    output: String(e),
    note: undefined,
  }))
  const seconds = ((performance.now() - begin) / 1000).toFixed(1)
  console.log(
    `${name.padEnd(12)}${seconds.padStart(7)} s  ${result.ok ? 'ok' : 'FAILED'}  ${result.note ?? ''}`.trimEnd(),
  )
  if (result.ok) return
  console.log(result.output)
  failed = true
}

/** Looked for first, as a missing browser fails the run whatever the rest does. */
async function findBoth(): Promise<Result & { note: string }> {
  const { chromium, firefox } = await getBrowsers()
  Object.assign(env, { KNEADWISE_CHROMIUM: chromium.path, KNEADWISE_FIREFOX: firefox.path })
  return { ok: true, output: '', seconds: 0, note: `${chromium.version}, ${firefox.version}` }
}

async function vitest(project: string, options: Options): ReturnType<Step> {
  const file = join(reports, `${project}.json`)
  const flags = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const result = await tool('vitest', ['run', '--project', project, ...flags, ...rest], options)
  const { passed, failed: bad } = counts(file)
  return { ...result, note: `${passed} passed${bad ? `, ${bad} failed` : ''}` }
}

/** The closing line counts what vitest counted, and is left out when no test was to run. */
function finish(): void {
  const total = sum(reports)
  if (failed) process.exitCode = 1
  if (total)
    console.log(
      `${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`,
    )
}

function lastLine(text: string): string | undefined {
  return text.trim().split('\n').at(-1)
}
