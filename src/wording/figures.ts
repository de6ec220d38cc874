import type { Figure } from './statement.ts'

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'
const WORDS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty|forty|sixty|ninety'
const N = `(?:\\d{1,3}(?:,\\d{3})+|\\d+|\\b(?:${WORDS}))`

/** In the order in which they are tried; what one took, no later one takes. */
const SHAPES: [Figure['of'], RegExp][] = [
  [
    'date',
    new RegExp(`\\b(?:${MONTHS})\\.? \\d{1,2}(?:, \\d{4})?\\b|\\b\\d{1,2}/\\d{1,2}/\\d{2,4}\\b`, 'gi'),
  ],
  ['money', /\$ ?\d[\d,]*(?:\.\d{2})?(?: ?(?:million|thousand)\b)?|\b\d[\d,]*(?:\.\d{2})? dollars\b/gi],
  ['percent', /\b\d{1,3}(?:\.\d+)? ?(?:%|percent\b)|\b[a-z]+(?:-[a-z]+)? percent\b/gi],
  [
    'visits',
    new RegExp(`${N}[ -](?:\\w+ ){0,2}?(?:visits?|treatments?|sessions?|units?|appointments?)\\b`, 'gi'),
  ],
  ['time', new RegExp(`${N}[ -](?:\\w+ )?(?:minutes?|hours?|days?|weeks?|months?|years?)\\b`, 'gi')],
]

/** The numbers of a statement, as the page writes them, in their order. Nothing is computed. `from`: where the statement begins in its block. */
export function figuresOf(text: string, from = 0): Figure[] {
  const found: Figure[] = []
  for (const [of, shape] of SHAPES)
    for (const m of text.matchAll(shape)) {
      const [start, end] = [m.index, m.index + m[0].length]
      if (!found.some((f) => f.start < end && start < f.end)) found.push({ text: m[0], start, end, of })
    }
  return found
    .toSorted((a, b) => a.start - b.start)
    .map((f) => ({ ...f, start: from + f.start, end: from + f.end }))
}
