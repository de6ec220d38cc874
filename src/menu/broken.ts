import type { PageBlock } from '../match/outline.ts'
import { isTitled, wordsIn } from './name.ts'
import { endsAsName, namesService } from './variant.ts'

/** Words that one line of a broken heading may have. */
const MOST = 5

/** Goes on with the line above, or on the line below. */
const GOES_ON = /^\s*(?:with|and|&|\+|of|for)\s|\s(?:with|and|&|\+|of|for)\s*$/i
/** Speaks to the reader, and names nothing. */
const SPEAKS = /\b(?:your?|we|our|my|us|is|are)\b|^\s*\p{Lu}\p{Ll}+ing\b/iu

/**
 * The text of a block, as long as on the page. A heading that a builder broke to fit its box is one line:
 * "50 Min Steam Bath" + "with Foam Massage".
 */
export function unbroken({ text, role }: PageBlock): string {
  if (role !== 'heading' || !text.includes('\n')) return text
  const lines = text.split('\n')
  const isPart = (line: string, i: number): boolean =>
    wordsIn(line) <= MOST &&
    !/[$€£]|[.!?:;,]\s*$/.test(line) &&
    !SPEAKS.test(line) &&
    (i === 0 || !/\d/.test(line)) &&
    (isTitled(line.trim()) || GOES_ON.test(line))
  const [first, second = ''] = lines
  // "Swedish Massage" + "Peace & Quiet": a name, and what it promises.
  const isWhole = endsAsName(first!) && !namesService(second) && !GOES_ON.test(second)
  return lines.length === 2 && lines.every(isPart) && !isWhole ? lines.join(' ') : text
}
