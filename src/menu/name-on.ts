import { beforeDescription } from './cut.ts'
import { beforeGlued } from './glued.ts'
import type { Line } from './line.ts'
import { hasLetters, isLabel, nameIn } from './name.ts'
import type { NameAt } from './offer.ts'
import { namesService } from './variant.ts'

/** The name on a line, without its durations unless they stand in its midst or nothing else names it. */
export function nameOn(line: Line): NameAt {
  const whole = named(line)
  const lead = line.tokens.length ? null : PRICES_OF.exec(whole.text)
  const name =
    lead && namesService(whole.text.slice(lead[0].length))
      ? { ...whole, text: whole.text.slice(lead[0].length), start: whole.start + lead[0].length }
      : whole
  const priced = line.tokens.length
    ? null
    : (PRICED.exec(name.text) ?? (line.heading ? PLACED.exec(name.text) : null))
  if (!priced || !namesService(name.text.slice(0, priced.index))) return name
  return { ...name, text: name.text.slice(0, priced.index), end: name.end - priced[0].length }
}

/** "Pricing for massage sessions", "Fair prices for Thai massage" */
const PRICES_OF =
  /^(?:(?:our|current|(?:fair|simple|honest|clear|transparent|affordable|session|\d{4})) ){0,2}(?:prices?|pricing|rates?|fees?|costs?) (?:for|of) (?:an? |our |the )?/i

/** "Swedish massage prices": the heading of one service's prices. */
const PRICED =
  / (?:(?:and|&) )?(?:prices?|pricing|rates?|fees?|cost|price ?list|options)(?: (?:in|at|near|for) \p{Lu}.{0,40})?$/iu

/** "Deep tissue massage in Oak Hill, NY": the title of a page about one service. */
const PLACED =
  / (?:in|near) \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}, (?:\p{Lu}{2,3}|\p{Lu}\p{Ll}+)(?: for \p{Lu}.{0,60}|(?: [|–—-] .{0,60}))?$/u

function named(line: Line): NameAt {
  const [first] = line.tokens
  const whole = nameIn(line.text, 0, line.text.length)
  if (!first) return { ...beforeDescription(beforeGlued(whole, line), /[.!]\s*$/.test(line.text)), line }
  const before = nameIn(line.text, 0, first.start)
  const last = nameIn(line.text, line.tokens.at(-1)!.end, line.text.length)
  // "30 minute deep tissue massage (30 mins)"
  const behind =
    before.text === '' && last.text === '' && line.tokens.length > 1
      ? nameIn(line.text, first.end, line.tokens[1]!.start)
      : last
  const inMidst = before.text !== '' && /^ ?\p{Ll}/u.test(line.text.slice(line.tokens.at(-1)!.end))
  const name = before.text === '' ? behind : before
  const isNamed = hasLetters(name.text) && !isLabel(name.text) && !inMidst
  return { ...(isNamed || line.tokens.some((t) => t.kind === 'price') ? name : whole), line }
}
