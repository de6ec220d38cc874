import type { Token } from './tokens.ts'
import { isTitle, nameIn, type NameSpan } from './name.ts'
import { isVariant, isNthVisit } from './variant.ts'
import { COUNT } from './words.ts'

/** A name on a line with the tokens that belong to it. */
export interface Named {
  name: NameSpan
  tokens: Token[]
}

/** A possible name and its place among the tokens. */
export interface Stretch {
  name: NameSpan
  /** Tokens before it. */
  at: number
}

/** Which tokens of a line belong to which of its names. */
export function namedIn(stretches: Stretch[], tokens: Token[], text: string): Named[] {
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
    return [{ name, tokens }]
  }
  if (count && isTimes(what ?? count, tokens, text)) {
    const { end } = (what ?? count).name
    const { text: name, start } = nameIn(text, 0, end)
    return [{ name: { text: name, start, end }, tokens }]
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

/** "Bundle: 60 min x 4 sessions $360": how many of that length. */
const isTimes = ({ name, at }: Stretch, tokens: Token[], text: string): boolean =>
  at === 1 &&
  tokens[0]!.kind === 'time' &&
  /^ ?[x×*] ?\d{1,2}\b/i.test(text.slice(tokens[0]!.end)) &&
  /^[x×*]? ?\d{1,2} ?(?:sessions?|visits?|treatments?|massages?|times)?$/i.test(name.text)

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
    (/^[\p{Lu}\p{Lo}\d]/u.test(s.name.text) ||
      isBegun(s, tokens, text) ||
      isNthVisit(s.name.text) ||
      // "Initial visit $150, follow-up visits $95"
      (isVariant(s.name.text) && /[,;] ?$/.test(text.slice(0, s.name.start)))) &&
    (starts
      ? isPriced(before.at, s.at) && isPriced(s.at, tokens.length)
      : isPriced(before.at === s.at ? 0 : before.at, s.at))
  )
}

/** "60 min Swedish $85 90 min Deep Tissue $120": what stands right before a name is its own. */
function tokenFirst(names: Stretch[], tokens: Token[]): Named[] {
  const endsWithName = names.at(-1)!.at === tokens.length
  const prices = tokens.filter((t) => t.kind === 'price').length
  // "£62 first visit (50 mins), £41 follow-up (25 mins)": each behind its price.
  const behindPrice =
    prices === names.length && names.every((s) => s.at > 0 && tokens[s.at - 1]!.kind === 'price')
  const starts = names.map((s, i) => {
    if (i === 0) return 0
    if (behindPrice) return s.at - 1
    if (endsWithName) return names[i - 1]!.at
    return tokens[s.at - 1]?.kind === 'time' ? s.at - 1 : s.at
  })
  return names.map((s, i) => ({
    name: s.name,
    tokens: tokens.slice(starts[i], starts[i + 1] ?? tokens.length),
  }))
}
