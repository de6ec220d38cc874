import type { Line } from './line.ts'
import { isTitle, isTitled, type NameSpan, wordsIn } from './name.ts'
import { nameOn } from './name-on.ts'
import type { NameAt } from './offer.ts'
import { shared } from './shared.ts'
import { leadsOnly, namesService } from './variant.ts'
import { CATEGORY, KINDS_OF } from './words.ts'

/** "Slow strokes that warm the muscles. 60 min $80" right below a name: it tells what the name is. */
export function describedBy(
  { text, end }: NameSpan,
  line: Line,
  above: Line | undefined,
): NameAt | undefined {
  // "Softens and warms. 45 min $60": under a heading a short one as well.
  const isTerm = line.marks.some((m) => (m.says ?? 2) === 2 && (m.end - m.start) * 2 > text.length)
  const least = above?.heading && SENTENCE.test(text) && !isTerm ? 2 : 6
  if (!above || wordsIn(text) < least || isTitled(text) || above.tokens.length || line.heading)
    return undefined
  if (!/^\s*[.!]/.test(line.text.slice(end)) && !SAYS.test(text)) return undefined
  const name = nameOn(above)
  const isName =
    isTitle(above.text) &&
    !CATEGORY.test(name.text) &&
    !KINDS_OF.test(name.text) &&
    !leadsOnly(above.text) &&
    (above.heading || (isTitled(name.text) && namesService(name.text) && wordsIn(name.text) < 7))
  return isName ? name : undefined
}

/** "60 minutes $120 | Online as well" right below the title that names it. */
export const isBeneath = (line: Line, text: string, entry: Line | undefined): boolean =>
  entry !== undefined &&
  (line.heading ? entry.heading && entry.level < line.level : isTitled(entry.text)) &&
  entry.tokens.length === 0 &&
  isTitle(entry.text) &&
  !CATEGORY.test(nameOn(entry).text) &&
  line.tokens.length > 1 &&
  !/\p{L}/u.test(line.text.slice(0, line.tokens[0]!.start)) &&
  line.text.slice(line.tokens.at(-1)!.end).trimStart().startsWith('|') &&
  !namesService(text)

/** "45 min · House favorite $60" right below "Warm back massage": a badge between the length and the price. */
export const isBadge = (line: Line, text: string, entry: Line | undefined): boolean =>
  entry !== undefined &&
  entry.tokens.length === 0 &&
  isTitle(entry.text) &&
  namesService(entry.text) &&
  !/s\s*$/i.test(entry.text) &&
  !CATEGORY.test(nameOn(entry).text) &&
  line.tokens[0]!.start < 3 &&
  line.tokens[0]!.kind === 'time' &&
  /^ ?[·•|]/.test(line.text.slice(line.tokens[0]!.end)) &&
  !namesService(text) &&
  shared(entry.within, line.within) >= line.within.length - 1

/** A capital, then small letters only. */
const SENTENCE = /^\p{Lu}\p{Ll}+(?:[ ,]+(?:&|\p{Ll}[\p{Ll}'’-]*))+$/u

/** Words of sentences. */
const SAYS = /\b(?:that|which|who|is|are|will|you|your|we|our|helps?|designed|using|while)\b/i
