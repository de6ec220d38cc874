/** A labelled text as a page. */
import type { PageBlock, PageOutline } from '../../src/match/outline.ts'
import { block } from '../lib/made-page.ts'
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

/**
 * A page is a title (`# …`), headings (`## …`), items (`- …`), table lines (`| … |`, the first one the heads) and
 * sentences, one a line; lines that follow each other are one paragraph. `{limit}` or `{limit coverage}` at the
 * end of a line says what it states. Throws with the line when the type is unknown.
 */
export function pageOf(name: string, written: string): LabelledPage {
  const blocks: PageBlock[] = []
  const lines: Labelled[] = []
  let paragraph: { said: string; label: Labelled['label'] }[] = []
  let [list, table, row] = [10, -1, 0]
  let form = 'text' as 'list' | 'table' | 'text'
  const add = (text: string, over?: Partial<PageBlock>): number => blocks.push(block(text, over)) - 1
  const close = (next: typeof form): void => {
    form = next
    if (paragraph.length === 0) return
    const at = add(paragraph.map((p) => p.said).join(' '))
    let start = 0
    for (const { said, label } of paragraph) {
      lines.push({ block: at, start, end: start + said.length, label })
      start += said.length + 1
    }
    paragraph = []
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
      const at = add(said.slice(2).trim(), { role: 'item', within: [0, 1, list] })
      lines.push({ block: at, start: 0, end: blocks[at]!.text.length, label })
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
        const at = add(cell.trim(), {
          role: 'cell',
          cell: { table, row, column, head: row === 0 },
          within,
        })
        lines.push({ block: at, start: 0, end: blocks[at]!.text.length, label, row: table * 1000 + row })
      }
      row++
    } else {
      if (form !== 'text') close('text')
      paragraph.push({ said, label })
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
    const spot = u.parts[0]!
    return lines.find((l) => l.block === spot.block && spot.start < l.end && spot.end > l.start)
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
