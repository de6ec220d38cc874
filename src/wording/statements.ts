import type { PageOutline } from '../match/outline.ts'
import type { Reading } from './classify.ts'
import type { Read } from './features.ts'
import { figuresOf } from './figures.ts'
import { namesInsurance, openness, type Openness } from './gate.ts'
import type { Statement, StatementType } from './statement.ts'
import { together } from './together.ts'
import type { Unit } from './unit.ts'
import type { Weighed } from './weigh.ts'
import { weighedOf } from './weighed.ts'

export { saidOn } from './open.ts'
export { questionsOf } from './questions.ts'

/** How likely a unit must be a statement; where a rule knows its shape well, less. Both tried on labelled pages. */
const SURE = 0.65
const SURE_OF_SHAPE = 0.35
const KNOWN: ReadonlySet<Reading['by']> = new Set(['rule', 'place', 'amount', 'lead'])

/** How likely the units of a page must be on average, where its words leave open what it is about. */
const ON_AVERAGE: Partial<Record<Openness, number>> = { likely: 0.32, unsure: 0.48 }

/** The sentences of a page that state a rule of payment, in its order. */
export function statementsOf(page: PageOutline): Statement[] {
  return [...statementsIn(page)].flat()
}

/** The same in steps of a sentence, so that the caller may pause between them; most give none. */
export function* statementsIn(page: PageOutline): Generator<Statement[], void> {
  const open = yield* stepping(openness(page))
  const least = ON_AVERAGE[open]
  const sure: Sum = { of: 0, units: 0 }
  if (open === 'none') return
  if (least === undefined) {
    yield* foundIn(page, open, sure)
    return
  }
  const held: Statement[] = []
  for (const found of foundIn(page, open, sure)) {
    held.push(...found)
    yield []
  }
  if (sure.of >= least * sure.units) yield held
  else if (page.topics.includes('massage')) yield held.filter((s) => namesInsurance(s.text))
}

interface Sum {
  of: number
  units: number
}

/** What is found on a page that is open; how likely its units are is added to `sure`. */
function* foundIn(page: PageOutline, open: Openness, sure: Sum): Generator<Statement[], void> {
  let answer: Read | undefined
  for (const next of together(weighedOf(page))) {
    const found: Statement[] = []
    if (next && answer && next.read.unit.parts[0]!.block !== answer.unit.parts[1]!.block) {
      found.push(statementOf(page, answer, answer.ruled!.type))
      answer = undefined
    }
    if (next && (open !== 'named' || namesInsurance(next.read.unit.text))) {
      const { read, weighed } = next
      if (weighed) {
        sure.of += weighed.sure
        sure.units++
        const type = typeOf(read, weighed)
        if (type && answer && speaksFor(read, answer)) answer = undefined
        if (type) found.push(statementOf(page, read, type))
      } else answer = read.ruled && read
    }
    yield found
  }
  if (answer) yield [statementOf(page, answer, answer.ruled!.type)]
}

/**
 * Whether a statement makes the answer of one word before it superfluous: what follows a "yes" says it whole, what
 * follows a "no" is something else.
 */
function speaksFor({ unit }: Read, answer: Read): boolean {
  return /\byes\b/i.test(answer.unit.text) || unit.parts[0]!.end <= answer.unit.parts[1]!.end
}

function typeOf({ ruled }: Read, { type, sure }: Weighed): StatementType | undefined {
  const known = ruled && KNOWN.has(ruled.by) ? ruled.type : undefined
  return sure < (known ? SURE_OF_SHAPE : SURE) ? undefined : (known ?? type)
}

function statementOf(page: PageOutline, { unit, ruled, evidence }: Read, type: StatementType): Statement {
  const others = ruled ? [ruled.type, ...ruled.also] : evidence.filter((e) => e.weight > 2).map((e) => e.type)
  return {
    type,
    also: [...new Set(others)].filter((t) => t !== type),
    ...placed(page, unit),
    figures: figuresOf(unit.text, unit.parts[0]!.start),
  }
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

function* stepping<T>(steps: Generator<unknown, T>): Generator<never[], T> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value
    yield []
  }
}
