import { isTitle, wordsIn } from './name.ts'

/** A stretch of one element's text. `says`: words, only amounts and lengths, or neither. */
interface Box {
  from: number
  to: number
  says: 'words' | 'bits' | 'none'
}

export interface Stretch {
  from: number
  to: number
  /** What is told of it stands right below. */
  names?: true
}

/** Words of a name at most, and of what is told of it at least. */
const LONGEST_NAME = 8
const SHORTEST_TOLD = 3

/** Words that may stand in a price or a length. */
const BITS =
  /^(?:from|to|mins?|minutes?|h|hr|hrs|hours?|usd|cad|aud|nzd|eur|gbp|aed|zar|kes|ksh|ngn|r|k|rs|rp|rm|n|per|person|pp)$/i
const isBits = (text: string): boolean =>
  /\d/.test(text) && (text.match(/\p{L}+/gu) ?? []).every((w) => BITS.test(w))

/**
 * The stretches of a line that a page sets one below the other: a name, what is told of it, its price. Each is an
 * element of its own, and only the style sheet parts them. One stretch where nothing shows that. `seams` are the
 * places in the line where one element's text meets another's.
 */
export function stretchesIn(line: string, seams: readonly number[]): Stretch[] {
  const whole = [{ from: 0, to: line.length }]
  if (seams.length === 0) return whole
  const ends = [0, ...seams, line.length]
  const boxes = ends.slice(1).map((to, i) => boxOf(line, ends[i]!, to))
  const told = new Set<Box>()
  const filled = boxes.filter((b) => b.says !== 'none')
  for (const [i, box] of filled.entries()) {
    const name = filled[i - 1]
    if (name && !told.has(name) && isNameThenTold(line, name, box)) told.add(box)
  }
  if (told.size === 0) return whole
  const cuts = filled.flatMap((box, i) => {
    const before = filled[i - 1]
    const isName = told.has(filled[i + 1]!) && !told.has(box)
    return before && (told.has(box) || told.has(before) || isName) ? [box.from] : []
  })
  return [0, ...cuts].map((from, i) => {
    const first = filled.findIndex((b) => b.to > from)
    const isName = told.has(filled[first + 1]!) && !told.has(filled[first]!)
    return { from, to: cuts[i] ?? line.length, ...(isName && { names: true as const }) }
  })
}

function boxOf(line: string, from: number, to: number): Box {
  const text = line.slice(from, to)
  const says = !/[\p{L}\p{N}]/u.test(text) ? 'none' : isBits(text) ? 'bits' : 'words'
  return { from, to, says }
}

/** "Gel overlay", then "Long-lasting colour on natural nails." */
function isNameThenTold(line: string, name: Box, told: Box): boolean {
  if (name.says !== 'words' || told.says !== 'words') return false
  const [head, rest] = [line.slice(name.from, name.to).trim(), line.slice(told.from, told.to).trim()]
  return (
    isTitle(head) &&
    /^\p{Lu}/u.test(head) &&
    wordsIn(head) <= LONGEST_NAME &&
    !/[:,&+–-]$/.test(head) &&
    /^["“]?(?:\p{Lu}|\d+[- ]min)/u.test(rest) &&
    wordsIn(rest) >= SHORTEST_TOLD &&
    (/[.!]$/.test(rest) || !isInCapitals(rest))
  )
}

/** "Neck and Shoulder Massage": a name as well. */
const isInCapitals = (text: string): boolean =>
  (text.match(/\p{L}{4,}/gu) ?? []).every((word) => /^\p{Lu}/u.test(word))
