import type { Line } from './line.ts'
import { namesNone } from './listed.ts'
import { isTitled, nameIn, wordsIn } from './name.ts'
import { nameOn } from './name-on.ts'
import type { NameAt } from './offer.ts'
import { namesService } from './variant.ts'

/** "Abhyanga: a massage with warm oil.": what stands before the colon or dash. */
const TOLD = /^(\W{0,3})(\p{L}.{2,50}?)(?:: | ?[–—] ?| - )(?=[\p{L}“"]).{8}/u

/** What is told of an entry stands on its own line, behind a colon or dash. */
export const isToldOn = (line: Line): boolean => TOLD.test(line.text)

/** The name on a line, where it may be an entry of a menu. */
export function entryOn(line: Line): NameAt | undefined {
  if (line.tokens.length > 0) return undefined
  const behind = TOLD.exec(line.text)
  // "Deep tissue massage - whole body" is a name.
  const told = behind && line.heading && wordsIn(line.text.slice(behind[0].length)) < 3 ? null : behind
  const name = told ? { ...nameIn(line.text, 0, told[1]!.length + told[2]!.length), line } : nameOn(line)
  const { text, start, end } = name
  const rest = line.text
    .slice(end)
    .replace(/\([^()]*\)/, '')
    .trim()
  if (!told && (rest.length > 1 || /[.!?;,]\s*$/.test(line.text))) return undefined
  const marks = line.marks.filter((m) => m.start < end)
  // "Mara, LMT" says who; "Auto accident recovery" what for.
  if (marks.length > 0 && !namesService(text) && marks.every((m) => m.says === 0 && m.kind !== 'insurance'))
    return undefined
  // "Post surgery treatments" in a list, "Deep tissue massage": a capital at its head is enough.
  const isShort = /^\p{Lu}/u.test(text) && wordsIn(text) < 7
  const isTerm = namesService(text) || marks.some((m) => m.start >= start && (m.says ?? 2) === 2)
  const isCalled = line.heading || isTitled(text) || (isShort && (line.item || isTerm))
  return isCalled && !namesNone(line, text) ? name : undefined
}
