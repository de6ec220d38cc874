/** `npm run new -- "Hot stone massage" relaxation`: writes a new term file, in which only the prose is missing. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileFolder, readTermFiles } from '../src/compile/files.node.ts'
import { formatProblem } from '../src/compile/problem.ts'
import { isKind, KINDS } from '../src/glossary/kinds.ts'
import { idOf, template } from './lib/term-template.ts'
import { ROOT } from './lib/tool.ts'

const words = process.argv.slice(2)
const kind = words.pop()
const name = words.join(' ').trim()
const id = idOf(name)

if (!name) fail('Say a name and a kind: npm run new -- "Hot stone massage" relaxation')
if (!isKind(kind)) fail(`"${kind}" is no kind; it must be one of ${KINDS.join(', ')}`)
if (!id) fail(`"${name}" gives no id; it needs a letter or digit`)

const taken = (await readTermFiles(ROOT)).find((file) => file.path.endsWith(`/${id}.md`))
if (taken) fail(`There is a term of that name already: ${taken.path}`)

const path = `glossary/${kind}/${id}.md`
writeFileSync(join(ROOT, path), template(name, kind, new Date().toISOString().slice(0, 10)), { flag: 'wx' })

console.log(
  `Wrote ${path}. Replace every <…> in it, name a source, and name "${id}" under related of a near term.`,
)
// A source, the prose and a link from elsewhere are missing in every new file; anything else is worth a word.
const expected = new Set(['G05', 'G18', 'G20'])
const { problems } = await compileFolder(ROOT)
for (const problem of problems.filter((p) => p.path === path && !expected.has(p.rule)))
  console.log(formatProblem(problem))
console.log(`Then run: npm run glossary -- ${path}`)

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}
