import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compileFolder } from '../../src/compile/files.node.ts'
import { KINDS } from '../../src/glossary/kinds.ts'
import { decode } from '../../src/glossary/table.ts'
import { asText } from './as-text.ts'
import { Inspector } from './inspector.ts'
import { type Expected, expectationOf, type Score, score } from './score.ts'
import { scoreServices, type ServiceScore } from './score-services.ts'
import { scoreStatements, type StatementScore } from './score-statements.ts'

const PAGES = 'tests/pages'

/** How pages were read, each for what its expectation speaks of. */
export interface Scores {
  marks: Score[]
  services: ServiceScore[]
  /** The same menus once more, from their bare lines. */
  servicesAsText: ServiceScore[]
  statements: StatementScore[]
}

/** Scores the labelled pages of some groups, or of all. */
export async function scorePages(groups: string[] = []): Promise<Scores> {
  const { phrases } = await compileFolder(process.cwd())
  const inspector = new Inspector({ table: decode(phrases.table), meta: phrases.meta })
  const kindOf = new Map(phrases.meta.ids.map((id, i) => [id, KINDS[phrases.meta.kinds[i]!]!]))
  const scores: Scores = { marks: [], services: [], servicesAsText: [], statements: [] }
  try {
    for (const page of await pagesOf(groups)) {
      const path = join(PAGES, page)
      const content = await readFile(path, 'utf8')
      const expected = page.endsWith('.html') ? expectationOf(content, page) : await beside(path)
      const found = await inspector.inspect(page, content)
      // Nothing can be booked on a page about something else, and it says nothing of paying for care.
      const nothing = page.startsWith('unrelated/') ? [] : undefined
      const { marks, services = nothing, statements = nothing } = expected
      if (marks) scores.marks.push(score(page, { ...expected, marks }, found, kindOf))
      if (services) scores.services.push(scoreServices(page, services, found.services))
      if (services?.length && page.endsWith('.html')) {
        const bare = asText((await inspector.outline(page, content)).outline)
        const copied = await inspector.inspect(`${page}.txt`, bare)
        scores.servicesAsText.push(scoreServices(`${page} as text`, services, copied.services))
      }
      if (statements) scores.statements.push(scoreStatements(page, statements, found))
    }
  } finally {
    await inspector.close()
  }
  return scores
}

async function pagesOf(groups: string[]): Promise<string[]> {
  const folders = (await readdir(PAGES, { withFileTypes: true })).filter((f) => f.isDirectory())
  const chosen = folders.map((f) => f.name).filter((f) => groups.length === 0 || groups.includes(f))
  const files = await Promise.all(
    chosen.map(async (folder) => (await readdir(join(PAGES, folder))).map((name) => `${folder}/${name}`)),
  )
  return files
    .flat()
    .filter((f) => /\.(html|txt)$/.test(f))
    .toSorted()
}

/** A text file cannot carry its expectation; it lies beside it. */
async function beside(file: string): Promise<Expected> {
  return JSON.parse(await readFile(file.replace(/txt$/, 'json'), 'utf8')) as Expected
}
