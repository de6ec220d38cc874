import type { Line } from './line.ts'
import { isTitle, wordsIn } from './name.ts'
import { partsOf } from './parts.ts'
import { isService } from './service-line.ts'
import type { Token } from './tokens.ts'
import { CATEGORY } from './words.ts'

/** Fewer may be chance. */
const LEAST = 2

/** More words are a sentence with a price or a length in it. */
const MOST = 6

const isName = (line: Line): boolean =>
  line.heading && line.level > 1 && line.tokens.length === 0 && isTitle(line.text)

/** A line of only this: "60 min" or "$80". */
const isOnly = (line: Line | undefined, kind: Token['kind']): line is Line =>
  line !== undefined &&
  !line.heading &&
  line.tokens.length > 0 &&
  line.tokens.every((t) => t.kind === kind) &&
  wordsIn(line.text) <= MOST &&
  partsOf(line).named.length === 0

/**
 * "60 min", the heading "Reiki", what is told of it, "$80", "90 min", the next heading: by turns, and the first length
 * stands above the first heading. The lines with each length, and then each price, behind the heading it is of.
 */
export const behindNames = (lines: readonly Line[]): readonly Line[] => sorted(sorted(lines, 'price'), 'time')

function sorted(lines: readonly Line[], kind: Token['kind']): readonly Line[] {
  const heads = lines.flatMap((l, i) => (l.heading ? [i] : []))
  const moved = new Set<number>()
  for (let k = 0; k < heads.length; k++) {
    const run: number[] = []
    const level = lines[heads[k]!]!.level
    while (isAhead(lines, heads, k + run.length, kind, level, run.length > 0))
      run.push(heads[k + run.length]!)
    if (run.length < LEAST) continue
    const end = heads[k + run.length] ?? lines.length
    const rest = lines.slice(run.at(-1)! + 1, end)
    // Behind the last one nothing is left, or they stand below their headings.
    const isWhole = !rest.some((l) => isOnly(l, kind))
    if (isWhole && run.filter((i) => isService(lines[i]!)).length * 2 >= run.length)
      run.forEach((i) => moved.add(i))
    k += run.length - 1
  }
  if (moved.size === 0) return lines
  const next = [...lines]
  for (const i of moved) [next[i - 1], next[i]] = [lines[i]!, lines[i - 1]!]
  return next
}

/** The heading has one right above it, and no other up to the heading before. */
function isAhead(
  lines: readonly Line[],
  heads: readonly number[],
  at: number,
  kind: Token['kind'],
  level: number,
  isNext: boolean,
): boolean {
  const head = heads[at]
  const line = lines[head ?? -1]
  if (head === undefined || !line || !isName(line) || line.level !== level) return false
  if ((!isNext && CATEGORY.test(line.text.trim())) || !isOnly(lines[head - 1], kind)) return false
  const from = heads[at - 1] ?? Math.max(-1, head - 4)
  // Above the first stands what the whole is about, and no heading like it.
  const before = lines[from]
  if (!isNext && before?.heading && before.level === level && !CATEGORY.test(before.text.trim())) return false
  const between = lines.slice(from + 1, head - 1)
  // "Old town", "$80", then the heading: the word and the price are one.
  const over = between.at(-1)
  if (!isNext && over && over.tokens.length === 0 && isTitle(over.text) && !CATEGORY.test(over.text.trim()))
    return false
  return !between.some((l) => isOnly(l, kind))
}
