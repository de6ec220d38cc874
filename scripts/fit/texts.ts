/** Labelled texts as pages: what `scripts/fit.ts` learns from. */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PageBlock, PageOutline } from '../../src/match/outline.ts'
import { STATEMENTS, type StatementType } from '../../src/wording/statement.ts'
import type { Unit } from '../../src/wording/unit.ts'

/** A stretch of a block, with the label of the line it was written in. */
interface Labelled {
  block: number
  start: number
  end: number
  label: StatementType | undefined
  /** Of a table: number of its row. */
  row?: number
}

export interface LabelledPage {
  name: string
  outline: PageOutline
  lines: Labelled[]
}

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

/**
 * A page is a title (`# …`), headings (`## …`), items (`- …`), table lines (`| … |`, the first one the heads) and
 * sentences, one a line; lines that follow each other are one paragraph. `{limit}` or `{limit coverage}` at the
 * end of a line says what it states. Throws with the line when the type is unknown.
 */
export function pageOf(name: string, written: string): LabelledPage {
  const blocks: PageBlock[] = []
  const lines: Labelled[] = []
  let paragraph: Pick<Labelled, 'label'>[] = []
  let words: string[] = []
  let [list, table, row] = [10, -1, 0]
  let form = 'text' as 'list' | 'table' | 'text'
  const add = (text: string, over: Partial<PageBlock>): number =>
    blocks.push({
      text,
      role: 'text',
      lang: 'en',
      level: 0,
      struck: [],
      within: [0, 1],
      marks: [],
      ...over,
    }) - 1
  const close = (next: typeof form): void => {
    form = next
    if (words.length === 0) return
    const block = add(words.join(' '), {})
    let start = 0
    for (const [i, said] of words.entries()) {
      lines.push({ block, start, end: start + said.length, ...paragraph[i]! })
      start += said.length + 1
    }
    paragraph = []
    words = []
  }
  for (const line of written.split('\n').map((l) => l.trim())) {
    const label = labelOf(line, name)
    const said = line.replace(/\s*\{[^}]*\}/, '').trim()
    const level = /^#+/.exec(said)?.[0].length
    if (said === '') close('text')
    else if (level) {
      close('text')
      add(said.slice(level).trim(), { role: 'heading', level })
    } else if (/^[-*•] /.test(said)) {
      if (form !== 'list') list++
      close('list')
      const block = add(said.slice(2).trim(), { role: 'item', within: [0, 1, list] })
      lines.push({ block, start: 0, end: blocks[block]!.text.length, label })
    } else if (said.startsWith('|')) {
      if (form !== 'table') [table, row] = [table + 1, 0]
      close('table')
      if (/^\|[\s|:-]+$/.test(said)) continue
      for (const [column, cell] of said
        .replace(/^\||\|$/g, '')
        .split('|')
        .entries()) {
        if (!cell.trim()) continue
        const within = [0, 1, 1000 + table, 100_000 + table * 1000 + row]
        const block = add(cell.trim(), {
          role: 'cell',
          cell: { table, row, column, head: row === 0 },
          within,
        })
        lines.push({ block, start: 0, end: blocks[block]!.text.length, label, row: table * 1000 + row })
      }
      row++
    } else {
      if (form !== 'text') close('text')
      words.push(said)
      paragraph.push({ label })
    }
  }
  close('text')
  const title = blocks.find((b) => b.level === 1)?.text ?? ''
  const outline = {
    title,
    host: '',
    url: '',
    lang: 'en',
    topics: [],
    overBudget: false,
    structured: [],
    blocks,
  }
  return { name, outline, lines }
}

function labelOf(line: string, name: string): StatementType | undefined {
  const label = /\{([^}]*)\}/.exec(line)?.[1]?.trim().split(/\s+/)[0]
  if (label === undefined) return undefined
  const type = STATEMENTS.find((t) => t === label)
  if (!type) throw new Error(`${name}: “${label}” is no type of statement, in: ${line}`)
  return type
}

/** The label of each unit; undefined where a row's label is another unit's of it. */
export function labelsOf(
  { lines }: LabelledPage,
  units: readonly Unit[],
): (StatementType | 'none' | undefined)[] {
  const lineOf = (u: Unit): Labelled | undefined => {
    const { block, start, end } = u.parts[0]!
    return lines.find((l) => l.block === block && start < l.end && end > l.start)
  }
  const rowsWithLine = new Set(units.filter((u) => u.form === 'line').map((u) => lineOf(u)?.row))
  const seen = new Set<number>()
  return units.map((u) => {
    const line = lineOf(u)
    if (!line?.label) return 'none'
    if (line.row === undefined) return line.label
    const another = seen.has(line.row) || (u.form !== 'line' && rowsWithLine.has(line.row))
    seen.add(line.row)
    return another ? undefined : line.label
  })
}
