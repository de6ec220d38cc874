import type { PageOutline } from '../match/outline.ts'
import { classify } from './classify.ts'
import { figuresOf } from './figures.ts'
import { fold } from './fold.ts'
import { namesInsurance, openness } from './gate.ts'
import { PAY } from './lexicon.ts'
import { namesSummary } from './plan-lines.ts'
import type { Statement, StatementType } from './statement.ts'
import type { Unit } from './unit.ts'
import { unitsOf } from './units.ts'

export { questionsOf } from './questions.ts'

/** The sentences of a page that state a rule of payment, in its order. */
export function statementsOf(page: PageOutline): Statement[] {
  return [...statementsIn(page)].flat()
}

/** The same in steps of a sentence, so that the caller may pause between them; most give none. */
export function* statementsIn(page: PageOutline): Generator<Statement[], void> {
  const open = yield* openness(page)
  if (open === 'none') return
  const titles = page.blocks.filter((b) => b.level === 1).map((b) => b.text)
  const title = fold([page.title, ...titles].join(' '))
  const speaks = PAY.test(title) || PAYING.test(title) || (yield* isDense(page))
  const summary = namesSummary(title)
  let before: Before | undefined
  let answer: Statement | undefined
  for (const units of unitsOf(page)) {
    const found: Statement[] = []
    const around = speaks || blocksSpeak(page, units)
    for (const unit of units) {
      yield []
      if (isForeign(page, unit) || (open === 'named' && !namesInsurance(unit.text))) continue
      const read = classify(unit, around, follows(unit, before) ? before!.type : undefined, summary)
      before = read && { type: read.type, unit }
      if (!read) continue
      const statement = {
        ...read,
        ...placed(page, unit),
        figures: figuresOf(unit.text, unit.parts[0]!.start),
      }
      if (unit.form === 'answer') answer = statement
      else found.push(statement)
    }
    // An answer of one word is quoted with its question, unless it speaks for itself.
    if (answer && units[0]?.form !== 'answer') {
      // What follows a "yes" says it whole; what follows a "no" is something else.
      const { block, end } = answer.more![0]!.spot
      const yes = /\byes\b/i.test(answer.text)
      const speaksItself = found.some((s) => s.spot.block === block && (yes || s.spot.end <= end))
      if (!speaksItself) yield [answer]
      answer = undefined
    }
    yield found
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

function* isDense({ blocks }: PageOutline): Generator<never[], boolean> {
  const paragraphs = blocks.filter((b) => b.text.length >= PARAGRAPH).slice(0, 400)
  let speaking = 0
  for (const { text } of paragraphs) {
    if (PAY.test(fold(text))) speaking++
    yield []
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

function placed(
  page: PageOutline,
  { parts, text }: Unit,
): Pick<Statement, 'spot' | 'text' | 'marks' | 'more'> {
  const [first, ...more] = parts.map((spot) => ({
    spot,
    marks: page.blocks[spot.block]!.marks.filter((m) => m.start >= spot.start && m.end <= spot.end),
  }))
  return { ...first!, text, ...(more.length > 0 && { more }) }
}
