import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { TestProject } from 'vitest/node'
import { getBrowsers } from '../../scripts/browsers.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Paths of the browsers' programs. */
    browsers: { chromium: string; firefox: string }
    /** Folder of the two unpacked extensions. */
    output: string
  }
}

/** Runs once before the browser tests: there must be two browsers and a build of what is to be tested. */
export default async function setup(project: TestProject): Promise<void> {
  const output = resolve(process.env.KNEADWISE_OUTPUT ?? join(import.meta.dirname, '..', '..', '.output'))
  for (const browser of ['chrome', 'firefox'])
    if (!existsSync(join(output, browser, 'page.js')))
      throw new Error(`${join(output, browser, 'page.js')} is missing; run "npm run build" first`)
  const { chromium, firefox } = await getBrowsers()
  project.provide('browsers', { chromium: chromium.path, firefox: firefox.path })
  project.provide('output', output)
}
