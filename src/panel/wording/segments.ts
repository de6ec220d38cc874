import type { Statement } from '../../wording/statement.ts'

/** A stretch of a quotation: plain, a number as the page writes it, or a term. */
export interface Segment {
  text: string
  /** Id of the term, when it is one. */
  term?: string
  figure?: boolean
}

/** A quotation cut at its terms and numbers. Together the texts are the quotation, letter by letter. */
export function segmentsOf({ spot, text, marks, figures }: Statement): Segment[] {
  const cuts = [
    ...marks.map(({ start, end, id }) => ({ start, end, term: id })),
    ...figures.map(({ start, end }) => ({ start, end, figure: true })),
  ]
    .map((c) => ({ ...c, start: c.start - spot.start, end: c.end - spot.start }))
    .filter((c) => c.start >= 0 && c.end <= text.length && c.start < c.end)
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
  const segments: Segment[] = []
  let at = 0
  for (const { start, end, ...what } of cuts) {
    if (start < at) continue // a number inside a term is part of the term
    if (start > at) segments.push({ text: text.slice(at, start) })
    segments.push({ text: text.slice(start, end), ...what })
    at = end
  }
  if (at < text.length) segments.push({ text: text.slice(at) })
  return segments
}
