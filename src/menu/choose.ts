import type { Line } from './line.ts'
import { hasLetters, isField, isTitle, isTitled, wordsIn } from './name.ts'
import { nameOn } from './name-on.ts'
import type { NameAt } from './offer.ts'
import { scoreOf } from './score.ts'
import { outside } from './section.ts'
import { shared } from './shared.ts'
import { isExtent, isGeneric, isVariant, isWhere, leadsOnly, namesService } from './variant.ts'
import { CATEGORY, QUALIFIER } from './words.ts'

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
  const deepest = Math.max(0, ...depths.filter((_, i) => !QUALIFIER.test(lines[i]!.text.trim())))
  // A term in the price's own card names it before a heading around the cards does.
  const inCard = lines.some(
    (l, i) =>
      depths[i] === deepest &&
      isTitle(l.text) &&
      /^\p{Lu}/u.test(l.text) &&
      (marksAll(l) || isOwnEntry(l, at)),
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
  // "BODY SCRUBS", then "Coffee scrub": a line between the heading and the price is one of what the heading is about.
  const last = lines.at(-1)!
  const isOver = (line: Line, i: number): boolean =>
    line.heading &&
    lines.some(
      (l, k) =>
        k > i &&
        (!l.heading || l.level > line.level) &&
        l.tokens.length === 0 &&
        isTitle(l.text) &&
        (l === last ? namesService(l.text) || isOneOfMany(l, line) : isTitled(nameOn(l).text)) &&
        lastWord(line.text) === lastWord(l.text),
    )
  // "Escape to a world of harmony", then "Royal massage": a phrase of welcome and a name.
  const isWelcome = (line: Line, i: number): boolean =>
    INVITES.test(line.text.trim()) &&
    lines.some((l, k) => k > i && isTitle(l.text) && isTitled(l.text.trim()) && namesService(l.text))
  // A label right over "Massage", a heading, stands over the whole part: it says where or in which house.
  const isBefore = (line: Line, i: number): boolean => {
    const next = lines[i + 1]
    return (
      !line.heading &&
      !marksAll(line) &&
      !namesService(line.text) &&
      next !== undefined &&
      next.heading &&
      depths[i + 1]! >= depths[i]! &&
      next.marks.some(
        (m) => m.kind !== 'insurance' && (m.says ?? 2) === 2 && m.end - m.start === next.text.trim().length,
      )
    )
  }
  const isTerm = (line: Line): boolean =>
    line.tokens.length === 0 &&
    !line.item &&
    isTitle(line.text) &&
    marksAll(line) &&
    (namesService(line.text) || line.marks.some((m) => (m.says ?? 2) >= 2))
  // "Pelvic reset", then "骨盆复位": the same once more for others.
  const isAgain = (line: Line, i: number): boolean =>
    !/\p{Script=Latin}{3}/u.test(nameOn(line).text) &&
    lines.some(
      (l, k) =>
        Math.abs(k - i) === 1 &&
        depths[k]! >= depths[i]! &&
        isTitle(l.text) &&
        /\p{Script=Latin}{3}/u.test(nameOn(l).text),
    )
  let best: { name: NameAt; score: number } | undefined
  for (const [i, line] of lines.entries()) {
    const name = nameOn(line)
    if (!isTitle(name.text) || QUALIFIER.test(name.text) || isField(line.text)) continue
    // A length of time is nobody's name.
    if (
      line.tokens.length > 0 &&
      !hasLetters(outside(line)) &&
      !namesService(name.text) &&
      name.text !== '' &&
      line.tokens[0]!.kind === 'time'
    )
      continue
    if (goesOn(line, lines[i - 1])) continue
    const far = (FARTHER[deepest - depths[i]!] ?? 4.5) + (depths[i]! < deepest && inCard ? 2 : 0)
    const labels = i === lines.length - 1 && LABELS.test(line.text) && namesService(name.text)
    const score =
      scoreOf(name, line) -
      far +
      (i / lines.length) * 0.9 +
      (labels || isOnlyOne(i) || (line === last && isTerm(line)) ? 2 : 0) -
      (isHeld(line, i) ? 3 : 0) -
      (isAgain(line, i) || isBefore(line, i) ? 3 : 0) -
      (isOver(line, i) || isWelcome(line, i) ? 5 : 0)
    if (score > LEAST && (!best || score > best.score)) best = { name, score }
  }
  return best?.name
}

/** "Fox eye lift" in the list entry that holds its price as well: a heading over the list is farther. */
const isOwnEntry = (line: Line, at: Line): boolean => {
  const box = shared(line.within, at.within)
  return (
    line.item &&
    line.tokens.length === 0 &&
    // A list of what is held stands beside its price.
    Math.max(line.within.length, at.within.length) <= box + 1 &&
    ![isVariant, isGeneric, isExtent, isWhere, leadsOnly].some((is) => is(line.text))
  )
}

/** Calls on the reader and names nothing where a name stands below. */
const INVITES =
  /^(?:welcome|escape|discover|experience|indulge|unwind|relax|treat yourself|pamper yourself|step into|enjoy|immerse|rediscover|let |come )/i

/** The rest of a sentence that breaks over lines: "…with a pressure point", "massage". */
function goesOn({ text, block, at }: Line, before: Line | undefined): boolean {
  if (!before || before.block !== block || before.at >= at || /[.!?:;)]\s*$/.test(before.text)) return false
  return wordsIn(before.text) > 7 && (/^\s*\p{Ll}/u.test(text) || wordsIn(text) === 1)
}

/** "Sea salt peeling" below "Peelings". */
const isOneOfMany = (one: Line, many: Line): boolean =>
  /s\W*$/i.test(many.text) && !/s\W*$/i.test(one.text) && wordsIn(one.text) > 1

const lastWord = (text: string): string => /([\p{L}]+?)s?\W*$/u.exec(text.toLowerCase())?.[1] ?? ''

/** "Reiki:" right above its prices. */
const LABELS = /^\W*(?:[^\s:]+ ){0,3}[^\s:]+ ?:\s*$/

/** A term is most of what stands on the line. */
const marksAll = ({ text, marks }: Line): boolean =>
  marks.some((m) => m.kind !== 'insurance' && (m.end - m.start) * 2 >= text.trim().length)
