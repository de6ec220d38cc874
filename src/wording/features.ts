import type { Reading } from './classify.ts'
import type { Evidence } from './evidence.ts'
import { fold } from './fold.ts'
import { isGroup, signalsOf } from './signals.ts'
import { stemsOf } from './stems.ts'
import type { Unit } from './unit.ts'

/** A unit with what its own text tells. */
export interface Read {
  unit: Unit
  stems: string[]
  signals: string[]
  /** Rules that its text fits. */
  evidence: Evidence[]
  /** What the rules say it states, if anything. */
  ruled: Reading | undefined
}

/** `text`: the unit's, folded; `trap`: it only looks like a rule of payment. */
export function readOf(
  unit: Unit,
  text: string,
  trap: boolean,
  evidence: Evidence[],
  ruled: Reading | undefined,
): Read {
  const stems = stemsOf(unit.form === 'line' ? `${text} |` : text)
  return { unit, stems, signals: signalsOf(unit, text, trap), evidence, ruled }
}

/**
 * All that a unit is weighed by, each as a word of its own: stems, two in a row, those of its lead (`<`),
 * heading (`#`) and question (`?`), its form and length (`@`), signals (`*`), rules (`!`, `=`), and what
 * stands before (`-`) and after (`+`) it.
 */
export function featuresOf(
  { unit, stems, signals, evidence, ruled }: Read,
  before?: Read,
  after?: Read,
): Set<string> {
  const found = new Set(stems)
  const all = (sign: string, words: readonly string[]): void => {
    for (const w of words) found.add(sign + w)
  }
  for (let i = 1; i < stems.length; i++) found.add(`${stems[i - 1]} ${stems[i]}`)
  all('^', stems.slice(0, 2))
  all('<', stemsOf(fold(unit.lead)))
  all('#', stemsOf(fold(unit.headings.at(-1) ?? '')))
  all('?', stemsOf(fold(unit.answers ?? '')))
  const length = Math.floor(stems.length / 5)
  all('@', [unit.form, `${Math.min(6, length)}`, `${unit.form} ${Math.min(3, length)}`])
  all('*', signals)
  const groups = signals.filter(isGroup)
  groups.forEach((a, i) => all(`*${a} `, groups.slice(i + 1)))
  for (const { type, weight } of evidence) for (let w = 1; w <= weight; w++) found.add(`!${type} ${w}`)
  if (evidence.length === 0) found.add('!none')
  found.add(`=${ruled?.type ?? 'none'}`)
  if (ruled) found.add(`=by ${ruled.by}`)
  found.add(`-=${before ? (before.ruled?.type ?? 'none') : 'start'}`)
  found.add(`+=${after ? (after.ruled?.type ?? 'none') : 'end'}`)
  if (before?.unit.form === unit.form) all('-', before.signals)
  if (after?.unit.form === unit.form) all('+', after.signals)
  return found
}
