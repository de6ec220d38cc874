import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compileFolder } from '../../src/compile/files.node.ts'
import { decode } from '../../src/glossary/table.ts'
import { asText } from './as-text.ts'
import { Inspector } from './inspector.ts'
import { type Expected, expectationOf, type Score, score } from './score.ts'
import { scoreServices } from './score-services.ts'

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
        if (!/\.(html|txt)$/.test(name)) continue
        const page = `${entry.name}/${name}`
        const html = await readFile(join(PAGES, page), 'utf8')
        const expected = name.endsWith('.html') ? expectationOf(html, page) : await beside(join(PAGES, page))
        const found = await inspector.inspect(page, html)
        const services = scoreServices(expected, found.services)
        scores.push({ ...score(page, expected, found), ...(services && { services }) })
        if (!services || !name.endsWith('.html')) continue
        // What stands in a page's structure has to be found from its bare lines as well.
        const copied = await inspector.inspect(
          `${page}.txt`,
          asText((await inspector.outline(page, html)).outline),
        )
        scores.at(-1)!.servicesAsText = scoreServices(expected, copied.services)!
      }
    }
  } finally {
    await inspector.close()
  }
  return scores
}

/** A text file cannot carry its expectation; it lies beside it. */
async function beside(file: string): Promise<Expected> {
  return JSON.parse(await readFile(file.replace(/txt$/, 'json'), 'utf8')) as Expected
}
