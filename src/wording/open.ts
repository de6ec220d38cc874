import type { PageBlock } from '../match/outline.ts'
import { fold } from './fold.ts'
import { NEG } from './lexicon.ts'
import { OPEN } from './open-rules.ts'
import type { Statement } from './statement.ts'

/** Programmes with rules of their own, in the order in which they are tried. */
const PROGRAMMES: [key: string, RegExp][] = [
  ['medicare', /\bmedicare\b/],
  ['va', /\bva\b|\bveterans?\b|\bcommunity care\b/],
  ['lni', /\bl ?& ?i\b|\blabor (?:and|&) industries\b/],
  ['workers', /\bworkers'? comp\w*|\binjured workers?\b/],
  ['pip', /\bpip\b|\bpersonal injury protection\b|\bno-fault\b|\bmed ?pay\b/],
  ['accounts', /\bhsas?\b|\bfsas?\b|\bhras?\b|\bhealth savings\b|\bflexible spending\b/],
]
const NO = new RegExp(NEG)

/**
 * What a page says of all that a statement might leave open, in steps of a block. Its other sentences count as well:
 * one that was not taken for a statement may say it all the same, and then it is not left open.
 */
export function* saidOn(blocks: readonly PageBlock[]): Generator<void, Set<string>> {
  const said = new Set<string>()
  for (let at = 0; at < blocks.length;) {
    const row = rowFrom(blocks, at)
    at += row.length
    const text = fold(row.map((b) => b.text).join('\n'))
    for (const { key, about, unsaid, anywhere } of OPEN)
      if (!said.has(key) && unsaid.test(text) && (anywhere || about.test(text))) said.add(key)
    yield
  }
  return said
}

/** The cells of a table line, or one block. */
function rowFrom(blocks: readonly PageBlock[], at: number): readonly PageBlock[] {
  const { cell } = blocks[at]!
  let end = at + 1
  while (isInRow(blocks[end], cell)) end++
  return blocks.slice(at, end)
}

const isInRow = (block: PageBlock | undefined, cell: PageBlock['cell']): boolean =>
  cell !== undefined && block?.cell?.table === cell.table && block.cell.row === cell.row

/** What the statements of a page say of it. */
export function saidBy(statements: readonly Statement[]): Set<string> {
  const all = fold(statements.map((s) => s.text).join('\n'))
  return new Set(OPEN.filter(({ unsaid }) => unsaid.test(all)).map(({ key }) => key))
}

/** Keys of src/locales: what a statement leaves open on a page that says `said`, and whose rules it is about. */
export function openIn(statement: Statement, said: ReadonlySet<string>): string[] {
  const text = fold(statement.text)
  const open = OPEN.filter(
    (o) =>
      o.of === statement.type && o.about.test(text) && !said.has(o.key) && !(o.positive && NO.test(text)),
  ).map((o) => `wording.open.${o.key}`)
  const programmes = PROGRAMMES.filter(([, say]) => say.test(text)).map(([key]) => `wording.programme.${key}`)
  return [...open, ...programmes]
}
