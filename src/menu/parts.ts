import type { Line, Token } from './line.ts'
import { hasLetters, isField, isLabel, isTitle, nameIn, type NameSpan, wordsIn } from './name.ts'
import { isVariant } from './variant.ts'
import { CATEGORY, COUNT, PER, QUALIFIER, TELLS } from './words.ts'

/** A name on a line with the tokens that belong to it. */
export interface Named {
  name: NameSpan
  tokens: Token[]
}

export interface Parts {
  /** Offers with a name of their own. */
  named: Named[]
  /** Words for whom a price holds ("Members", "Couples"), by the token they stand before. */
  qualifiers: string[]
  /** A sentence: what stands in it is told, not offered. */
  prose: boolean
}

interface Stretch {
  name: NameSpan
  /** Tokens before it. */
  at: number
}

/** What comes with it, not what it is. */
const BESIDE = /^\W*(?:with|w\/|includes|including|plus)\b/i

/** Longest line without a break between name and description that may still be an offer. */
const MOST_WORDS = 16

/** Takes a line apart into names and what belongs to them. */
export function partsOf(line: Line): Parts {
  const { text, tokens } = line
  const stretches: Stretch[] = []
  const qualifiers: string[] = []
  const startsWithTokens = tokens.length > 0 && isLabel(nameIn(text, 0, tokens[0]!.start).text)
  let words = 0
  let from = 0
  for (let i = 0; i <= tokens.length; i++) {
    const to = tokens[i]?.start ?? text.length
    const name = nameIn(text, from, to)
    const before = from
    from = tokens[i]?.end ?? to
    if (name.text === '' || isLabel(name.text) || isField(name.text)) continue
    if (!hasLetters(name.text) && !(i === 0 && COUNT.test(name.text))) continue
    words += wordsIn(name.text)
    if (i > 0 && startsWithTokens && isBracketed(text, name)) continue
    if (
      i > 0 &&
      i === tokens.length &&
      stretches.length &&
      /[.;]/.test(text.slice(tokens[i - 1]!.end, name.start))
    )
      continue
    if (i === 0 && BESIDE.test(text)) continue
    if (
      (QUALIFIER.test(name.text) &&
        !(i === 0 && isVisit(name.text, tokens)) &&
        !(stretches.length > 1 && LISTED.test(name.text))) ||
      (startsWithTokens &&
        i > 0 &&
        (isVariant(name.text) || isFor(text.slice(before, name.end), i === tokens.length))) ||
      (i > 0 && PER.test(text.slice(name.start - 4, to)) && wordsIn(name.text) < 4)
    )
      qualifiers.push(name.text)
    else
      stretches.push({
        name: i === 0 ? beforeSentence(beforeDescription(behindCategory(name, line)), line) : name,
        at: i,
      })
  }
  const sentence = /[.!?]\s*$/.test(text) || words > 8
  const split =
    isCompact(line) &&
    stretches[0] !== undefined &&
    stretches[0].at === 0 &&
    wordsIn(stretches[0].name.text) <= 8
  const prose =
    (/^\s*add\b.*\.\s*$/i.test(text) && words > 2) ||
    (TELLS.test(text) && sentence && !(split && words > 20)) ||
    (words > MOST_WORDS && !split)
  return { named: prose ? [] : namedIn(stretches, tokens, text), qualifiers, prose }
}

/** Prices and durations stand together, not strewn over sentences. */
function isCompact({ text, tokens }: Line): boolean {
  if (tokens.length === 0) return true
  const within = text.slice(tokens[0]!.start, tokens.at(-1)!.end)
  return wordsIn(within) <= tokens.length * 4 + 2
}

const isBracketed = (text: string, { start, end }: NameSpan): boolean =>
  /[([][^)\]]*$/.test(text.slice(0, start + 1)) && /[)\]]/.test(text.slice(end - 1, end + 3))

/** "$150/hr for one off appointments": when it holds, in small letters behind the last price. */
const isFor = (text: string, isLast: boolean): boolean =>
  isLast &&
  /^[\s,.)-]*(?:for|if|when|where|thereafter|after|on|during|before)\b(?!.*\bmassage)/.test(text) &&
  wordsIn(text) < 9

/** The last of several names: "Classic $30, Gel $45, Kids $20". */
const LISTED = /^(?:kids?|child(?:ren)?|couples?)$/i

/** A visit at home with a time and a price of its own is an offer. */
const isVisit = (text: string, tokens: Token[]): boolean =>
  /^home (?:visit|call)$/i.test(text) && tokens.some((t) => t.kind === 'time')

/** "ADD-ONS: French Design $15, Polish $25": a word for the whole line, then the first name. */
function behindCategory(name: NameSpan, { text, tokens }: Line): NameSpan {
  const [all, head] = /^([^:]{3,30}): (?=[\p{Lu}\d])/u.exec(name.text) ?? []
  if (!all || !CATEGORY.test(head!) || tokens.length === 0) return name
  const start = text.indexOf(head!, name.start) + head!.length + 1
  return nameIn(text, start, name.end)
}

/** "Swedish Massage – long, gliding strokes": the name ends where the description begins. */
export function beforeDescription(name: NameSpan): NameSpan {
  const long = wordsIn(name.text) > 5
  for (const m of name.text.matchAll(
    / ?[–—:|] | - |: |(?<!\b(?:st|dr|mr|ms|no|vol|min|hr|incl|approx))\. |\n| \((?=[^)]{60})/gi,
  )) {
    const head = name.text.slice(0, m.index)
    const rest = name.text.slice(m.index + m[0].length)
    if (wordsIn(head) > 9 || !isTitle(head)) break
    const least = m[0] === '. ' ? 2 : 5
    if (!long && least === 5) continue
    if (wordsIn(rest) >= least || (/^\p{Ll}/u.test(rest) && wordsIn(rest) >= 3))
      return { ...nameIn(head, 0, head.length), start: name.start, end: name.start + head.length }
  }
  return name
}

/** "Swedish massage A classic to unwind. 60 min": a term, then a sentence that only another letter type held apart. */
function beforeSentence(name: NameSpan, { text, marks }: Line): NameSpan {
  const mark = marks.find((m) => m.start === name.start && m.end < name.end)
  const rest = mark && text.slice(mark.end, name.end)
  if (!rest || !/^ (?:An?|The|Our|This|\p{Lu}\p{Ll}+,?(?: \p{Ll}+){2,})(?= |$)/u.test(rest)) return name
  const ends = /^\s*[.!]/.test(text.slice(name.end)) || /^ (?:An?|The|Our|This) \p{Ll}/u.test(rest)
  return ends ? nameIn(text, name.start, mark.end) : name
}

function namedIn(stretches: Stretch[], tokens: Token[], text: string): Named[] {
  const [count, what] = stretches
  if (
    count &&
    count.at === 0 &&
    (!what || what.at === 1) &&
    COUNT.test(count.name.text) &&
    tokens[0]?.kind === 'time'
  ) {
    const { start } = count.name
    const behind =
      /^ (?:sessions?|treatments?|massages?|visits?)\b/i.exec(text.slice(tokens[0].end))?.[0].length ?? 0
    const end = what?.name.end ?? tokens[0].end + behind
    const name = { text: text.slice(start, end), start, end }
    return [{ name, tokens: tokens.filter((t) => t.kind === 'price') }]
  }
  if (count && what && count.at === 0 && what.at === 1 && isAdjective(text, tokens[0]!)) {
    const { start } = count.name
    const { end } = what.name
    return [{ name: { text: text.slice(start, end), start, end }, tokens }]
  }
  const names = stretches.filter((s, i) => i === 0 || mayName(s, stretches, tokens, text))
  const [first, ...others] = names
  if (!first) return []
  if (others.length === 0 || first.at > 0) {
    if (others.length === 0) return [{ name: first.name, tokens: ownTokens(first, tokens) }]
    return tokenFirst(names, tokens)
  }
  const from = (s: Stretch | undefined): number =>
    s ? s.at - Number(s.at > 0 && isBegun(s, tokens, text)) : tokens.length
  return names.map((s, i) => ({ name: s.name, tokens: tokens.slice(from(s), from(names[i + 1])) }))
}

/** ", 10 min Massage": a separator, then the duration, then its name. */
function isBegun({ name, at }: Stretch, tokens: Token[], text: string): boolean {
  const before = tokens[at - 1]!
  return (
    before.kind === 'time' &&
    /^ ?$/.test(text.slice(before.end, name.start)) &&
    /[,;|•·] ?$/.test(text.slice(0, before.start))
  )
}

/** "Introductory 60-minute massage": the duration stands inside the name. */
const isAdjective = (text: string, token: Token): boolean =>
  token.kind === 'time' &&
  /-(?:min(?:ute)?|hour)$/i.test(text.slice(token.start, token.end)) &&
  text[token.end] === ' '

/** A name behind several whole offers owns only what stands with it. */
function ownTokens({ at }: Stretch, tokens: Token[]): Token[] {
  const isPrice = (t: Token): boolean => t.kind === 'price'
  const before = tokens.slice(0, at).filter(isPrice).length
  return before > 1 && tokens.slice(at).some(isPrice) ? tokens.slice(at) : tokens
}

/** A further name on a line has prices on both sides of it, and is no remark on the first. */
function mayName(s: Stretch, all: Stretch[], tokens: Token[], text: string): boolean {
  const before = all[all.indexOf(s) - 1]!
  const isPriced = (from: number, to: number): boolean =>
    tokens.slice(from, to).some((t) => t.kind === 'price')
  const starts = all[0]!.at === 0
  return (
    isTitle(s.name.text) &&
    (/^[\p{Lu}\p{Lo}\d]/u.test(s.name.text) || isBegun(s, tokens, text)) &&
    (starts
      ? isPriced(before.at, s.at) && isPriced(s.at, tokens.length)
      : isPriced(before.at === s.at ? 0 : before.at, s.at))
  )
}

/** "60 min Swedish $85 90 min Deep Tissue $120": what stands right before a name is its own. */
function tokenFirst(names: Stretch[], tokens: Token[]): Named[] {
  const endsWithName = names.at(-1)!.at === tokens.length
  const starts = names.map((s, i) => {
    if (i === 0) return 0
    if (endsWithName) return names[i - 1]!.at
    return tokens[s.at - 1]?.kind === 'time' ? s.at - 1 : s.at
  })
  return names.map((s, i) => ({
    name: s.name,
    tokens: tokens.slice(starts[i], starts[i + 1] ?? tokens.length),
  }))
}
