import { KINDS, type Kind } from '../glossary/kinds.ts'
import type { PageBlock, Spot } from '../match/outline.ts'

/** A mention of a term with the words around it. */
export interface PlaceOnPage {
  spot: Spot
  before: string
  words: string
  after: string
}

export interface TermOnPage {
  id: string
  places: PlaceOnPage[]
}

export interface KindOnPage {
  kind: Kind
  terms: TermOnPage[]
}

/** UTF-16 code units of context on each side, cut at words. */
const AROUND = 36

/** The terms of a page by kind, each in the order of its first mention. */
export function termsOnPage(blocks: readonly Pick<PageBlock, 'text' | 'marks'>[]): KindOnPage[] {
  const byKind = new Map<Kind, Map<string, PlaceOnPage[]>>(KINDS.map((k) => [k, new Map()]))
  blocks.forEach(({ text, marks }, block) => {
    for (const { start, end, id, kind } of marks) {
      const terms = byKind.get(kind)!
      const places = terms.get(id) ?? []
      places.push({
        spot: { block, start, end },
        before: tail(text.slice(0, start)),
        words: text.slice(start, end),
        after: head(text.slice(end)) || follows(blocks, block, start),
      })
      terms.set(id, places)
    }
  })
  return [...byKind].flatMap(([kind, terms]) =>
    terms.size ? [{ kind, terms: [...terms].map(([id, places]) => ({ id, places })) }] : [],
  )
}

/** A line that is nothing but the term says little: the line below it says more. */
function follows(blocks: readonly Pick<PageBlock, 'text'>[], block: number, start: number): string {
  const next = blocks[block + 1]?.text
  return start === 0 && next ? ` · ${head(next)}` : ''
}

function tail(text: string): string {
  const line = text.slice(text.lastIndexOf('\n') + 1)
  if (line.length <= AROUND) return line
  const cut = line.slice(-AROUND)
  const blank = cut.indexOf(' ')
  return `…${blank < 0 ? whole(cut) : cut.slice(blank + 1)}`
}

function head(text: string): string {
  const line = text.split('\n', 1)[0] ?? ''
  if (line.length <= AROUND) return line
  const cut = line.slice(0, AROUND)
  const blank = cut.lastIndexOf(' ')
  return `${blank < 0 ? whole(cut) : cut.slice(0, blank)}…`
}

/** A text without a blank may be cut inside a surrogate pair: its halves are dropped. */
function whole(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '')
}
