import type { RuleData } from '../glossary/phrases.ts'
import { isShouted, lineAround, sentenceAround } from './windows.ts'
import { wordsAtEnd, wordsAtStart, wordsTest } from './words.ts'

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

/** Compiled on first use: most rules are never asked on a page. */
interface Tests {
  need?: RegExp
  veto?: RegExp
  notAfter?: RegExp
  notBefore?: RegExp
  after?: RegExp
}
const compiled = new WeakMap<RuleData, Tests>()

export function testsOf(rule: RuleData): Tests {
  let tests = compiled.get(rule)
  if (!tests) {
    tests = {
      ...(rule.need && { need: wordsTest(rule.need) }),
      ...(rule.veto && { veto: wordsTest(rule.veto) }),
      ...(rule.notAfter && { notAfter: wordsAtEnd(rule.notAfter) }),
      ...(rule.notBefore && { notBefore: wordsAtStart(rule.notBefore) }),
      ...(rule.after && { after: wordsAtEnd(rule.after) }),
    }
    compiled.set(rule, tests)
  }
  return tests
}

/** A line this short (a heading, a link, a cell, a label) has its context in the lines around it. */
export const SHORT_LINE = 64

/**
 * Code units of a block that count as context on either side. A paragraph is shorter;
 * in a longer block the time per form would grow with the block.
 */
const AROUND = 800

/** Longest stretch before and behind a form in which neighbouring words are looked for. */
const NEAR = 60

/** What a block's own text says about a form standing at [start, end). */
export function judge(text: string, start: number, end: number, rule: RuleData, exact: boolean): Verdict {
  const plain = !rule.need && !rule.veto && !rule.notAfter && !rule.notBefore && !rule.after && !rule.use
  if (plain && !exact) return 'yes'
  const tests = testsOf(rule)
  const before = text.slice(Math.max(0, start - NEAR), start)
  if (tests.notAfter?.test(before)) return 'no'
  if (tests.notBefore?.test(text.slice(end, end + NEAR))) return 'no'

  const window = rule.window ?? 'block'
  let around: string | undefined
  if (tests.veto || tests.need) {
    const [from, to] =
      window === 'sentence'
        ? sentenceAround(text, start)
        : [Math.max(0, start - AROUND), Math.min(text.length, end + AROUND)]
    // The form's own words are no context of it.
    around = `${text.slice(from, start)}\u0001${text.slice(end, to)}`
    if (tests.veto?.test(around)) return 'no'
  }
  const [lineFrom, lineTo] = lineAround(text, start)
  // Digits stand in capitals without meaning to shout: M54.50 LOW BACK PAIN.
  if (exact && !/\d/.test(text.slice(start, end)) && isShouted(text.slice(lineFrom, lineTo))) return 'shouted'
  if (rule.use === 'credential') return isCredential(text, start, end) ? 'yes' : 'no'
  if (tests.after?.test(before)) return 'yes'
  if (tests.need && around !== undefined && tests.need.test(around)) return 'yes'
  if (rule.use === 'menu' || rule.use === 'bare') return rule.use
  if (!tests.need && !tests.after) return 'yes'
  if (lineTo - lineFrom <= SHORT_LINE) return 'near'
  return tests.need && (window === 'page' || exact) ? 'page' : 'no'
}

/** Whether the words behind a cue make it another word: "massage the data". */
export function isOtherWord(text: string, end: number, rule: RuleData): boolean {
  return rule.notBefore !== undefined && testsOf(rule).notBefore!.test(text.slice(end, end + NEAR))
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
