import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compileFolder } from '../../src/compile/files.node.ts'
import { decode } from '../../src/glossary/table.ts'
import { Inspector } from './inspector.ts'
import { expectationOf, type Score, score } from './score.ts'

const PAGES = 'tests/pages'

/** Scores the labelled pages of some groups, or of all. */
export async function scorePages(groups: string[] = []): Promise<Score[]> {
  const { phrases } = await compileFolder(process.cwd())
  const inspector = new Inspector({ table: decode(phrases.table), meta: phrases.meta })
  const scores: Score[] = []
  try {
    for (const entry of await readdir(PAGES, { withFileTypes: true })) {
      if (!entry.isDirectory() || (groups.length && !groups.includes(entry.name))) continue
      for (const name of (await readdir(join(PAGES, entry.name))).toSorted()) {
        if (!name.endsWith('.html')) continue
        const page = `${entry.name}/${name}`
        const html = await readFile(join(PAGES, page), 'utf8')
        scores.push(score(page, expectationOf(html, page), await inspector.inspect(page, html)))
      }
    }
  } finally {
    await inspector.close()
  }
  return scores
}
