/**
 * `npm run -s inspect -- [--why] FILE…`: one JSON line for each .txt or .html file,
 * what the page script would find. Bad files are named on stderr; exit code 1.
 */
import { readFile } from 'node:fs/promises'
import { compileFolder } from '../src/compile/files.node.ts'
import { formatProblem } from '../src/compile/problem.ts'
import { decode } from '../src/glossary/table.ts'
import { Inspector } from './lib/inspector.ts'

const args = process.argv.slice(2)
const why = args.includes('--why')
const files = args.filter((a) => a !== '--why')
if (files.length === 0) {
  console.error('inspect: name at least one .txt or .html file')
  process.exit(2)
}

const { phrases, problems } = await compileFolder(process.cwd())
for (const p of problems) if (p.level === 'error') console.error(formatProblem(p))
const inspector = new Inspector({ table: decode(phrases.table), meta: phrases.meta })
for (const file of files) {
  try {
    console.log(JSON.stringify(await inspector.inspect(file, await readFile(file, 'utf8'), why)))
  } catch (error) {
    console.error(`inspect: ${file}: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 1
  }
}
await inspector.close()
