/**
 * Finds a Chromium and a Firefox new enough for the extension, and gets the one that is missing.
 * Tests need both: a run in one browser says nothing about the other.
 */
import { readFileSync } from 'node:fs'
import { download, installWithApt } from './browsers/get.ts'
import { places } from './browsers/places.ts'
import { versionOf } from './browsers/version.ts'

export type BrowserName = 'chromium' | 'firefox'

export interface FoundBrowser {
  path: string
  /** What the browser says of itself: "Chromium 156.0.8078.79". */
  version: string
}

/** The oldest that the manifest allows, see src/ext/manifest.ts. */
const OLDEST: Record<BrowserName, number> = { chromium: 128, firefox: 146 }
const VARIABLE: Record<BrowserName, string> = { chromium: 'KNEADWISE_CHROMIUM', firefox: 'KNEADWISE_FIREFOX' }
const BOTH: BrowserName[] = ['chromium', 'firefox']

/** What is there now. `tried` gets what was looked at and left, with the reason. */
export function findBrowsers(names = BOTH, tried: string[] = []): Partial<Record<BrowserName, FoundBrowser>> {
  const found: Partial<Record<BrowserName, FoundBrowser>> = {}
  for (const name of names) {
    const hit = find(name, tried)
    if (hit) found[name] = hit
  }
  return found
}

/** The browsers asked for, installed when missing; throws with everything that was tried. */
export async function getBrowsers<N extends BrowserName = BrowserName>(
  names: N[] = BOTH as N[],
): Promise<Record<N, FoundBrowser>> {
  const tried: string[] = []
  let found = findBrowsers(names, tried)
  const missing = (): N[] => names.filter((n) => !found[n])
  const again = (): void => void (found = findBrowsers(names, tried))
  if (missing().length && installWithApt(tried)) again()
  if (missing().length) {
    for (const name of missing()) await download(name, tried)
    again()
  }
  if (missing().length) throw new Error(explain(missing(), tried))
  for (const n of names) process.stderr.write(`${n}: ${found[n]?.version}, ${found[n]?.path}\n`)
  return found as Record<N, FoundBrowser>
}

function find(name: BrowserName, tried: string[]): FoundBrowser | undefined {
  const own = process.env[VARIABLE[name]]
  for (const path of own ? [own] : places(name)) {
    const hit = look(name, path)
    if (typeof hit !== 'string') return hit
    tried.push(`${path} ${hit}`)
  }
  // A path that was asked for is never quietly replaced by another browser.
  if (own) throw new Error(`${VARIABLE[name]}: ${tried.at(-1)}`)
  tried.push(`${name}: nothing else in the usual places`)
  return undefined
}

/** The browser behind a path, or why it does not do. */
function look(name: BrowserName, path: string): FoundBrowser | string {
  const version = versionOf(path)
  if (!version) return 'does not start as a browser'
  if (isSnap(path)) return 'is a snap, which may not read this folder'
  if (name === 'chromium' && /^(?:Google Chrome|Microsoft Edge)(?! for Testing)/.test(version))
    return `is ${version}; since 137 branded builds load no unpacked extension, Chromium or Chrome for Testing does`
  const major = Number(/\d+/.exec(version)?.[0])
  if (!(major >= OLDEST[name])) return `is ${version}; ${OLDEST[name]} or newer is needed`
  return { path, version }
}

/** Ubuntu's /usr/bin/chromium-browser is a shell script that starts, or asks for, the snap. */
function isSnap(path: string): boolean {
  if (path.startsWith('/snap/')) return true
  const head = readFileSync(path).subarray(0, 4096).toString('latin1')
  return head.startsWith('#!') && /\/snap\/bin|snap install/.test(head)
}

function explain(missing: BrowserName[], tried: string[]): string {
  return [
    `No ${missing.map((n) => `${n} ${OLDEST[n]} or newer`).join(' and no ')} to be had:`,
    ...[...new Set(tried)].map((t) => `  ${t}`),
    `Install it (Debian: apt-get install chromium firefox-esr) or set ${missing.map((n) => VARIABLE[n]).join(' and ')} to its path.`,
  ].join('\n')
}

if (import.meta.main) await getBrowsers()
