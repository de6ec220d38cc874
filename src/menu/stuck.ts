import type { PageBlock } from '../match/outline.ts'
import { type Line, placeOf } from './line.ts'
import { hasLetters, isField, isLabel, isTitle, wordsIn } from './name.ts'
import { says } from './service-line.ts'
import { shared } from './shared.ts'
import { isNthVisit, isVariant, namesService } from './variant.ts'
import { MEMBERS, QUALIFIER } from './words.ts'

/** So many cards show what is usual on a page. */
const USUAL = 3
/** More words are no badge and no button. */
const MOST = 2

/** A heading, and the only line below it in its card that has a price or a length. */
interface Card {
  head: Line
  bits: Line
}

/** A word that stands beside the bits, in an element of its own. */
interface Stuck {
  start: number
  end: number
  text: string
}

/**
 * "60 / 90 min" + "View", "VIP" + "85 min $90": below a heading a button or a badge stands in one line with what
 * the heading costs. It names nothing where other cards have the same word, or none at all. It becomes blanks, so
 * that all places on the line stay.
 */
export function withoutStuck(lines: readonly Line[], blocks: readonly PageBlock[]): Line[] {
  const cards = cardsOf(lines)
  const plain = new Map<number, number>()
  const words = new Map<string, number>()
  const found = cards.flatMap((card) => {
    const stuck = stuckOn(card.bits, blocks[card.bits.block]!.seams ?? [])
    if (stuck) words.set(keyOf(stuck), (words.get(keyOf(stuck)) ?? 0) + 1)
    else if (!hasWords(card.bits)) plain.set(card.head.level, (plain.get(card.head.level) ?? 0) + 1)
    return stuck ? [{ ...card, stuck }] : []
  })
  const blanked = new Map<Line, Line>()
  for (const { head, bits, stuck } of found)
    if (words.get(keyOf(stuck))! >= USUAL || (plain.get(head.level) ?? 0) >= USUAL)
      blanked.set(bits, blank(bits, stuck))
  return blanked.size === 0 ? [...lines] : lines.map((l) => blanked.get(l) ?? l)
}

const keyOf = ({ text }: Stuck): string => text.toLowerCase()

/** The cards in which one heading stands over one line of bits. */
function cardsOf(lines: readonly Line[]): Card[] {
  const cards: Card[] = []
  let card: { head: Line; bits: Line[] } | undefined
  const close = (): void => {
    const [bits, ...more] = card?.bits ?? []
    if (bits && more.length === 0) cards.push({ head: card!.head, bits })
    card = undefined
  }
  for (const line of lines) {
    const isInside =
      card !== undefined && shared(card.head.within, line.within) >= card.head.within.length - 1
    if (line.heading || !isInside) close()
    if (line.heading && line.level > 1 && line.tokens.length === 0 && isTitle(line.text))
      card = { head: line, bits: [] }
    else if (line.tokens.length > 0) card?.bits.push(line)
  }
  close()
  return cards
}

/** The words around the bits of a line, from the first to the last. */
function hasWords(line: Line): boolean {
  return stretchesOf(line).some(({ text }) => hasLetters(text))
}

function stretchesOf({ text, tokens }: Line): Stuck[] {
  const ends = [...tokens.map((t) => t.start), text.length]
  return ends.map((end, i) => {
    const start = tokens[i - 1]?.end ?? 0
    return { start, end, text: text.slice(start, end).trim() }
  })
}

/** The only words on a line of bits, before or behind them, where they are an element of their own and may be a badge. */
function stuckOn(line: Line, seams: readonly number[]): Stuck | undefined {
  const [only, ...more] = stretchesOf(line).filter(({ text }) => hasLetters(text))
  if (!only || more.length || (only.start > 0 && only.end < line.text.length)) return undefined
  const edge = only.start === 0 ? only.end : only.start
  // A blank between the elements may belong to either, or have been added.
  const isApart = seams.some((s) => Math.abs(s - placeOf(line, edge)) <= 1)
  return isApart && mayBeStuck(only.text, line) ? only : undefined
}

const mayBeStuck = (text: string, line: Line): boolean =>
  wordsIn(text) <= MOST &&
  /^\p{Lu}/u.test(text) &&
  !says(line) &&
  !namesService(text) &&
  ![isLabel, isField, isVariant, isNthVisit].some((is) => is(text)) &&
  ![QUALIFIER, MEMBERS].some((e) => e.test(text))

const blank = (line: Line, { start, end }: Stuck): Line => ({
  ...line,
  text: line.text.slice(0, start) + ' '.repeat(end - start) + line.text.slice(end),
  marks: line.marks.filter((m) => m.end <= start || m.start >= end),
})
