/** `npm run check`: types twice, lint, format. Runs all and prints all that is wrong. */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Result, ROOT, tool } from './lib/tool.ts'

if (isStale()) {
  const prepared = await tool('wxt', ['prepare'])
  if (!prepared.ok) {
    console.error(prepared.output)
    process.exit(1)
  }
}

const checks: Record<string, Promise<Result>> = {
  types: tool('typescript', ['--noEmit', '-p', 'tsconfig.json']),
  // Files that say they are pure must compile without the DOM.
  'pure types': tool('typescript', ['--noEmit', '-p', 'tsconfig.pure.json']),
  lint: tool('oxlint', []),
  format: tool('prettier', ['--check', '--log-level=warn', '.']),
}
for (const [name, check] of Object.entries(checks)) {
  const { ok, output, seconds } = await check
  console.log(`${name.padEnd(12)}${seconds.toFixed(1).padStart(6)} s  ${ok ? 'ok' : 'FAILED'}`)
  if (ok) continue
  console.log(output)
  process.exitCode = 1
}

/** WXT writes types for its config, the texts and the entrypoints. */
function isStale(): boolean {
  const made = changed('.wxt/tsconfig.json')
  return !made || sources().some((path) => changed(path) > made)
}

function sources(): string[] {
  const folders = ['src/locales', 'entrypoints'].filter((f) => changed(f))
  const inside = folders.flatMap((f) => readdirSync(join(ROOT, f)).map((name) => `${f}/${name}`))
  return ['wxt.config.ts', 'package-lock.json', ...folders, ...inside]
}

function changed(path: string): number {
  return statSync(join(ROOT, path), { throwIfNoEntry: false })?.mtimeMs ?? 0
}
