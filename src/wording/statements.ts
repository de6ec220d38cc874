import type { PageOutline } from '../match/outline.ts'
import { featuresOf, type Read } from './features.ts'
import { figuresOf } from './figures.ts'
import { namesInsurance, openness } from './gate.ts'
import { readsOf } from './reads.ts'
import type { Statement, StatementType } from './statement.ts'
import type { Unit } from './unit.ts'
import { weigh } from './weigh.ts'

export { questionsOf } from './questions.ts'

/** How likely a unit must be a statement; where a rule knows its shape well, less. Both tried on labelled pages. */
const SURE = 0.6
const SURE_OF_SHAPE = 0.3
/** From this weight on a rule knows. */
const KNOWN = 3

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
  for (const [i, read] of plain.entries()) {
    yield []
    if (open === 'named' && !namesInsurance(read.unit.text)) continue
    const type = typeOf(read, plain[i - 1], plain[i + 1])
    if (type) types.set(read, type)
  }
  for (const [i, read] of reads.entries()) {
    const type = read.unit.form === 'answer' ? answerOf(reads, i, types) : types.get(read)
    if (type) yield [statementOf(page, read, type)]
  }
}

function typeOf(read: Read, before: Read | undefined, after: Read | undefined): StatementType | undefined {
  const { type, sure } = weigh(featuresOf(read, before, after))
  const known = read.ruled && read.evidence.some((e) => e.type === read.ruled!.type && e.weight >= KNOWN)
  if (sure < (known ? SURE_OF_SHAPE : SURE)) return undefined
  return known ? read.ruled!.type : type
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
