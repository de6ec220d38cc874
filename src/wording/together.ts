import type { Unit } from './unit.ts'
import type { WeighedRead } from './weighed.ts'

/**
 * How much of what an entry of a list leans to is what the whole list leans to: most lists of real pages
 * are statements from end to end or none at all ("We accept:", then names of payers). Tried from 0 to 0.9.
 */
const SHARED = 0.5
/** Longest list held back until all of it is weighed. */
const LONGEST = 60

/** The same reads, entries of one list decided together. Steps without a read as well, also while a list is held back. */
export function* together(
  reads: Iterable<WeighedRead | undefined>,
): Generator<WeighedRead | undefined, void> {
  let list: WeighedRead[] = []
  for (const next of reads) {
    if (next && list.length > 0 && !(list.length < LONGEST && isSameList(list[0]!, next))) {
      yield* leaning(list)
      list = []
    }
    if (next) list.push(next)
    yield undefined
  }
  yield* leaning(list)
}

function isSameList({ read: { unit: a } }: WeighedRead, { read: { unit: b } }: WeighedRead): boolean {
  return a.form !== 'sentence' && a.form === b.form && a.lead === b.lead && headOf(a) === headOf(b)
}

const headOf = ({ headings }: Unit): string | undefined => headings.at(-1)

function leaning(list: readonly WeighedRead[]): readonly WeighedRead[] {
  const logits = list.map((r) => (r.weighed ? logit(r.weighed.sure) : 0))
  if (list.length < 2 || list.some((r) => !r.weighed)) return list
  const mean = logits.reduce((a, b) => a + b) / list.length
  return list.map((r, i) => ({
    ...r,
    weighed: { ...r.weighed!, sure: likely((1 - SHARED) * logits[i]! + SHARED * mean) },
  }))
}

const logit = (sure: number): number => {
  const p = Math.min(1 - 1e-4, Math.max(1e-4, sure))
  return Math.log(p / (1 - p))
}
const likely = (x: number): number => 1 / (1 + Math.exp(-x))
