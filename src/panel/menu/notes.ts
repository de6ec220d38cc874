import type { PageOutline, Spot } from '../../match/outline.ts'
import { shortHourOf } from '../../menu/rate.ts'
import type { Service } from '../../menu/service.ts'

/** A sentence about a menu as a whole; with the page's own words where it rests on them. */
export interface MenuNote {
  key: 'noClinical' | 'noRelaxation' | 'shortHour' | 'gratuity'
  values: string[]
  quote?: string
  spot?: Spot
}

/** UTF-16 code units of a quotation. */
const QUOTE_MAX = 220
/** Menus repeat themselves; the first words on tips and charges say enough. */
const GRATUITY_MAX = 2

/** What can be said of a menu: only what its names and its own words say. */
export function notesOf(page: PageOutline, services: readonly Service[]): MenuNote[] {
  if (services.length === 0) return []
  const notes: MenuNote[] = []
  const has = (...kinds: Service['kind'][]): boolean => services.some((s) => kinds.includes(s.kind))
  if (!has('medical')) notes.push({ key: 'noClinical', values: [] })
  if (has('medical') && !has('relaxation')) notes.push({ key: 'noRelaxation', values: [] })
  const short = shortHourOf(page)
  if (short) {
    const { text } = page.blocks[short.spot.block]!
    const quote = cut(text.slice(short.spot.start, short.spot.end))
    notes.push({ key: 'shortHour', values: [String(short.minutes)], quote, spot: short.spot })
  }
  return [...notes, ...gratuities(page)]
}

/** The sentences in which the page speaks of tips and service charges. */
function gratuities(page: PageOutline): MenuNote[] {
  const found = new Map<string, MenuNote>()
  page.blocks.forEach(({ text, marks }, block) => {
    for (const { id, start, end } of marks) {
      if (id !== 'gratuity' || found.size === GRATUITY_MAX) continue
      const quote = cut(sentenceAt(text, start, end))
      if (!found.has(quote))
        found.set(quote, { key: 'gratuity', values: [], quote, spot: { block, start, end } })
    }
  })
  return [...found.values()]
}

function sentenceAt(text: string, start: number, end: number): string {
  const before = text.slice(0, start)
  const from = Math.max(
    before.lastIndexOf('\n'),
    ...['. ', '! ', '? '].map((stop) => before.lastIndexOf(stop)),
  )
  const behind = /[.!?](?=\s|$)|\n/.exec(text.slice(end))
  const to = behind ? end + behind.index + 1 : text.length
  return text.slice(from + 1, to)
}

function cut(quote: string): string {
  const line = quote.replace(/\s+/g, ' ').trim()
  if (line.length <= QUOTE_MAX) return line
  return `${line.slice(0, line.lastIndexOf(' ', QUOTE_MAX) + 1 || QUOTE_MAX).trimEnd()}…`
}
