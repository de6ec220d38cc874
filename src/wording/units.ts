import type { PageBlock, PageOutline } from '../match/outline.ts'
import { fold } from './fold.ts'
import { leadType } from './leads.ts'
import { rowUnits } from './row-units.ts'
import { isHeadRow, isSameRow } from './rows.ts'
import { sentenceUnits } from './sentence-units.ts'
import { isListed, sentencesOf } from './sentences.ts'
import type { Unit } from './unit.ts'

/** Headings remembered at once. */
const LEVELS = 7
/** A sentence over a list that does not end in a colon. */
const LEADING = /\b(?:below|the following)\b/i
/** Longest lead kept. */
const LEAD = 400
/** Longest line under a lead that may be an item without a bullet. */
const BARE_ITEM = 140

/** Walks the page once. A unit follows for every sentence, item and table line. */
export function* unitsOf({ blocks }: PageOutline): Generator<Unit[], void> {
  const headings: string[] = Array.from({ length: LEVELS }, () => '')
  let lead = ''
  let leadDepth = 0
  /** The lead of the list in which another one began. */
  let outer: { lead: string; depth: number } | undefined
  let bulleted = false
  let heads = ''
  let question = ''
  let lastText = ''
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!
    const over = (): string[] => headings.filter(Boolean)
    if (block.cell || block.role === 'cell') {
      let end = i + 1
      while (blocks[end] && isSameRow(block, blocks[end]!)) end++
      if (isHeadRow(blocks, i, end))
        heads = blocks
          .slice(i, end)
          .map((b) => b.text)
          .join(' ')
      yield rowUnits(blocks, i, end, over(), heads)
      i = end - 1
      lead = ''
      continue
    }
    heads = ''
    if (block.role === 'heading' || isTitle(block, blocks[i + 1])) {
      const level = block.level || LEVELS - 1
      headings.fill('', level)
      headings[level] = block.text
      // A bare name between a lead and its items: "… when all are met:", "Physical therapy", items.
      const bare = lead.endsWith(':') && lead === lastText && !leadType(fold(block.text))
      lead = bare ? `${lead.slice(0, -1)} ${block.text}:` : block.text
      leadDepth = -1
      question = block.level !== 1 && block.text.endsWith('?') ? block.text : ''
      if (block.text.endsWith('?')) yield answerUnits(blocks, i, over())
      else if (/[.!]$/.test(block.text)) yield sentenceUnits(block, i, 'sentence', '', over())
      continue
    }
    const listed = block.role === 'item' || isListed(block.text)
    if (outer && listed && block.within.length <= outer.depth) lead = outer.lead
    if (outer && block.within.length <= outer.depth) outer = undefined
    const bare =
      (lead.endsWith(':') || /^the following\b/i.test(lead)) &&
      !bulleted &&
      isBareItem(block) &&
      isBelow(block, leadDepth)
    bulleted = listed
    const units = sentenceUnits(
      block,
      i,
      listed || bare ? 'item' : 'sentence',
      listed || bare ? lead : '',
      over(),
    )
    // "a. Physical therapy. Benefits are …": its own small title is no item.
    if (units.length > 1 && NUMBERED.test(units[0]!.text)) units[0]!.first = false
    for (const unit of units) {
      if (question) unit.answers = question
      question = unit.text.endsWith('?') ? unit.text : ''
    }
    yield units
    const last = units.at(-1)?.text ?? ''
    lastText = last
    if (last.endsWith(':')) {
      if (listed) outer = { lead, depth: block.within.length }
      // Items under an item: the outer lead's kind of list goes on.
      lead = listed && lead !== '' && !leadType(fold(last)) ? `${lead} ${last}`.slice(-LEAD) : last
      leadDepth = block.within.length
    } else if (!listed && !bare) {
      const next = blocks[i + 1]
      const listNext = next && (next.role === 'item' || isListed(next.text) || isShort(next))
      lead = (listNext && units.find((u) => LEADING.test(u.text))?.text) || ''
      leadDepth = block.within.length
    }
  }
}

/** In plain text a short line without an end over a longer one is a heading. */
function isTitle(block: PageBlock, next: PageBlock | undefined): boolean {
  if (block.within.length > 0 || block.role !== 'text' || !next || isListed(block.text)) return false
  const { text } = block
  return (
    text.length < 70 && !/[.!:;,|]$/.test(text) && /^[\p{Lu}\d]/u.test(text) && !/[\t|$%]| {3}/.test(text)
  )
}

/** The small title of a numbered paragraph. */
const NUMBERED = /^\(?\w{1,3}[.)] (?:[\w-]+ ?){1,4}\.$/

/** A short line; in plain text no whole sentence either. */
function isBareItem({ text, within }: PageBlock): boolean {
  return text.length < BARE_ITEM && (within.length > 0 || !/[.!]$/.test(text) || text.split(' ').length < 9)
}

/** A line without an end: one of a list without bullets. */
const isShort = ({ text, role }: PageBlock): boolean =>
  role === 'text' && text.length < 60 && !/[.!?:]$/.test(text)

/** Whether a block lies deeper than the paragraph that leads to it; plain text has no depth. */
function isBelow(block: PageBlock, depth: number): boolean {
  return block.within.length === 0 ? depth === 0 : block.within.length > depth
}

const ANSWER = /^(?:yes|no|not|only|sometimes|usually|often|it depends|some do|most do)\b|,? (?:yes|no)[.!]$/i

/** A question of the page with an answer that says nothing by itself: "Do I need a referral? No." */
function answerUnits(blocks: readonly PageBlock[], at: number, headings: string[]): Unit[] {
  const next = blocks[at + 1]
  if (!next || next.within.length === 0 || next.cell || next.role === 'heading') return []
  const [first] = sentencesOf(next.text)
  if (!first || first[1] - first[0] > 60 || !ANSWER.test(next.text.slice(...first))) return []
  const question = blocks[at]!.text
  const parts = [
    { block: at, start: 0, end: question.length },
    { block: at + 1, start: first[0], end: first[1] },
  ]
  return [
    {
      parts,
      text: `${question}\n${next.text.slice(...first)}`,
      form: 'answer',
      lead: '',
      headings,
      first: true,
    },
  ]
}
