import type { PageOutline } from '../match/outline.ts'
import type { Reading } from './classify.ts'
import { featuresOf, type Read } from './features.ts'
import { figuresOf } from './figures.ts'
import { namesInsurance, openness, type Openness } from './gate.ts'
import { readsOf } from './reads.ts'
import type { Statement, StatementType } from './statement.ts'
import type { Unit } from './unit.ts'
import { weigh, type Weighed } from './weigh.ts'

export { questionsOf } from './questions.ts'

/** How likely a unit must be a statement; where a rule knows its shape well, less. Both tried on labelled pages. */
const SURE = 0.65
const SURE_OF_SHAPE = 0.3
const KNOWN: ReadonlySet<Reading['by']> = new Set(['rule', 'place', 'amount'])

/** How likely the units of a page must be on average, where its words leave open what it is about. */
const ON_AVERAGE: Partial<Record<Openness, number>> = { likely: 0.32, unsure: 0.48 }

/** The sentences of a page that state a rule of payment, in its order. */
export function statementsOf(page: PageOutline): Statement[] {
  return [...statementsIn(page)].flat()
}

/** The same in steps of a sentence, so that the caller may pause between them; most give none. */
export function* statementsIn(page: PageOutline): Generator<Statement[], void> {
  const open = yield* stepping(openness(page))
  if (open === 'none') return
  const reads = yield* stepping(readsOf(page))
  const plain = reads.filter((r) => r.unit.form !== 'answer')
  const types = new Map<Read, StatementType>()
  let sum = 0
  for (const [i, read] of plain.entries()) {
    yield []
    if (open === 'named' && !namesInsurance(read.unit.text)) continue
    const weighed = weigh(featuresOf(read, plain[i - 1], plain[i + 1]))
    sum += weighed.sure
    const type = typeOf(read, weighed)
    if (type) types.set(read, type)
  }
  if (sum < (ON_AVERAGE[open] ?? 0) * plain.length) {
    if (!page.topics.includes('massage')) return
    for (const read of types.keys()) if (!namesInsurance(read.unit.text)) types.delete(read)
  }
  for (const [i, read] of reads.entries()) {
    const type = read.unit.form === 'answer' ? answerOf(reads, i, types) : types.get(read)
    if (type) yield [statementOf(page, read, type)]
  }
}

function typeOf({ ruled }: Read, { type, sure }: Weighed): StatementType | undefined {
  const known = ruled && KNOWN.has(ruled.by) ? ruled.type : undefined
  return sure < (known ? SURE_OF_SHAPE : SURE) ? undefined : (known ?? type)
}

/**
 * What an answer of one word states with its question: nothing where it, or what follows, speaks for itself.
 * What follows a "yes" says it whole; what follows a "no" is something else.
 */
function answerOf(
  reads: readonly Read[],
  at: number,
  types: ReadonlyMap<Read, StatementType>,
): StatementType | undefined {
  const { unit, ruled } = reads[at]!
  const { block, end } = unit.parts[1]!
  const yes = /\byes\b/i.test(unit.text)
  for (let i = at + 1; reads[i]?.unit.parts[0]!.block === block; i++)
    if (types.has(reads[i]!) && (yes || reads[i]!.unit.parts[0]!.end <= end)) return undefined
  return ruled?.type
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
