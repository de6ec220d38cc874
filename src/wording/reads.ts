import type { PageOutline } from '../match/outline.ts'
import { classify } from './classify.ts'
import { evidenceIn } from './evidence.ts'
import { type Read, readOf } from './features.ts'
import { fold } from './fold.ts'
import { PAY } from './lexicon.ts'
import { namesSummary } from './plan-lines.ts'
import type { StatementType } from './statement.ts'
import { isTrap } from './traps.ts'
import type { Unit } from './unit.ts'
import { unitsOf } from './units.ts'

/** Longest part of a unit that is read. */
const LONGEST = 1500

/**
 * Every unit of a page with what its own text and the rules tell, in order; steps without one between them.
 * They come one by one, as all of a megabyte's at once keep so much that the engine stops to tidy up.
 */
export function* readsOf(page: PageOutline): Generator<Read | undefined, void> {
  const titles = page.blocks.filter((b) => b.level === 1).map((b) => b.text)
  const title = fold([page.title, ...titles].join(' '))
  const speaks = PAY.test(title) || PAYING.test(title) || (yield* isDense(page))
  const summary = namesSummary(title)
  let before: Before | undefined
  for (const units of unitsOf(page)) {
    const around = speaks || blocksSpeak(page, units)
    for (const unit of units) {
      if (isForeign(page, unit)) {
        yield
        continue
      }
      const text = fold(unit.text.slice(0, LONGEST))
      const evidence = evidenceIn(unit, text)
      const carried = follows(unit, before) ? before!.type : undefined
      const trap = isTrap(text)
      const ruled = trap ? undefined : classify(unit, text, evidence, around, carried, summary)
      before = ruled && { type: ruled.type, unit }
      yield readOf(unit, text, trap, evidence, ruled)
    }
  }
}

/** Titles of a clinic's page about being paid. */
const PAYING =
  /\bfinancial (?:policy|policies|agreement|responsib\w+|information)\b|\bbilling\b|\bpayment polic/

/** The statement last found, while nothing else came after it. */
interface Before {
  type: StatementType
  unit: Unit
}

/** Whether a unit stands right after a statement: in its block, or in the next one of its form. */
function follows(unit: Unit, before: Before | undefined): before is Before {
  if (!before || unit.form !== before.unit.form) return false
  const [here, there] = [unit.parts[0]!.block, before.unit.parts[0]!.block]
  return here === there || here === there + 1
}

/** Share of a page's paragraphs that speak of payment, from which on all of them stand in that light. */
const DENSE = 0.2
const PARAGRAPH = 40

function* isDense({ blocks }: PageOutline): Generator<undefined, boolean> {
  const paragraphs = blocks.filter((b) => b.text.length >= PARAGRAPH).slice(0, 400)
  let speaking = 0
  for (const { text } of paragraphs) {
    if (PAY.test(fold(text))) speaking++
    yield
  }
  return speaking > DENSE * paragraphs.length
}

/** Whether the block, or a cell of the line, that the units come from speaks of payment. */
function blocksSpeak(page: PageOutline, units: readonly Unit[]): boolean {
  const blocks = new Set(units.map((u) => u.parts[0]!.block))
  return [...blocks].some((b) => PAY.test(fold(page.blocks[b]!.text)))
}

function isForeign(page: PageOutline, unit: Unit): boolean {
  const { lang } = page.blocks[unit.parts[0]!.block]!
  return lang !== '' && !lang.startsWith('en')
}
