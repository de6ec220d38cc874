import type { Line } from './line.ts'
import { isTitled, wordsIn } from './name.ts'
import type { Stretch } from './owners.ts'
import { TELLS } from './words.ts'

/** Longest line without a break between name and description that may still be an offer. */
const MOST_WORDS = 16

/** "Warm stones. Add oil of lavender for $15.": a sentence before tells of another thing than the price does. */
const SAYS_MORE = /[.!?] add (?:[\p{L}'’-]+ ){0,5}$/iu

/** A sentence: what stands in it is told, not offered. `first`: what looks like its first name; `words`: how many its names have. */
export function isProse(line: Line, first: Stretch | undefined, words: number): boolean {
  const { text, tokens } = line
  const told =
    first?.at === 0 &&
    (wordsIn(first.name.text) > 5 || GREETS.test(first.name.text)) &&
    !isTitled(first.name.text) &&
    /^\. (?:\p{Lu}|\+)/u.test(text.slice(first.name.end))
  const sentence = /[.!?]\s*$/.test(text) || words > 8
  const split = isCompact(line) && first?.at === 0 && wordsIn(first.name.text) <= 8
  return (
    told ||
    TO_READER.test(text) ||
    // What a guest says.
    (/^\s*[“"]/.test(text) && wordsIn(text) > 6) ||
    (/^\s*add\b.*\.\s*$/i.test(text) && words > 2) ||
    // "Light and slow. Add 30 min for $40."
    SAYS_MORE.test(text.slice(0, tokens[0]?.start ?? 0)) ||
    (TELLS.test(text.replace(/\([^()]*\)/g, '')) && sentence && !(split && words > 20)) ||
    (words > MOST_WORDS && !split)
  )
}

/** "We appreciate that massage can be dear. It starts at $29." */
const TO_READER = /^\s*(?:[Ww]e|I|[Yy]ou|[Tt]hey) \p{Ll}+ .*[.!?]\s*$/u

/** Prices and durations stand together, not strewn over sentences. */
function isCompact({ text, tokens }: Line): boolean {
  if (tokens.length === 0) return true
  const within = text.slice(tokens[0]!.start, tokens.at(-1)!.end)
  return wordsIn(within) <= tokens.length * 4 + 2
}

/** A sentence to the reader begins so, and no name. */
const GREETS = /^(?:welcome|enjoy|discover|experience|we|our|at|in|for|these|choose|come|let|here)\b/i
