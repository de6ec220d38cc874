import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { compileFolder } from '../../src/compile/files.node.ts'

const { terms } = await compileFolder(process.cwd())

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesBelow(path) : [path]
  })
}

describe.each(['chrome', 'firefox'])('the %s package', (browser) => {
  const folder = join(inject('output'), browser)
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>
  const page = readFileSync(join(folder, 'page.js'), 'utf8')
  const [script] = manifest.content_scripts as Record<string, unknown>[]

  test('asks for storage, a menu entry and a panel, and nothing else', () => {
    const own = browser === 'chrome' ? ['sidePanel'] : []
    expect(manifest.permissions).toEqual(['storage', 'contextMenus', ...own])
    for (const key of [
      'host_permissions',
      'optional_permissions',
      'optional_host_permissions',
      'web_accessible_resources',
      'externally_connectable',
    ])
      expect(manifest[key], key).toBeUndefined()
  })

  test('its pages may not connect anywhere', () => {
    const { extension_pages: csp } = manifest.content_security_policy as { extension_pages: string }
    expect(csp).toContain("default-src 'self'")
    expect(csp).toContain("connect-src 'none'")
    expect(csp).not.toMatch(/unsafe|https?:|\*/)
  })

  test('the page script runs in its own world on web pages, frames included', () => {
    expect(manifest.content_scripts).toHaveLength(1)
    expect(script).toMatchObject({
      matches: ['http://*/*', 'https://*/*'],
      js: ['page.js'],
      run_at: 'document_start',
      all_frames: true,
      match_origin_as_fallback: true,
    })
    expect(script!.world).toBeUndefined()
    expect(script!.css_origin).toBe(browser === 'firefox' ? 'user' : undefined)
  })

  test('no collection of data is declared in Firefox', () => {
    if (browser !== 'firefox') return expect(manifest.minimum_chrome_version).toBe('128')
    const { gecko } = manifest.browser_specific_settings as { gecko: Record<string, unknown> }
    expect(gecko.data_collection_permissions).toEqual({ required: ['none'] })
    expect(gecko.strict_min_version).toBe('146.0')
  })

  test('the style of a page is our highlights, on screens only', () => {
    const css = readFileSync(join(folder, (script!.css as string[])[0]!), 'utf8')
    const rest = css
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(
        /::highlight\(kneadwise-(?:(?:relaxation|medical|either|insurance)(?:-light|-strong)?|flash)\)(?=[,{\s])/g,
        'X',
      )
      .replace(/X(\s*,\s*X)*\s*\{[^{}]*\}/g, '')
      .replace(/\s+/g, '')
    expect(rest).toMatch(/^(@mediascreen(and\(forced-colors:active\))?\{\})+$/)
  })

  test('the page script holds no definition, no phrase, no address, and not WXT’s door', () => {
    for (const t of terms.slice(0, 200)) expect(page).not.toContain(t.summary)
    expect(page).not.toContain('lomi')
    expect(page).not.toMatch(/content-script-started|postMessage|importScripts/)
    expect((page.match(/https?:\/\/[\w.-]+/g) ?? []).filter((u) => !/w3\.org/.test(u))).toEqual([])
  })

  test('no file evaluates text as code or loads from elsewhere', () => {
    for (const file of filesBelow(folder).filter((f) => f.endsWith('.js')))
      expect(
        readFileSync(file, 'utf8').match(
          /\beval\(|new Function\(|importScripts\(|\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket/,
        )?.[0],
        file,
      ).toBeUndefined()
  })
})
