import type { GridCell } from './grid.ts'
import type { Line } from './line.ts'
import { isTitle, isTitled, wordsIn } from './name.ts'
import { SALON } from './salon.ts'
import { hasPrice } from './section.ts'
import { isVariant, namesService } from './variant.ts'

/** A number, or a span of numbers, and nothing else. */
export const NUMBER = /^\s*\d[\d.,]*(?: ?[-–—] ?\d[\d.,]*)?\s*$/

const isPriced = ({ tokens, text }: Line): boolean => hasPrice(tokens) || NUMBER.test(text)

const isEntry = ({ text, tokens, marks }: Line): boolean =>
  tokens.length === 0 &&
  isTitle(text) &&
  wordsIn(text) < 8 &&
  !isVariant(text) &&
  (isCalled(text, marks) || namesService(text) || SALON.test(text))

/** A term is most of it, or stands in a title: "Helps with headaches and stress" is told of what stands above. */
const isCalled = (text: string, marks: Line['marks']): boolean =>
  marks.length > 0 &&
  (isTitled(text.trim()) || marks.some((m) => (m.end - m.start) * 2 >= text.trim().length))

/** Rows that a page writes one below the other in one row's cells: "Lip / Brows" beside "$15 / $20". */
export function unstacked(row: GridCell[]): GridCell[][] {
  const filled = row.filter((c) => c.lines.length > 0)
  const count = filled[0]?.lines.length ?? 0
  if (count < 2 || filled.length < 2 || filled.some((c) => c.lines.length !== count)) return [row]
  const [names, ...others] = filled
  const areNames =
    names!.lines.every((l) => isEntry(l)) ||
    (count > 2 && names!.lines.every((l) => isTitled(l.text) && isTitle(l.text) && l.tokens.length === 0))
  if (!areNames || !others.some((c) => c.lines.every(isPriced))) return [row]
  return names!.lines.map((_, i) => filled.map((c) => ({ ...c, lines: [c.lines[i]!] })))
}
