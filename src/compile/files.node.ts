import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { compile, type Glossary } from './compile.ts'
import type { TermFile } from './parse.ts'
import { parseTopics } from './topics.ts'

/** All term files below `<root>/glossary`. */
export async function readTermFiles(root: string): Promise<TermFile[]> {
  const files: TermFile[] = []
  for (const entry of await readdir(join(root, 'glossary'), { withFileTypes: true })) {
    if (!entry.isDirectory()) continue
    for (const name of await readdir(join(root, 'glossary', entry.name))) {
      if (!name.endsWith('.md')) continue
      const path = `glossary/${entry.name}/${name}`
      files.push({ path, text: await readFile(join(root, path), 'utf8') })
    }
  }
  return files
}

/** Reads and compiles the glossary of a checkout. */
export async function compileFolder(root: string): Promise<Glossary> {
  const list: unknown = parse(await readFile(join(root, 'glossary/reading-exceptions.yaml'), 'utf8'))
  const exceptions = Array.isArray(list) ? list.map(String) : []
  const topics = parseTopics(parse(await readFile(join(root, 'glossary/topics.yaml'), 'utf8')))
  return compile(await readTermFiles(root), { exceptions, topics })
}
