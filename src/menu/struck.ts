import type { PageBlock } from '../match/outline.ts'

/** An amount, with its sign and perhaps a word before it: "$150", "RM 80.00", "from 90 €". */
const AMOUNT = /^\W{0,3}(?:[\p{L}\p{Sc}.]{1,5} ?)?\p{Sc}? ?\d[\d.,' ]*(?:\p{Sc}|\p{L}{1,4}\b)?\W{0,3}$/u

/**
 * A text in which blanks stand for prices that the page strikes through, as long as before: "Scalp rub – $60 $45"
 * names no "Scalp rub – $60". `at` is the place of the text in its block.
 */
export function withoutStruck(text: string, at: number, { struck }: PageBlock): string {
  let rest = text
  for (const [start, end] of struck) {
    const [from, to] = [Math.max(0, start - at), Math.min(text.length, end - at)]
    if (from >= to || !AMOUNT.test(text.slice(from, to))) continue
    rest = rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to)
  }
  return rest
}
