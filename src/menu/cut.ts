import type { Line } from './line.ts'
import { isTitle, isTitled, nameIn, type NameSpan, wordsIn } from './name.ts'
import { namesService } from './variant.ts'
import { CATEGORY } from './words.ts'

/** "ADD-ONS: French Design $15, Polish $25": a word for the whole line, then the first name. */
export function behindCategory(name: NameSpan, { text, tokens }: Line): NameSpan {
  const [all, head] = /^([^:]{3,30}): (?=[\p{Lu}\d])/u.exec(name.text) ?? []
  if (!all || !CATEGORY.test(head!) || tokens.length === 0) return name
  const start = text.indexOf(head!, name.start) + head!.length + 1
  return nameIn(text, start, name.end)
}

/** "Brow package: Tinting, Trimming, Waxing": what it holds is part of the name. */
const LISTS =
  /^[^:]*\b(?:[Pp]ackages?|[Cc]ombo|[Ss]et|[Dd]eal|[Bb]undle|[Tt]rio)\b[^:]*: (?:\p{Lu}[\p{L}'’-]+(?: (?:& )?\p{Lu}[\p{L}'’-]+)?(?:, | & | and |$)){3,}$/u

/** "Swedish Massage – long, gliding strokes": the name ends where the description begins. */
export function beforeDescription(name: NameSpan, ended = false): NameSpan {
  const long = wordsIn(name.text) > 5
  for (const m of name.text.matchAll(
    / ?[–—:|] | - |: |(?<!\b(?:st|dr|mr|ms|no|vol|min|hr|incl|approx))\. |\n| \((?=[^)]{120})/gi,
  )) {
    const head = name.text.slice(0, m.index)
    const rest = name.text.slice(m.index + m[0].length)
    if (wordsIn(head) > 9 || !isTitle(head)) break
    // "Head massage – scalp, neck.": the point says that it is told.
    const isTold = ended && isTitled(head) && !isTitled(rest) && (namesService(head) || wordsIn(rest) > 2)
    const least = m[0] === '. ' || isTold ? 2 : 5
    if (!long && least === 5) continue
    if (m[0] === ': ' && name.text.length < 120 && (LISTS.test(name.text) || / \+ /.test(rest))) continue
    if (wordsIn(rest) >= least || (/^\p{Ll}/u.test(rest) && wordsIn(rest) >= 3))
      return { ...nameIn(head, 0, head.length), start: name.start, end: name.start + head.length }
  }
  return name
}

/** "Hot stones can be used with any massage", "Face and neck includes a scrub": no name says what is done with it. */
const SAID = /^(\p{Lu}.{2,50}?) (?:(?:can|may|must|should|will) (?:also )?be|includes) \p{Ll}/u

/** "Swedish massage A classic to unwind. 60 min": a term, then a sentence that only another letter type held apart. */
export function beforeSentence(name: NameSpan, { text, marks }: Line): NameSpan {
  const said = SAID.exec(name.text)
  if (said && text.startsWith(said[0], name.start))
    return nameIn(text, name.start, name.start + said[1]!.length)
  const mark = marks.find((m) => m.start === name.start && m.end < name.end)
  const rest = mark && text.slice(mark.end, name.end)
  if (!rest || !/^ (?:An?|The|Our|This|\p{Lu}\p{Ll}+,?(?: \p{Ll}+){2,})(?= |$)/u.test(rest)) return name
  const ends = /^\s*[.!]/.test(text.slice(name.end)) || /^ (?:An?|The|Our|This) \p{Ll}/u.test(rest)
  return ends ? nameIn(text, name.start, mark.end) : name
}
