/**
 * `npm run glossary`: the state of the glossary, and every problem in it.
 * `npm run glossary -- PATH…` prints only the problems of files whose path begins so.
 */
import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { compileFolder } from '../src/compile/files.node.ts'
import { decode } from '../src/glossary/table.ts'
import { formatProblem } from '../src/compile/problem.ts'
import { readReferences } from './lib/glossary-references.ts'
import { stateOf } from './lib/glossary-state.ts'

const root = process.cwd()
const only = process.argv.slice(2)
const { terms, problems, phrases } = await compileFolder(root)
const shown = problems.filter((p) => only.length === 0 || only.some((o) => p.path.startsWith(o)))
if (only.length === 0) {
  const exceptions: unknown = parse(await readFile('glossary/reading-exceptions.yaml', 'utf8'))
  const words = Array.isArray(exceptions) ? exceptions.map(String) : []
  for (const line of stateOf(terms, words, await readReferences(root))) console.log(line)
  console.log('')
}
for (const p of shown) console.log(formatProblem(p))
console.log(
  `${terms.length} terms, ${decode(phrases.table).groupFirst.length - 1} groups of forms, ${shown.length} problems shown`,
)
process.exitCode = shown.some((p) => p.level === 'error') ? 1 : 0
