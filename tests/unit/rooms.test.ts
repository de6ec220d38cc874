import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** The import table of docs/architecture.md: an arrow is the only direction in which a room may import. */
const ROOMS: Record<string, { rooms: string[]; packages: RegExp }> = {
  glossary: { rooms: [], packages: /^$/ },
  compile: { rooms: ['glossary'], packages: /^(valibot|yaml|syllable|flesch-kincaid)$/ },
  read: { rooms: [], packages: /^$/ },
  match: { rooms: ['glossary'], packages: /^$/ },
  menu: { rooms: ['glossary', 'match'], packages: /^$/ },
  wording: { rooms: ['glossary', 'match'], packages: /^$/ },
  paint: { rooms: ['glossary', 'read', 'match'], packages: /^$/ },
  search: { rooms: ['glossary'], packages: /^fuse\.js$/ },
  ui: { rooms: ['glossary', 'search'], packages: /^preact/ },
  panel: {
    rooms: ['glossary', 'match', 'menu', 'wording', 'search', 'ui'],
    packages: /^preact/,
  },
  options: { rooms: ['glossary', 'ui'], packages: /^preact/ },
  welcome: { rooms: ['glossary', 'ui'], packages: /^preact/ },
  card: { rooms: ['glossary', 'ui'], packages: /^(preact|@floating-ui\/core)/ },
  ext: {
    rooms: ['glossary', 'match', 'menu'],
    packages: /^(wxt\/browser|@webext-core\/messaging|@wxt-dev\/(storage|i18n)|valibot)$/,
  },
}

const files = [...walk('src'), ...walk('entrypoints')].filter(
  (f) => /\.tsx?$/.test(f) && !f.endsWith('.d.ts'),
)
const source = new Map(files.map((f) => [f, readFileSync(join(root, f), 'utf8')]))

function walk(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((e) =>
    e.isDirectory() ? walk(join(folder, e.name)) : [join(folder, e.name)],
  )
}

function imports(file: string): string[] {
  const statement = /^(?:import|export)\s[^'"=;]*?\bfrom\s*['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]/gm
  return [...source.get(file)!.matchAll(statement)].map((m) => m[1] ?? m[2]!)
}

const roomOf = (file: string): string => file.split('/')[1]!
const target = (from: string, to: string): string => normalize(join(dirname(from), to))
const code = (file: string): string => source.get(file)!.replace(/\/\*[\s\S]*?\*\/|(?<![:'"])\/\/.*$/gm, '')

describe('rooms', () => {
  test.each(files.filter((f) => f.startsWith('src/') && f.split('/').length > 2))(
    '%s imports what its room may',
    (file) => {
      const room = ROOMS[roomOf(file)]
      expect(room, `src/${roomOf(file)} is no room`).toBeDefined()
      for (const to of imports(file)) {
        if (to.startsWith('.')) {
          const other = roomOf(target(file, to))
          expect(other === roomOf(file) || room!.rooms.includes(other), `${file} → ${to}`).toBe(true)
        } else if (file.endsWith('.node.ts')) expect(to).toMatch(/^(node:|vite$|yaml$)/)
        else if (file === 'src/ext/manifest.ts') expect(to).toBe('wxt')
        else expect(to).toMatch(room!.packages)
      }
    },
  )

  test('every import names a file that is there, extension included', () => {
    for (const file of files)
      for (const to of imports(file))
        if (to.startsWith('.') && !/\.css/.test(to))
          expect(files, `${file} → ${to}`).toContain(target(file, to))
  })

  test('there is no cycle of imports', () => {
    const done = new Set<string>()
    const visit = (file: string, path: string[]): void => {
      expect(path, `cycle: ${[...path, file].join(' → ')}`).not.toContain(file)
      if (done.has(file)) return
      for (const to of imports(file))
        if (to.startsWith('.') && source.has(target(file, to))) visit(target(file, to), [...path, file])
      done.add(file)
    }
    for (const file of files) visit(file, [])
  })

  test('only ext and entrypoints say browser or chrome', () => {
    for (const file of files.filter((f) => f.startsWith('src/') && roomOf(f) !== 'ext'))
      expect(code(file), file).not.toMatch(/\b(browser|chrome)\./)
  })

  test('compile stays out of what ships', () => {
    for (const file of files.filter((f) => f.startsWith('entrypoints/')))
      for (const to of imports(file)) expect(target(file, to), file).not.toMatch(/^src\/compile/)
  })

  test('definitions never enter the page script', () => {
    const seen = new Set<string>()
    const visit = (file: string): void => {
      if (seen.has(file) || !source.has(file)) return
      seen.add(file)
      for (const to of imports(file)) {
        expect(to, file).not.toBe('virtual:kneadwise/terms')
        if (to.startsWith('.')) visit(target(file, to))
      }
    }
    visit('entrypoints/page/index.ts')
    expect(seen.size).toBeGreaterThan(20)
  })
})

describe('habits', () => {
  test('pages are listened to through ui/listen, which drops made-up events', () => {
    // `abort` signals are our own; `ready` waits for the document, before anything can be driven.
    const allowed = new Set(['src/ui/listen.dom.ts', 'entrypoints/page/ready.ts'])
    for (const file of files.filter((f) => !allowed.has(f)))
      expect(code(file).replaceAll(/addEventListener\('abort'/g, ''), file).not.toMatch(/addEventListener/)
  })

  test('nothing writes markup', () => {
    for (const file of files)
      expect(code(file), file).not.toMatch(
        /innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|\beval\(|new Function/,
      )
  })

  test('nothing talks to the page or the network', () => {
    for (const file of files)
      expect(code(file), file).not.toMatch(
        /postMessage|dispatchEvent|CustomEvent|\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/,
      )
  })

  test('background keeps nothing in memory', () => {
    expect(code('entrypoints/background.ts')).not.toMatch(/^(let|var) /m)
  })

  test('files stay small', () => {
    for (const file of files)
      expect(source.get(file)!.split('\n').length, relative(root, file)).toBeLessThanOrEqual(210)
  })
})
