import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { Browser, computeExecutablePath } from '@puppeteer/browsers'
import type { BrowserName } from '../browsers.ts'

/** Where `get.ts` puts what it downloads; kept between runs, never committed. */
export const CACHE = join(import.meta.dirname, '..', '..', '.cache', 'browsers')
export const DOWNLOAD = { chromium: Browser.CHROME, firefox: Browser.FIREFOX } as const

/** Files that may be the browser, likeliest first; only those that exist. */
export function places(name: BrowserName): string[] {
  const all = [...(process.platform === 'linux' ? onPath(name) : usual(name)), ...downloaded(name)]
  return [...new Set(all)].filter((path) => existsSync(path))
}

const COMMANDS: Record<BrowserName, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-for-testing',
    'chrome',
    'google-chrome',
    'google-chrome-stable',
  ],
  firefox: ['firefox', 'firefox-esr'],
}

function onPath(name: BrowserName): string[] {
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    '/usr/bin',
    '/usr/local/bin',
    '/usr/lib/chromium',
  ]
  return COMMANDS[name].flatMap((command) => folders.map((folder) => join(folder, command)))
}

function usual(name: BrowserName): string[] {
  const home = process.env.HOME ?? process.env.USERPROFILE ?? ''
  if (process.platform === 'darwin') {
    const apps = {
      chromium: ['Chromium', 'Google Chrome for Testing'],
      firefox: ['Firefox', 'Firefox Developer Edition'],
    }[name]
    return ['/Applications', join(home, 'Applications')].flatMap((folder) =>
      apps.map((app) =>
        join(folder, `${app}.app`, 'Contents', 'MacOS', name === 'firefox' ? 'firefox' : app),
      ),
    )
  }
  const files = {
    chromium: ['Chromium', 'Application', 'chrome.exe'],
    firefox: ['Mozilla Firefox', 'firefox.exe'],
  }[name]
  const { ProgramFiles, LOCALAPPDATA } = process.env
  return [ProgramFiles, process.env['ProgramFiles(x86)'], LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, ...files))
}

function downloaded(name: BrowserName): string[] {
  const folder = join(CACHE, DOWNLOAD[name])
  if (!existsSync(folder)) return []
  // A build's folder is called linux-156.0.8078.79 or win64-stable_146.0.
  return readdirSync(folder).map((entry) =>
    computeExecutablePath({
      browser: DOWNLOAD[name],
      buildId: entry.slice(entry.indexOf('-') + 1),
      cacheDir: CACHE,
    }),
  )
}
