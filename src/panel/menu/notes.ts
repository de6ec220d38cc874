import type { PageOutline, Spot } from '../../match/outline.ts'
import type { MenuSummary, Note } from '../../menu/summary.ts'

/** A sentence about a menu as a whole; with the page's own words where it rests on them. */
export interface MenuNote {
  key: Exclude<Note, 'service-charge'> | 'charges'
  values: string[]
  quotes: { words: string; spot: Spot }[]
}

/** UTF-16 code units of a quotation. */
const QUOTE_MAX = 220
/** Menus repeat themselves; the first words on tips, charges and taxes say enough. */
const CHARGES_MAX = 3

/** What can be said of a menu: only what its names and its own words say. */
export function notesOf(page: Pick<PageOutline, 'blocks'>, summary: MenuSummary): MenuNote[] {
  const { shortHour, charges } = summary
  const notes = summary.notes.flatMap((key): MenuNote[] => {
    if (key === 'service-charge') return []
    if (key !== 'short-hour' || !shortHour) return [{ key, values: [], quotes: [] }]
    return [{ key, values: [String(shortHour.minutes)], quotes: [quote(page, shortHour.spot)] }]
  })
  const quotes = charges.map(({ spot }) => quote(page, spot))
  const different = quotes.filter((q, i) => quotes.findIndex(({ words }) => words === q.words) === i)
  if (different.length === 0) return notes
  return [...notes, { key: 'charges', values: [], quotes: different.slice(0, CHARGES_MAX) }]
}

function quote({ blocks }: Pick<PageOutline, 'blocks'>, spot: Spot): { words: string; spot: Spot } {
  const line = (blocks[spot.block]?.text ?? '').slice(spot.start, spot.end).replace(/\s+/g, ' ').trim()
  if (line.length <= QUOTE_MAX) return { words: line, spot }
  const end = line.lastIndexOf(' ', QUOTE_MAX)
  return { words: `${line.slice(0, end > 0 ? end : QUOTE_MAX)}…`, spot }
}
