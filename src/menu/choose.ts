import type { Line } from './line.ts'
import { hasLetters, isComposed, isField, isLabel, isTitle, nameIn, wordsIn } from './name.ts'
import type { NameAt } from './offer.ts'
import { beforeDescription } from './parts.ts'
import { outside } from './section.ts'
import { isCredential, isRider, isVariant, leadsOnly, namesService } from './variant.ts'
import { CATEGORY, GENERIC, KINDS_OF, PACKAGES, QUALIFIER } from './words.ts'

/** How many of the elements around two blocks are the same. */
export function shared(a: readonly number[], b: readonly number[]): number {
  let n = 0
  while (n < a.length && n < b.length && a[n] === b[n]) n++
  return n
}

/** The name on a line, without its durations unless they stand in its midst or nothing else names it. */
export function nameOn(line: Line): NameAt {
  const name = named(line)
  const priced = line.tokens.length ? null : PRICED.exec(name.text)
  if (!priced || !namesService(name.text.slice(0, priced.index))) return name
  return { ...name, text: name.text.slice(0, priced.index), end: name.end - priced[0].length }
}

/** "Swedish massage prices": the heading of one service's prices. */
const PRICED =
  / (?:prices?|pricing|rates?|fees?|cost|price ?list|options)(?: (?:in|at|near|for) \p{Lu}.{0,40})?$/iu

function named(line: Line): NameAt {
  const [first] = line.tokens
  const whole = nameIn(line.text, 0, line.text.length)
  if (!first) return { ...beforeDescription(whole), line }
  const before = nameIn(line.text, 0, first.start)
  const behind = nameIn(line.text, line.tokens.at(-1)!.end, line.text.length)
  const inMidst = before.text !== '' && /^ ?\p{Ll}/u.test(line.text.slice(line.tokens.at(-1)!.end))
  const name = before.text === '' ? behind : before
  const isNamed = hasLetters(name.text) && !isLabel(name.text) && !inMidst
  return { ...(isNamed || line.tokens.some((t) => t.kind === 'price') ? name : whole), line }
}

/** What a line loses for each element that stands between its card and the price's. */
const FARTHER = [0, 1.5, 3.5]

/** Least that a line must look like a name. */
const LEAST = -2

/**
 * Of the lines above a price the one that names it: a heading, a title, a line with a
 * term; not a description, not the title of a whole section.
 */
export function chooseName(lines: readonly Line[], at: Line): NameAt | undefined {
  const depths = lines.map((l) => shared(l.within, at.within))
  const deepest = Math.max(0, ...depths)
  // A term in the price's own card names it before a heading around the cards does.
  const inCard = lines.some(
    (l, i) => depths[i] === deepest && isTitle(l.text) && /^\p{Lu}/u.test(l.text) && marksAll(l),
  )
  // "Facials" alone in a card with its price is no section.
  const isOnlyOne = (i: number): boolean =>
    CATEGORY.test(nameOn(lines[i]!).text) &&
    depths[i] === deepest &&
    deepest >= at.within.length - 1 &&
    depths.filter((d) => d === deepest).length === 1
  // "Mini facial (30 min)" in the list of what a package holds, with the package's name above.
  const isHeld = (line: Line, i: number): boolean =>
    line.item &&
    !at.item &&
    !line.heading &&
    lines.some(
      (l, k) => k < i && !l.item && depths[k]! >= depths[i]! && isTitle(l.text) && hasLetters(nameOn(l).text),
    )
  let best: { name: NameAt; score: number } | undefined
  for (const [i, line] of lines.entries()) {
    const name = nameOn(line)
    if (!isTitle(name.text) || QUALIFIER.test(name.text) || isField(line.text)) continue
    // A length of time is nobody's name.
    if (
      line.tokens.length > 0 &&
      !hasLetters(outside(line)) &&
      name.text !== '' &&
      line.tokens[0]!.kind === 'time'
    )
      continue
    const far = (FARTHER[deepest - depths[i]!] ?? 4.5) + (depths[i]! < deepest && inCard ? 2 : 0)
    const labels = i === lines.length - 1 && LABELS.test(line.text) && namesService(name.text)
    const score =
      scoreOf(name, line) -
      far +
      (i / lines.length) * 0.9 +
      (labels || isOnlyOne(i) ? 2 : 0) -
      (isHeld(line, i) ? 3 : 0)
    if (score > LEAST && (!best || score > best.score)) best = { name, score }
  }
  return best?.name
}

/** "Reiki:" right above its prices. */
const LABELS = /^\W*(?:[^\s:]+ ){0,3}[^\s:]+ ?:\s*$/

function scoreOf({ text, start, end }: NameAt, line: Line): number {
  const words = text.split(' ')
  const big = words.filter((w) => /^[^\p{L}]*[\p{Lu}\p{Lo}]/u.test(w)).length
  // A whole sentence set as a heading is a description.
  const saying = words.length > 5 && big <= 1 && !line.marks.length && !/[–—:(]/.test(text)
  let score =
    line.heading && !saying && (words.length < 9 || big >= words.length * 0.6)
      ? line.level === 1
        ? 3
        : 4
      : 0
  const isMarked = line.marks.some((m) => m.kind !== 'insurance' && m.start >= start && m.end <= end)
  if (isMarked || (wordsIn(text) < 5 && namesService(text))) score += 1.5
  if (big >= words.length * 0.6) score += 1
  else if (words.length > 3) score -= 1.5
  if (/\bLMT\b|[|©]|price ?list|\bmenu\b|^(?:prices?|cost|rates?)\b/i.test(text)) score -= 3
  if (isComposed(text)) score += 2
  else if (wordsIn(text) > 7) score -= 1.5
  if (/\b(?:are|is|includes?|following) ?:?$/i.test(line.text.trim())) score -= 3
  if (/[.!?]\s*$/.test(line.text) && (words.length > 3 || big < words.length * 0.6)) score -= 3
  if (line.text.trim().endsWith(':')) score += wordsIn(text) < 4 && namesService(text) ? 1 : -0.5
  if (/^[([]|^(?:with|by)\b/i.test(line.text.trim())) score -= 3
  if (
    big < words.length * 0.6 &&
    /^(?:includes?|including|with|for|add|choice of|perfect|ideal|great|our|a|an|this|enjoy|relax|please)\b/i.test(
      text,
    )
  )
    score -= 2
  if (leadsOnly(text) || isRider(text)) score -= 3
  if (isCredential(text)) score -= 3
  if (line.heading && isVariant(text)) score -= 2
  // "45 minute massage" right above its price.
  if (line.tokens.some((t) => t.kind === 'time') && GENERIC.test(text)) score += 1
  if (CATEGORY.test(text) || (line.heading && KINDS_OF.test(text) && !isOnly(text)))
    score -= line.heading ? 5 : 3
  else if (SECTION.test(text)) score -= line.heading ? 3 : 2
  else if (/^packages? (?!\d|[a-d]\b)/i.test(text)) score -= 2
  else if (PACKAGES.test(text)) score += 2
  else if (GENERIC.test(text)) score -= 1
  return score
}

/** The title of a section, by its last word. */
const SECTION = /\b(?:packages|combinations|specials|services|treatments|therapies|rituals|offers|deals)$/i

/** One thing in the singular, which may well be a name: "Body wrap". */
const isOnly = (text: string): boolean => !/[/&+,]|\band\b|s$/i.test(text)

/** A term is most of what stands on the line. */
const marksAll = ({ text, marks }: Line): boolean =>
  marks.some((m) => m.kind !== 'insurance' && (m.end - m.start) * 2 >= text.trim().length)
