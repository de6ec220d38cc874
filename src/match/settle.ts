import type { Topic } from '../glossary/phrases.ts'
import type { Hit } from './block.ts'
import { inMenu } from './menu-line.ts'
import { isAmong } from './contexts.ts'
import type { Dictionary } from './dictionary.ts'
import type { Settled } from './settled.ts'
import { isPageWide, listOf, NEED } from './rules.ts'
import type { Reading } from './phrases.ts'
import { contextsOf, type Scanned } from './scan.ts'
import { CODE_COLUMN } from './shapes.ts'
import { speaksOf, topicOf } from './evidence.ts'
import { lineAround } from './windows.ts'

const NONE: Hit[] = []

/** Why a reading was dropped, for people who write terms. */
export type Dropped = (scanned: Scanned, reading: Reading, why: string) => void

/** Blocks decided between two pauses. */
const STEPS = 32

/**
 * Decides between the readings of every block once the page's topics are known.
 * Longest first, no hit inside another. Costs what was found, not what was read, and
 * after a change what it bears on. Pauses between blocks.
 */
export function* settling(
  all: readonly Scanned[],
  topics: ReadonlySet<Topic>,
  dictionary: Dictionary,
  before: Settled,
  dropped: Dropped = () => {},
): Generator<void, Hit[][]> {
  const { meta, table } = dictionary
  const { gathered } = before
  const still = before.still(topics)
  const hits: Hit[][] = []
  let steps = 0
  for (const [index, scanned] of all.entries()) {
    const list = topics.size ? still(scanned, index) : NONE
    hits.push(list ?? decided(scanned, index))
    if (!list && ++steps % STEPS === 0) yield
  }
  before.keep(all, hits)
  return hits

  function decided(scanned: Scanned, index: number): Hit[] {
    const shapeTerm = meta.shapes
    const { readings, shapes, block } = scanned
    if (readings.length === 0 && shapes.length === 0) return NONE
    if (block.lang !== '' && !block.lang.startsWith('en')) return []
    const open = [topicIsOpen(0), topicIsOpen(1)]
    function topicIsOpen(topic: number): boolean {
      const name = topic === 0 ? 'massage' : 'insurance'
      return topics.has(name) || speaksOf(scanned, topic, meta)
    }

    // Readings come in order, so that only codes may stand in their way.
    const codes: Hit[] = []
    const found: Hit[] = []
    for (const { shape, start, end, alone } of shapes) {
      const term = shapeTerm[shape]
      const column =
        !alone || (block.role === 'cell' && topics.has('insurance') && isInCodeColumn(all, index))
      if (term !== undefined && column && (open[1] || alone)) codes.push({ start, end, term })
    }
    let free = 0
    for (const reading of readings) {
      const { start, end, term } = reading
      if (start < free) continue
      if (!open[topicOf(term, meta)]) dropped(scanned, reading, 'its topic is not the page’s')
      else if (!holds(reading, index)) dropped(scanned, reading, `not here (${reading.verdict})`)
      else {
        const over = codes.filter((h) => h.start < end && start < h.end)
        // Numbers inside a form are part of it; a number longer than a form goes before.
        if (over.some((h) => h.start < start || h.end > end)) continue
        for (const h of over) codes.splice(codes.indexOf(h), 1)
        found.push({ start, end, term })
        free = end
      }
    }
    return [...codes, ...found].toSorted((a, b) => a.start - b.start)
  }

  function holds({ verdict, term, rule, start, end, exact }: Reading, index: number): boolean {
    switch (verdict) {
      case 'yes':
        return true
      case 'menu':
        return (
          (gathered.names(term) && isName(all[index]!.block.text, start, end)) ||
          inMenu(all, index, start, end) ||
          nearby(rule, index)
        )
      case 'bare':
        return inMenu(all, index, start, end, true)
      case 'near':
        return (
          nearby(rule, index) ||
          isLabel(all[index]!.block.text, start, end, topicOf(term, meta)) ||
          (exact && gathered.names(term)) ||
          (isPageWide(table, rule) && onPage(rule))
        )
      case 'page':
        return (exact && gathered.names(term)) || (isPageWide(table, rule) && onPage(rule))
      default:
        return verdict === 'shouted' && gathered.names(term)
    }
  }

  /** Whether the need of a short line is met by the lines around it. */
  function nearby(rule: number, index: number): boolean {
    if (!listOf(table, rule, NEED)) return false
    const far = all[index]!.block.role === 'cell' ? NEARBY_CELLS : NEARBY
    const around = all.slice(Math.max(0, index - far), index + far + 1)
    return around.some((s) => s !== all[index] && names(s, rule))
  }

  /** Whether a page-wide need is met by any block. */
  function onPage(rule: number): boolean {
    return before.meets(listOf(table, rule, NEED))
  }

  /** Whether a block has a word of a rule's need; asked once of each. */
  function names(scanned: Scanned, rule: number): boolean {
    const key = `need ${rule}`
    let known = scanned.asked.get(key)
    if (known === undefined) {
      known = isAmong(table, listOf(table, rule, NEED), contextsOf(scanned, dictionary))
      scanned.asked.set(key, known)
    }
    return known
  }
}

/**
 * Whether a bare name stands as a name in running text: of two words ("deep tissue"),
 * or with a capital where none is due ("a few minutes of Swedish") and no title around.
 */
function isName(text: string, start: number, end: number): boolean {
  if (/\s/.test(text.slice(start, end))) return true
  const capital = /^\p{Lu}\p{Ll}/u.test(text.slice(start, end))
  return capital && /[\p{Ll}\d,]\s$/u.test(text.slice(0, start)) && !/^\s+\p{Lu}/u.test(text.slice(end))
}

/** Cells looked back through for a column's heading. */
const COLUMN_MAX = 120

function isInCodeColumn(all: readonly Scanned[], index: number): boolean {
  for (let i = index - 1; i >= Math.max(0, index - COLUMN_MAX) && all[i]!.block.role === 'cell'; i--)
    if (CODE_COLUMN.test(all[i]!.block.text)) return true
  return false
}

/** Blocks before and behind a short line that say what it is about. */
const NEARBY = 2
/** A row or two of a table. */
const NEARBY_CELLS = 8

/**
 * Whether a line is little but the form itself: a link, a heading, a check box, a
 * cell. On a page about massage it can only mean this; words of insurance are too
 * common for that ("Benefits" above a list of advantages).
 */
function isLabel(text: string, start: number, end: number, topic: number): boolean {
  if (topic === 1) return false
  const [from, to] = lineAround(text, start)
  const letters = text.slice(from, to).replace(/[^\p{L}]/gu, '').length
  return text.slice(start, end).replace(/[^\p{L}]/gu, '').length >= letters * 0.8
}
