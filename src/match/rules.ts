import type { PhraseTable } from '../glossary/table.ts'
import { isAround, isBefore, isBehind } from './contexts.ts'
import type { Surroundings } from './surroundings.ts'
import type { Windows } from './windows.ts'

/**
 * - `yes`: counts wherever its topic holds
 * - `no`: never here
 * - `page`: the page's other text decides (its window, or its full words)
 * - `menu`: counts in a menu line, or where the page has the term's full name
 * - `bare`: counts in a menu line only
 * - `near`: a short line, where the lines around it decide
 * - `shouted`: an abbreviation in a line of capitals; only its full words help
 */
export type Verdict = 'yes' | 'no' | 'page' | 'menu' | 'bare' | 'near' | 'shouted'

/** Of a rule's five lists of context words; 0 is none. */
export const NEED = 0
const VETO = 1
const NOT_AFTER = 2
const NOT_BEFORE = 3
const AFTER = 4

/** Places in USES and WINDOWS. */
const MENU = 1
const BARE = 2
const CREDENTIAL = 3
const SENTENCE = 0
const PAGE = 2

export const listOf = ({ ruleLists }: PhraseTable, rule: number, which: number): number =>
  ruleLists[rule * 5 + which]!

/** Whether a rule's need may be met anywhere on the page. */
export const isPageWide = ({ ruleHow }: PhraseTable, rule: number): boolean => ruleHow[rule]! >> 2 === PAGE

/** A line this short (a heading, a link, a cell, a label) has its context in the lines around it. */
export const SHORT_LINE = 64

/**
 * Code units of a block that count as context on either side. A paragraph is shorter;
 * in a longer block the time per form would grow with the block.
 */
const AROUND = 800

/** What a block's own text says about a form standing at [start, end). */
export function judge(
  at: Surroundings,
  windows: Windows,
  start: number,
  end: number,
  rule: number,
  exact: boolean,
): Verdict {
  const { table, text } = at
  const how = table.ruleHow[rule]!
  const need = listOf(table, rule, NEED)
  const veto = listOf(table, rule, VETO)
  const notAfter = listOf(table, rule, NOT_AFTER)
  const notBefore = listOf(table, rule, NOT_BEFORE)
  const after = listOf(table, rule, AFTER)
  if ((how & 3) === 0 && !exact && !(need | veto | notAfter | notBefore | after)) return 'yes'
  at.look()
  if (notAfter && isBefore(at, notAfter, start)) return 'no'
  if (notBefore && isBehind(at, notBefore, end)) return 'no'

  const use = how & 3
  const window = how >> 2
  const [from, to] = window === SENTENCE ? windows.sentence(start) : [0, text.length]
  const around = [Math.max(from, start - AROUND), Math.min(to, end + AROUND)] as const
  if (veto && isAround(at, veto, around, start, end)) return 'no'
  // Digits stand in capitals without meaning to shout: M54.50 LOW BACK PAIN.
  if (exact && !/\d/.test(text.slice(start, end)) && windows.isShouted(start)) return 'shouted'
  if (use === CREDENTIAL) return isCredential(text, start, end) ? 'yes' : 'no'
  if (after && isBefore(at, after, start)) return 'yes'
  if (need && isAround(at, need, around, start, end)) return 'yes'
  if (use === MENU) return 'menu'
  if (use === BARE) return 'bare'
  if (!need && !after) return 'yes'
  const [lineFrom, lineTo] = windows.line(start)
  if (lineTo - lineFrom <= SHORT_LINE) return 'near'
  return need && (window === PAGE || exact) ? 'page' : 'no'
}

/** Whether the words behind a cue make it another word: "massage the data". */
export function isOtherWord(at: Surroundings, end: number, rule: number): boolean {
  const list = listOf(at.table, rule, NOT_BEFORE)
  return list > 0 && isBehind(at.look(), list, end)
}

const NAME_BEFORE =
  /(?:^|[^\p{L}\d])(?:(?:Dr|Mr|Mrs|Ms)\.?\s+)?\p{Lu}[\p{L}'’.-]*\s+(?:\p{Lu}[\p{L}'’.-]*\s+){0,2}\p{Lu}[\p{L}'’-]+(?:\s*[,–—|-]\s*|\s+)(?:[A-Z][A-Za-z.-]{0,9}(?:\s*[,/|]\s*|\s+|\s*&\s*))*$/u
const FIRST_NAME_BEFORE =
  /(?:^|[\n•|–—-]\s*|\b(?:by|with|see|ask|meet|therapist)\s+)\p{Lu}\p{Ll}+,\s*(?:[A-Z][A-Za-z.-]{1,9},\s*)*$/u

/** "Maria Lopez, LMT, BCTMB", "Jane Doe, DC": letters behind a person's name. */
function isCredential(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 90), start)
  if (NAME_BEFORE.test(before)) return true
  return end - start > 2 && FIRST_NAME_BEFORE.test(before)
}
