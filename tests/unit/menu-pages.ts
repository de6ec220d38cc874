import type { Marked, PageBlock, PageOutline } from '../../src/match/outline.ts'

/** A page of plain lines, or of blocks given in part. Words in [brackets|id|kind] are marked, in [brackets|id|kind|1] by a term that says less. */
export function page(
  parts: (string | Partial<PageBlock>)[],
  outline: Partial<PageOutline> = {},
): PageOutline {
  const blocks = parts.map((part): PageBlock => {
    const given = typeof part === 'string' ? { text: part } : part
    const { text, marks } = unmark(given.text ?? '')
    return { role: 'text', lang: '', level: 0, struck: [], within: [], ...given, text, marks }
  })
  return {
    title: '',
    host: '',
    url: '',
    lang: 'en-us',
    topics: ['massage'],
    overBudget: false,
    structured: [],
    ...outline,
    blocks,
  }
}

function unmark(written: string): { text: string; marks: Marked[] } {
  const marks: Marked[] = []
  let text = ''
  let from = 0
  for (const m of written.matchAll(/\[([^|\]]+)\|([^|\]]+)\|([^|\]]+)(?:\|([01]))?\]/g)) {
    text += written.slice(from, m.index)
    marks.push({
      start: text.length,
      end: text.length + m[1]!.length,
      id: m[2]!,
      kind: m[3] as Marked['kind'],
      ...(m[4] && { says: Number(m[4]) as 0 | 1 }),
    })
    text += m[1]
    from = m.index + m[0].length
  }
  return { text: text + written.slice(from), marks }
}
