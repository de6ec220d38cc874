import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers'
import type { BrowserName } from '../browsers.ts'
import { CACHE, DOWNLOAD } from './places.ts'

/** Debian's packages, which bring the libraries and fonts that a bare machine lacks. True when one was installed. */
export function installWithApt(tried: string[]): boolean {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return false
  if (process.getuid?.() !== 0) {
    tried.push('apt-get: not root, so nothing was installed')
    return false
  }
  apt(['update', '-q'], tried)
  // One by one: Ubuntu has no firefox-esr, and that must not cost it the rest.
  return ['fonts-liberation', 'chromium', 'firefox-esr']
    .map((name) => apt(['install', '-y', '-q', '--no-install-recommends', name], tried))
    .some(Boolean)
}

function apt(words: string[], tried: string[]): boolean {
  process.stderr.write(`apt-get ${words.join(' ')}\n`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { status, stderr } = spawnSync('apt-get', words, {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  if (status !== 0) tried.push(`apt-get ${words.join(' ')}: ${stderr.trim().split('\n').at(-1)}`)
  return status === 0
}

/** The makers' own builds: Chrome for Testing and Firefox. */
export async function download(name: BrowserName, tried: string[]): Promise<void> {
  try {
    const platform = detectBrowserPlatform()
    if (!platform) throw new Error('there is no build for this system')
    const browser = DOWNLOAD[name]
    const buildId = await resolveBuildId(browser, platform, 'stable')
    process.stderr.write(`downloading ${browser} ${buildId}\n`)
    await install({ browser, buildId, platform, cacheDir: CACHE })
  } catch (e) {
    tried.push(`download of ${name}: ${e instanceof Error ? e.message : String(e)}`)
  }
}
