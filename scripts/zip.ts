/**
 * `npm run zip`: builds both packages for the stores, and the source package that reviewers build from. The same
 * sources give the same bytes, so the sums printed here can be compared with what a store serves.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, tool } from './lib/tool.ts'
import { type Entry, zip } from './lib/zip-writer.ts'

const output = join(ROOT, '.output')
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }

for (const browser of ['chrome', 'firefox']) {
  const { ok, output: text } = await tool('wxt', ['build', '-b', browser])
  if (!ok) {
    console.error(text)
    process.exit(1)
  }
  write(browser, entries(join(output, browser), filesBelow(join(output, browser))))
}
const sources = tracked()
if (sources) write('sources', entries(ROOT, sources))
else console.log('no source package: this is no git checkout')

function write(what: string, contents: Entry[]): void {
  const name = `kneadwise-${version}-${what}.zip`
  const bytes = zip(contents)
  writeFileSync(join(output, name), bytes)
  console.log(
    `${createHash('sha256').update(bytes).digest('hex')}  ${name}  ${contents.length} files, ${bytes.length} bytes`,
  )
}

function entries(folder: string, names: string[]): Entry[] {
  return names.map((name) => {
    const path = join(folder, name)
    return { name, bytes: readFileSync(path), executable: name === '.ci/run' }
  })
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
}

/** What git knows of, as it stands in the folder now. */
function tracked(): string[] | undefined {
  try {
    const list = execFileSync('git', ['ls-files', '-z'], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return list
      .split('\0')
      .filter((name) => name && statSync(join(ROOT, name), { throwIfNoEntry: false })?.isFile())
  } catch {
    return undefined
  }
}
