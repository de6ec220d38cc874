/**
 * `node scripts/run.mjs NAME ARGS…` runs scripts/NAME.ts on a bare checkout: any Node from 20 on, nothing
 * installed. It installs what package-lock.json names, then hands over to the Node among the packages,
 * which runs TypeScript as it is.
 */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, join } from 'node:path'

const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..')
const bin = join(root, 'node_modules', '.bin')
const [name, ...args] = process.argv.slice(2)

if (!name || !existsSync(join(root, 'scripts', `${name}.ts`)))
  fail(`There is no script "${name ?? ''}" in scripts/.`)
installOnce()
runScript()

/** A stamp tells what was installed, as file times differ from one clone to the next. */
function installOnce() {
  const stamp = join(root, 'node_modules', '.kneadwise-installed')
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && ownNode()) return

  const begin = Date.now()
  // Node 20 is older than some packages ask for; it only starts the newer one, so those warnings say nothing.
  const result = npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  if (result.status !== 0) {
    process.stderr.write(`${result.stdout ?? ''}${result.stderr ?? ''}`)
    fail(`npm ci failed (${result.error?.message ?? `exit code ${result.status}`}). Run "npm ci" to see why.`)
  }
  if (!ownNode())
    fail('npm ci did not install the package "node"; its install script must be allowed to run.')
  writeFileSync(stamp, wanted)
  // Not to stdout, where a script's own output may be read by a program.
  process.stderr.write(`installed packages in ${((Date.now() - begin) / 1000).toFixed(1)} s\n`)
}

/** Inside `npm run`, npm names its own file; that also spares a shell on Windows. */
function npm(words) {
  const own = process.env.npm_execpath
  const options = { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 64 << 20 }
  if (own && /npm-cli\.c?js$/.test(own)) return spawnSync(process.execPath, [own, ...words], options)
  return spawnSync('npm', words, { ...options, shell: process.platform === 'win32' })
}

function ownNode() {
  const folder = join(root, 'node_modules', 'node', 'bin')
  const file = process.platform === 'win32' ? join(folder, 'node.exe') : join(bin, 'node')
  return [file, join(folder, 'node')].find((f) => existsSync(f))
}

function runScript() {
  const pathKey = Object.keys(process.env).find((k) => k.toUpperCase() === 'PATH') ?? 'PATH'
  const env = { ...process.env, [pathKey]: `${bin}${delimiter}${process.env[pathKey] ?? ''}` }
  const child = spawn(ownNode(), [join(root, 'scripts', `${name}.ts`), ...args], { stdio: 'inherit', env })
  // A terminal sends Ctrl+C to both; anything else sends it to this process alone.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (e) => fail(`${name} did not start: ${e.message}`))
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)))
}

function fail(message) {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}
