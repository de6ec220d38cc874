import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What a browser says of itself: "Chromium 156.0.8078.79", or `undefined` when it does not start. */
export function versionOf(path: string): string | undefined {
  // Programs with a window print nothing on Windows, and chrome.exe would open one.
  if (process.platform === 'win32') return windows(path)
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 })
  if (status !== 0) return undefined
  return /^(?:Chromium|Google Chrome|Microsoft Edge|Mozilla Firefox)[A-Za-z ]*[\d.]+/m.exec(stdout)?.[0]
}

function windows(path: string): string | undefined {
  const folder = dirname(path)
  const ini = join(folder, 'application.ini')
  if (existsSync(ini))
    return `Mozilla Firefox ${/^Version=(.+)$/m.exec(readFileSync(ini, 'utf8'))?.[1]?.trim()}`
  const number = readdirSync(folder)
    .map((name) => /^(\d+(?:\.\d+){3})(?:\.manifest)?$/.exec(name)?.[1])
    .find((v) => v !== undefined)
  return number && `Chromium ${number}`
}
