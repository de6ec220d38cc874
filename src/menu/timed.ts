import { nameOn } from './name-on.ts'
import { shared } from './shared.ts'
import type { Line } from './line.ts'
import type { TimeToken } from './tokens.ts'
import { isField, isNoise, isTitle, isTitled, wordsIn } from './name.ts'
import type { NameAt, Section } from './offer.ts'
import { partsOf } from './parts.ts'
import { hasPrice, outside, sectionAfter } from './section.ts'
import { isVariant, leadsOnly, namesService } from './variant.ts'
import { CATEGORY, KINDS_OF, NOT_BOOKED, QUALIFIER } from './words.ts'

/** A service and how long it takes, on a menu that tells no price. */
export interface Timed {
  name: NameAt
  minutes: number
  /** What stands between the name and its minutes tells of work on a body. */
  told?: boolean
}

/** Fewer rows, or rows of one name only, are a text about massage and no menu. */
const LEAST = 3
/** Lines between a name and its durations. */
const REACH = 3
/** The same in one card: a text, and for whom it is. */
const CARD = 12
/** Shorter ones are steps of an exercise: "Neck massage, 2 minutes". */
const SHORTEST = 15

/** The rows of a menu without any price, or where they are `ofOther` things: names of massage or bodywork, each with its durations. */
export function timedAmong(lines: readonly Line[], ofOther = false): Timed[] {
  if (!ofOther && lines.some((l) => hasPrice(l.tokens))) return []
  const only = onlyOne(lines)
  if (only.length) return only
  const found: Timed[] = []
  let section: Section | null = null
  let last: NameAt | undefined
  let since = 0
  let told = false
  for (const [i, line] of lines.entries()) {
    const { tokens, text } = line
    since++
    if (tokens.length === 0) {
      if (isTitle(text) && wordsIn(text) < 9) section = sectionAfter(section, line)
      const isTold = isAboveTime(lines, i)
      const name = nameFrom(nameOn(line), isTold) ?? (isOwn(lines, i) ? nameOn(line) : undefined)
      if (name) [last, since, told] = [name, 0, isTold]
      else if (line.heading) last = undefined
      else if (last?.line.heading && WORK.test(text)) told = true
      continue
    }
    if (hasPrice(tokens)) continue
    const parts = partsOf(line)
    if (section?.closed || parts.prose) continue
    const [own] = parts.named
    // "50 min of massage for each of you, then a tea." tells, and names nothing.
    const isSaid = own && /[.!?]\s*$/.test(text) && !isTitled(own.name.text)
    if (own && (parts.named.length > 1 || !isTitle(own.name.text) || isSaid)) continue
    const above = since <= REACH || (last && since <= CARD && isInCard(last.line, line)) ? last : undefined
    const isTold = own !== undefined && tells(lines[i + 1], line)
    const name = own ? nameFrom({ ...own.name, line }, isTold) : (below(lines[i + 1], line, above) ?? above)
    if (!name) continue
    if (!own) since = 0
    for (const time of tokens)
      if (time.kind === 'time') found.push(...rowsOf(name, time, isTold || (told && name === last)))
  }
  return isMenu(found) ? found : []
}

/**
 * "Hydrotherapy" among "Aroma massage" and "Salt scrub", all headings with a length below: one of them,
 * though it may head a list elsewhere.
 */
function isOwn(lines: readonly Line[], at: number): boolean {
  const line = lines[at]!
  if (!line.heading || line.level < 2 || !CATEGORY.test(nameOn(line).text) || /s$/i.test(line.text.trim()))
    return false
  const next = lines.findIndex((l, i) => i > at && l.heading)
  const isTimed = lines
    .slice(at + 1, next < 0 ? at + 1 + REACH : next)
    .some((l) => l.tokens.length > 0 && partsOf(l).named.length === 0 && !partsOf(l).prose)
  return isTimed && lines.filter((l) => l.heading && l.level === line.level && nameFrom(nameOn(l))).length > 1
}

const rowsOf = (name: NameAt, time: TimeToken, told = false): Timed[] =>
  (time.range ? time.minutes.slice(0, 1) : time.minutes).map((minutes) => ({ name, minutes, told }))

const WORK =
  /\b(?:massag\w*|treatments?|therap(?:y|ies|ists?)|bodywork|strokes|(?:herbal|medicated|warm|essential|aromatic) oils?|oleation|steam|exfoliat\w*|wraps?|scrubs?|lava clay)\b/i
const LABELLED =
  /^\W*(?:(?:session|treatment|massage|appointment)s? )?(?:durations?|lengths?|times?)(?: available| options)?\W*$/i

/** "Journey to Petra 2 hr", then a paragraph that tells of work on a body. */
const tells = (next: Line | undefined, { text, tokens }: Line): boolean =>
  next !== undefined &&
  next.tokens.length === 0 &&
  wordsIn(next.text) > 8 &&
  WORK.test(next.text) &&
  !/\p{L}/u.test(text.slice(tokens.at(-1)!.end))

/** "Maple sugar journey", below it "120 minutes" alone, and then what is done. */
function isAboveTime(lines: readonly Line[], at: number): boolean {
  const time = lines[at + 1]
  return (
    time !== undefined &&
    time.tokens.length > 0 &&
    !/\p{L}/u.test(outside(time)) &&
    tells(lines[at + 2], time)
  )
}

/** The page of one service, with a field that says how long: "Duration: 60 or 90 minutes". */
function onlyOne(lines: readonly Line[]): Timed[] {
  const title = lines.find((l) => l.level === 1)
  const name = title && title.tokens.length === 0 ? nameFrom(nameOn(title)) : undefined
  // "Massage therapy for back pain: a trial" is a title, and no name.
  if (!name || !isService(name) || wordsIn(name.text) > 4 || name.text.includes(':')) return []
  const fields = lines.filter((l, i) => l.tokens.length > 0 && isLengthField(l, lines[i - 1]))
  const [field] = fields
  const times = fields.length === 1 ? field!.tokens.filter((t) => t.kind === 'time') : []
  const rows = times.flatMap((t) => rowsOf(name, t))
  return rows.every((r) => r.minutes >= SHORTEST * 2) ? rows : []
}

function isLengthField(line: Line, above: Line | undefined): boolean {
  const before = line.text.slice(0, line.tokens[0]!.start)
  const behind = line.text.slice(line.tokens.at(-1)!.end)
  if (/\p{L}/u.test(behind)) return false
  return LABELLED.test(before) || (!/\p{L}/u.test(before) && above !== undefined && LABELLED.test(above.text))
}

/** What may be a name here: a title that is no label, no section and no button. */
function nameFrom(name: NameAt, isTold = false): NameAt | undefined {
  const { text, line } = name
  const whole = line.tokens.length ? text : line.text
  const isName =
    isTitle(whole) &&
    wordsIn(text) < (isTold ? 13 : 9) &&
    (line.heading || isService(name) || (isTold && isTitled(text))) &&
    ![isNoise, isField, isVariant, leadsOnly].some((is) => is(text)) &&
    ![CATEGORY, KINDS_OF, QUALIFIER, NOT_BOOKED].some((e) => e.test(text))
  return isName ? name : undefined
}

/** The duration stands above the name in one card. */
function below(next: Line | undefined, line: Line, above: NameAt | undefined): NameAt | undefined {
  if (!next || next.tokens.length > 0) return undefined
  const name = nameFrom(nameOn(next))
  const near = shared(next.within, line.within)
  return name && near > (above ? shared(above.line.within, line.within) : 1) ? name : undefined
}

const isService = ({ text, start, end, line }: NameAt): boolean =>
  namesService(text) ||
  line.marks.some(
    (m) =>
      m.start >= start &&
      m.end <= end &&
      m.kind !== 'insurance' &&
      // "Posture", "stress relief": for whom it is, and not what.
      (line.heading || (m.says ?? 2) === 2),
  )

/** A heading stands in one element with what is told of it. */
const isInCard = (head: Line, line: Line): boolean =>
  head.heading && head.within.length > 3 && shared(head.within, line.within) >= head.within.length - 1

/** Most names are of work on a body, and most rows are as long as a booking. */
function isMenu(rows: readonly Timed[]): boolean {
  const names = [...new Map(rows.map((r) => [r.name.text.toLowerCase(), r])).values()]
  const long = rows.filter((r) => r.minutes >= SHORTEST)
  return (
    rows.length >= LEAST &&
    names.length > 1 &&
    names.filter((r) => isService(r.name) || r.told).length * 3 >= names.length * 2 &&
    long.length * 4 >= rows.length * 3 &&
    rows.some((r) => r.minutes >= SHORTEST * 2)
  )
}
