/**
 * `npm run -s inspect -- [--why] FILE…`: one JSON line for each .txt or .html file,
 * what the page script would find. Bad files are named on stderr; exit code 1.
 */
import { readFile } from 'node:fs/promises'
import { compileFolder } from '../src/compile/files.node.ts'
import { formatProblem } from '../src/compile/problem.ts'
import { decode } from '../src/glossary/table.ts'
import { KINDS } from '../src/glossary/kinds.ts'
import type { TextBlock } from '../src/match/block.ts'
import { find } from '../src/match/find.ts'
import type { Dictionary } from '../src/match/scan.ts'
import { BLOCK_MAX } from '../src/read/limits.ts'
import { linesOf } from '../src/read/lines.ts'
import { PageReader } from './lib/page-reader.ts'

interface PlacedBlock extends TextBlock {
  /** Where the block stands in the printed text. */
  at: number
}

const args = process.argv.slice(2)
const why = args.includes('--why')
const files = args.filter((a) => a !== '--why')
if (files.length === 0) {
  console.error('inspect: name at least one .txt or .html file')
  process.exit(2)
}

const { phrases, problems } = await compileFolder(process.cwd())
for (const p of problems) if (p.level === 'error') console.error(formatProblem(p))
const dictionary: Dictionary = { table: decode(phrases.table), meta: phrases.meta }

const pages = new PageReader()
for (const file of files) {
  try {
    const content = await readFile(file, 'utf8')
    console.log(JSON.stringify(await inspect(file, content)))
  } catch (error) {
    console.error(`inspect: ${file}: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 1
  }
}
await pages.close()

async function inspect(file: string, content: string): Promise<object> {
  const { title, text, blocks } = /\.x?html?$/i.test(file) ? await readHtml(content, file) : readText(content)
  const { meta } = dictionary
  const dropped: object[] = []
  const found = find(blocks, { title, host: '' }, dictionary, (scanned, r, reason) => {
    const { at } = scanned.block as PlacedBlock
    dropped.push({ start: at + r.start, end: at + r.end, text: scanned.block.text.slice(r.start, r.end), id: meta.ids[r.term], why: reason })
  })
  const marks = blocks.flatMap((block, i) =>
    found.hits[i]!.map(({ start, end, term }) => ({
      start: block.at + start,
      end: block.at + end,
      text: block.text.slice(start, end),
      id: meta.ids[term],
      kind: KINDS[meta.kinds[term]!],
    })),
  )
  return { file, text, topics: [...found.topics], marks, services: [], statements: [], questions: [], ...(why && { dropped }) }
}

function readText(content: string): { title: string; text: string; blocks: PlacedBlock[] } {
  const blocks = linesOf(content, BLOCK_MAX).map((b) => ({ ...b, role: 'text' as const, lang: '' }))
  return { title: '', text: content, blocks }
}

async function readHtml(content: string, file: string): Promise<{ title: string; text: string; blocks: PlacedBlock[] }> {
  const page = await pages.read(content, file)
  let at = 0
  const blocks = page.blocks.map((block) => {
    const placed = { ...block, at }
    at += block.text.length + 1
    return placed
  })
  return { title: page.title, text: blocks.map((b) => b.text).join('\n'), blocks }
}
