import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import { formsOf, key } from '../../src/compile/rules/forms.ts'
import { derivedForms } from '../../src/compile/forms.ts'
import { readTermFiles } from '../../src/compile/files.node.ts'
import { parse } from '../../src/compile/parse.ts'
import { ROOT } from '../lib/tool.ts'

/** Every contestant runs in the same browser, each on a site of its own: `http://NAME.bench`. */
export type Contestant = 'empty' | 'floor' | 'kneadwise' | 'mark.js' | 'advanced-mark.js'

/** The measured ones in every round; the rivals are looked at apart, as they are slow. */
export const LIGHT: Contestant[] = ['empty', 'floor', 'kneadwise']
export const RIVALS: Contestant[] = ['mark.js', 'advanced-mark.js']

export const hostOf = (name: Contestant): string => `${name.replaceAll('.', '-')}.bench`

/** Unpacked extensions in `folder`, one each. */
export async function makeExtensions(folder: string, names: Contestant[], output: string): Promise<string[]> {
  return Promise.all(names.map((name) => make(join(folder, hostOf(name)), name, output)))
}

async function make(folder: string, name: Contestant, output: string): Promise<string> {
  await mkdir(folder, { recursive: true })
  const matches = [`*://${hostOf(name)}/*`]
  if (name === 'kneadwise') {
    await cp(output, folder, { recursive: true })
    const path = join(folder, 'manifest.json')
    const manifest = JSON.parse(await readFile(path, 'utf8')) as { content_scripts: { matches: string[] }[] }
    for (const script of manifest.content_scripts) script.matches = matches
    await writeFile(path, JSON.stringify(manifest))
    return folder
  }
  const { js, runAt } = await scriptsOf(name)
  for (const [file, text] of Object.entries(js)) await writeFile(join(folder, file), text)
  const script = { matches, js: Object.keys(js), run_at: runAt, all_frames: true }
  await writeFile(
    join(folder, 'manifest.json'),
    JSON.stringify({ manifest_version: 3, name: `bench ${name}`, version: '1', content_scripts: [script] }),
  )
  return folder
}

async function scriptsOf(name: Contestant): Promise<{ js: Record<string, string>; runAt: string }> {
  if (name === 'empty') return { js: { 'page.js': ';' }, runAt: 'document_start' }
  if (name === 'floor')
    return { js: { 'page.js': await bundle('scripts/bench/floor.dom.ts', true) }, runAt: 'document_start' }
  const library = await readFile(join(ROOT, 'node_modules', name, 'dist/mark.min.js'), 'utf8')
  // The quickest way that each documents for a long list of words.
  const options =
    name === 'mark.js'
      ? { separateWordSearch: false, accuracy: 'exactly' }
      : { separateWordSearch: false, accuracy: 'exactly', combinePatterns: true }
  const run = `new Mark(document.body).mark(JSON.parse(${JSON.stringify(JSON.stringify(await allForms()))}), ${JSON.stringify(options)})`
  return { js: { 'library.js': library, 'page.js': run }, runAt: 'document_idle' }
}

/** Everything that Kneadwise looks for, as written; spellings that it folds to one stand once. */
export async function allForms(): Promise<string[]> {
  const forms = new Map<string, string>()
  for (const file of await readTermFiles(ROOT)) {
    const draft = parse(file, [])
    if (!draft) continue
    const own = formsOf(draft)
    for (const form of [...own, ...derivedForms(own, draft.front.type)])
      if (form.use !== 'search' && !forms.has(key(form.text))) forms.set(key(form.text), form.text)
  }
  return [...forms.values()]
}

/** A file of ours, with what it imports, as one script. */
export async function bundle(entry: string, minify = false): Promise<string> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify,
      target: 'chrome128',
      lib: { entry: join(ROOT, entry), formats: ['iife'], name: 'bench' },
    },
  })
  const [first] = [result].flat()
  if (!first || !('output' in first)) throw new Error(`${entry} was not built`)
  return first.output[0].code
}
