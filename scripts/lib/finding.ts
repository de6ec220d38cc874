import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compileFolder } from '../../src/compile/files.node.ts'
import { decode } from '../../src/glossary/table.ts'
import { Inspector } from './inspector.ts'
import { expectationOf, type Score, score } from './score.ts'
import { scoreStatements, type StatementScore } from './score-statements.ts'

const PAGES = 'tests/pages'

/** Scores the labelled pages of some groups, or of all: their marks, and their statements. */
export async function scorePages(groups: string[] = [], statements: StatementScore[] = []): Promise<Score[]> {
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
        const expected = expectationOf(html, page)
        const found = await inspector.inspect(page, html)
        if (expected.marks) scores.push(score(page, expected, found))
        if (expected.statements) statements.push(scoreStatements(page, expected.statements, found))
      }
    }
  } finally {
    await inspector.close()
  }
  return scores
}
