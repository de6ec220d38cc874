import type { PageBlock } from '../match/outline.ts'
import { isHeadRow } from './rows.ts'
import { sentenceUnits } from './sentence-units.ts'
import { sentencesOf } from './sentences.ts'
import type { Unit } from './unit.ts'

/** Long cells are prose and give sentences; the short cells between them are lines. */
export function rowUnits(
  blocks: readonly PageBlock[],
  from: number,
  to: number,
  headings: string[],
  heads: string,
): Unit[] {
  const units: Unit[] = []
  const first = blocks[from]!.text
  let run: number[] = []
  const close = (): void => {
    if (run.length > 0) units.push({ ...lineUnit(blocks, run, headings), lead: heads })
    run = []
  }
  const named = isHeadRow(blocks, from, to)
  for (let i = from; i < to; i++) {
    // A list within a cell is read item by item.
    const listed = blocks[i]!.role === 'item' && i > from
    if (listed || isProse(blocks[i]!.text)) {
      close()
      units.push(
        ...sentenceUnits(
          blocks[i]!,
          i,
          listed ? 'item' : 'sentence',
          '',
          i > from ? [...headings, first] : headings,
        ),
      )
    } else if (!named) run.push(i)
  }
  close()
  return units
}

function isProse(text: string): boolean {
  if (isSeveral(text)) return true
  if (text.length < 36 || !/[.!]["”)]*$/.test(text)) return false
  return text.length > 160 || (text.length < 60 ? SENTENCE : VERB).test(text)
}

/** "Paid at 90 % of the rate. Combined limit of 15 visits.": sentences without a verb are some too. */
function isSeveral(text: string): boolean {
  if (!/[.!]["”)]*$/.test(text)) return false
  const said = sentencesOf(text).map(([start, end]) => text.slice(start, end))
  return said.length > 1 && said.every((s) => /[.!]["”)]*$/.test(s) && s.split(' ').length > 2)
}

const VERB = /\b(?:you|we|plan|must|may|will|is|are|does|covers?|requires?)\b/i
/** Between sentence and label: subject, verb and end. */
const SENTENCE =
  /^(?:coverage|benefits|services|limits?|care|visits|treatment|cost sharing|prior authorization|you|we)\b.* (?:is|are|must|may|will|does) /i

function lineUnit(blocks: readonly PageBlock[], run: number[], headings: string[]): Unit {
  const parts = run.map((block) => ({ block, start: 0, end: blocks[block]!.text.length }))
  return {
    parts,
    text: run.map((i) => blocks[i]!.text).join('\n'),
    form: 'line',
    lead: '',
    headings,
    first: true,
  }
}
