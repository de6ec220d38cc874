/**
 * `npm run glossary`: the state of the glossary, and every problem in it.
 * `npm run glossary -- PATH…` prints only the problems of files whose path begins so.
 */
import { compileFolder } from '../src/compile/files.node.ts'
import { formatProblem } from '../src/compile/problem.ts'

const only = process.argv.slice(2)
const { terms, problems, phrases } = await compileFolder(process.cwd())
const shown = problems.filter((p) => only.length === 0 || only.some((o) => p.path.startsWith(o)))
for (const p of shown) console.log(formatProblem(p))
console.log(`${terms.length} terms, ${phrases.meta.groups.length} groups of forms, ${shown.length} problems shown`)
process.exitCode = shown.some((p) => p.level === 'error') ? 1 : 0
