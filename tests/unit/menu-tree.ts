import type { Cell, PageBlock, PageOutline } from '../../src/match/outline.ts'

/** An element of a made-up page: its tag, and what stands in it. */
export interface El {
  tag: string
  kids: (El | string)[]
}
export type Kid = El | string | undefined | false | Kid[]

/** `el('td*3', …)` is a cell over three columns. */
export const el = (tag: string, ...kids: Kid[]): El => ({ tag, kids: flat(kids) })

const flat = (kids: Kid[]): (El | string)[] =>
  kids.flatMap((k): (El | string)[] =>
    Array.isArray(k) ? flat(k) : typeof k === 'string' ? struck(k) : k ? [k] : [],
  )

/** What stands in <s> and </s> is an element. */
const struck = (text: string): (El | string)[] =>
  text
    .split(/<\/?s>/)
    .map((part, i) => (i % 2 ? { tag: 's', kids: [part] } : part))
    .filter(Boolean)

const INLINE = /^(?:span|a|b|strong|em|i|small|button|label|del|s|time|u)$/
const ROLE: Record<string, PageBlock['role']> = {
  caption: 'heading',
  summary: 'heading',
  legend: 'heading',
  dt: 'heading',
  li: 'item',
  dd: 'item',
  td: 'cell',
  th: 'cell',
  p: 'text',
  blockquote: 'text',
}
const roleOf = (tag: string): PageBlock['role'] | undefined => (/^h[1-6]$/.test(tag) ? 'heading' : ROLE[tag])

interface Frame {
  role: PageBlock['role']
  level: number
  within: number[]
  cell?: Cell
}

interface Piece {
  at: number
  text: string
  parent: El
  struck: boolean
}

/** The blocks of a page as its outline would have them, without marks. What `src/read` does with a document, in small. */
export function blocksOf(root: El): PageBlock[] {
  const blocks: PageBlock[] = []
  let text = ''
  let pieces: Piece[] = []
  let number = 0
  let tables = 0

  const flush = (owner: El, frame: Frame): void => {
    const trimmed = text.trimEnd()
    if (trimmed !== '') {
      const seams = seamsOf(trimmed, pieces, owner)
      blocks.push({
        text: trimmed,
        role: frame.role,
        lang: '',
        level: frame.level || (frame.role === 'heading' ? 6 : 0),
        ...(frame.cell && { cell: frame.cell }),
        struck: pieces.filter((p) => p.struck).map((p) => [p.at, p.at + p.text.trimEnd().length]),
        ...(seams.length > 0 && { seams }),
        within: frame.within,
        marks: [],
      })
    }
    text = ''
    pieces = []
  }

  const add = (raw: string, parent: El, struck: boolean): void => {
    const written = raw.replace(/[\t\n ]+/g, ' ').replace(/^ /, /(?:^|[ \n])$/.test(text) ? '' : ' ')
    if (written === '') return
    pieces.push({ at: text.length, text: written, parent, struck })
    text += written
  }

  const visit = (node: El, owner: El, frame: Frame, struck: boolean): void => {
    let lastLink = false
    for (const kid of node.kids) {
      if (typeof kid === 'string') {
        add(kid, node, struck)
        if (kid.trim() !== '') lastLink = false
        continue
      }
      const [tag, wide] = kid.tag.split('*') as [string, string?]
      if (tag === 'br') {
        if (text !== '') text = `${text.trimEnd()}\n`
        continue
      }
      const isStruck = struck || tag === 's' || tag === 'del'
      if (INLINE.test(tag) && !(tag === 'a' && lastLink)) visit(kid, owner, frame, isStruck)
      else {
        flush(owner, frame)
        const heading = /^h([1-6])$/.exec(tag)
        const inner: Frame = {
          role: roleOf(tag) ?? frame.role,
          level: heading ? Number(heading[1]) : frame.level,
          within: [...frame.within, number++],
          ...((kid as El & { cell?: Cell }).cell
            ? { cell: (kid as El & { cell?: Cell }).cell! }
            : frame.cell && { cell: frame.cell }),
        }
        if (tag === 'table') placeCells(kid, tables++)
        visit(kid, kid, inner, isStruck)
        flush(kid, inner)
      }
      void wide
      lastLink = tag === 'a'
    }
  }
  visit(root, root, { role: 'text', level: 0, within: [number++, number++] }, false)
  flush(root, { role: 'text', level: 0, within: [0, 1] })
  return blocks
}

/** Where the texts of two elements meet: see `seamsIn` of the reader. */
function seamsOf(text: string, pieces: Piece[], owner: El): number[] {
  const filled = pieces.filter((p) => p.text.trim() !== '' && p.at < text.length)
  const isOfElements = filled.every((p) => p.parent !== owner)
  return filled
    .filter((p, i) => i > 0 && filled[i - 1]!.parent !== p.parent)
    .map((p) => p.at)
    .filter((at) => isOfElements || /^\S\S$/.test(text.slice(at - 1, at + 1)))
}

function placeCells(table: El, number: number): void {
  let row = 0
  const rows = (node: El, isHead: boolean): void => {
    for (const kid of node.kids) {
      if (typeof kid === 'string') continue
      if (kid.tag !== 'tr') {
        rows(kid, kid.tag === 'thead')
        continue
      }
      let column = 0
      for (const cell of kid.kids) {
        if (typeof cell === 'string') continue
        const [tag, wide] = cell.tag.split('*') as [string, string?]
        Object.assign(cell, { cell: { table: number, row, column, head: tag === 'th' || isHead } })
        column += Number(wide ?? 1)
      }
      row++
    }
  }
  rows(table, false)
}

export const outlineOf = (blocks: PageBlock[], title: string): PageOutline => ({
  title,
  host: '',
  url: '',
  lang: 'en-us',
  topics: [],
  overBudget: false,
  structured: [],
  blocks,
})
