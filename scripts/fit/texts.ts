/** The files of labelled texts: what `scripts/fit.ts` learns from. */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type LabelledPage, pageOf } from './labelled-page.ts'

/** The `.txt` files of a folder and of the folders in it, in the order of their names. */
export async function textsIn(folder: string): Promise<[file: string, text: string][]> {
  const files = (await readdir(folder, { recursive: true })).filter((f) => f.endsWith('.txt'))
  const names = files.map((f) => f.replaceAll('\\', '/')).toSorted()
  return Promise.all(names.map(async (f) => [f, await readFile(join(folder, f), 'utf8')] as [string, string]))
}

/** Every page of such files; a line that begins with `# ` begins one. */
export const pagesOf = (texts: readonly (readonly [file: string, text: string])[]): LabelledPage[] =>
  texts.flatMap(([file, text]) =>
    text
      .split(/^(?=# )/m)
      .filter((part) => part.trim())
      .map((part, n) => pageOf(`${file}#${n + 1}`, part)),
  )

/** What weights were fitted to, in one word: it changes with every letter of it. */
export const digestOf = (
  texts: readonly (readonly [file: string, text: string])[],
  sentences: string,
): string =>
  createHash('sha256')
    .update(JSON.stringify([texts, sentences]))
    .digest('hex')
    .slice(0, 16)
