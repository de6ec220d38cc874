import { beforeDescription, beforeSentence, behindCategory } from './cut.ts'
import { feeIn } from './fees.ts'
import { beforeGlued } from './glued.ts'
import type { Line } from './line.ts'
import type { Token } from './tokens.ts'
import { isProse } from './prose.ts'
import { hasLetters, isField, isLabel, isNoise, isTitle, nameIn, type NameSpan, wordsIn } from './name.ts'
import { type Named, namedIn, type Stretch } from './owners.ts'
import { isNthVisit, isRider, isVariant } from './variant.ts'
import { CATEGORY, COUNT, PER, QUALIFIER } from './words.ts'

export interface Parts {
  /** Offers with a name of their own. */
  named: Named[]
  /** Words for whom a price holds ("Members", "Couples"), by the token they stand before. */
  qualifiers: string[]
  /** A sentence: what stands in it is told, not offered. */
  prose: boolean
}

/** What comes with it, not what it is. */
export const BESIDE = /^\W*(?:(?:with|includes|including|incl|plus)\b|w\/)/i
/** The same behind a duration or a price that begins the line: "90 mins, including the face". */
const HELD = /^[\s,;:.–-]*(?:\+ |(?:includes?|including|incl)\b)/i

/** "Book 60 min | $110": what a button says before its length. */
const BUTTON = /^(?:book(?: now| online| a)?|reserve|schedule|select|choose|buy)$/i

/** "Add a 30 minute heat pack to any facial for $20": what is added, before what it is added to. */
const ADDS = /^\W*add (?:an? )?$/i

function beforeWhole(name: NameSpan, text: string): NameSpan {
  const whole = /^.{3,40}?(?= to (?:an? |the |your |any |every )?\p{L})/u.exec(name.text)
  return whole ? nameIn(text, name.start, name.start + whole[0].length) : name
}

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
    if (i === 0 && tokens.length > 0 && BUTTON.test(name.text)) continue
    if ((i > 0 && (isNoise(name.text) || /[$€£] ?\d/.test(name.text))) || isOldPrice(name.text)) continue
    if (!hasLetters(name.text) && !(i === 0 && COUNT.test(name.text))) continue
    words += wordsIn(name.text)
    // "60 min (deep) $90", "Foot massage $30 (no discount with cash)": said beside.
    if (
      i > 0 &&
      (startsWithTokens || (i === tokens.length && stretches.length > 0)) &&
      isBracketed(text, name)
    )
      continue
    if (
      i > 0 &&
      i === tokens.length &&
      stretches.length &&
      /[.;]/.test(text.slice(tokens[i - 1]!.end, name.start))
    )
      continue
    // "(back only) 30 min £28": said beside, and no name.
    if (
      i === 0 &&
      tokens.length > 0 &&
      /^\W*\([^()]+\)\W*$/.test(text.slice(0, to)) &&
      wordsIn(name.text) < 6
    ) {
      qualifiers.push(name.text)
      continue
    }
    if (i === 0 ? BESIDE.test(text) : startsWithTokens && HELD.test(text.slice(before, to))) continue
    if (
      (QUALIFIER.test(name.text) &&
        !(i === 0 && (isVisit(name.text, tokens) || isNthVisit(name.text))) &&
        !(stretches.length > 1 && LISTED.test(name.text))) ||
      (startsWithTokens &&
        i > 0 &&
        ((isVariant(name.text) &&
          !/^follow/i.test(name.text) &&
          !(isNthVisit(name.text) && tokens[0]!.kind === 'price')) ||
          isFor(text.slice(before, name.end), i === tokens.length))) ||
      (i > 0 && PER.test(text.slice(name.start - 4, to)) && wordsIn(name.text) < 4)
    )
      qualifiers.push(name.text)
    else
      stretches.push({
        name:
          i === 0
            ? beforeSentence(
                beforeDescription(
                  beforeGlued(behindCategory(name, line), line),
                  /^[.!]/.test(text.slice(name.end)),
                ),
                line,
              )
            : startsWithTokens && ADDS.test(text.slice(0, tokens[0]!.start))
              ? beforeWhole(name, text)
              : name,
        at: i,
      })
  }
  if (stretches.length > 1 && introduces(stretches[0]!, stretches[1]!, text)) stretches.shift()
  const prose = isProse(line, stretches[0], words)
  const fee = feeIn(line)
  if (fee) return { named: [fee], qualifiers: [], prose: false }
  return { named: prose ? [] : namedIn(stretches, tokens, text), qualifiers, prose }
}

const isBracketed = (text: string, { start, end }: NameSpan): boolean =>
  /[([][^)\]]*$/.test(text.slice(0, start + 1)) && /[)\]]/.test(text.slice(end - 1, end + 3))

/** "$150/hr for one off appointments": when it holds, in small letters behind the last price. */
const isFor = (text: string, isLast: boolean): boolean =>
  isLast &&
  /^[\s,.)-]*(?:for|if|when|where|thereafter|after|on|during|before)\b(?!.*\bmassage)/.test(text) &&
  wordsIn(text) < 9

/** "Was $120, now": an old price and the words around it. */
const OLD =
  /^(?:(?:was|were|reg(?:ular)?(?:ly)?|normally|usually|originally|rrp|worth|valued?(?: at)?|save|now|only|price|today)\b|[\s.:,/–-]|(?:(?!buy|book|take|get)[\p{L}\p{Sc}]{1,4}\.? ?)?\d[\d.,]*(?![\d.,]))+$/iu

const isOldPrice = (text: string): boolean => text.length <= 40 && OLD.test(text)

/** The last of several names: "Classic $30, Gel $45, Kids $20". */
const LISTED = /^(?:kids?|child(?:ren)?|couples?)$/i

/** A visit at home with a time and a price of its own is an offer. */
const isVisit = (text: string, tokens: Token[]): boolean =>
  /^home (?:visit|call)$/i.test(text) && tokens.some((t) => t.kind === 'time')

/** "A la carte: 30 minute foot massage $45", "Add to any massage: 15 minute scrub $20": the name stands behind the length. */
function introduces(head: Stretch, next: Stretch, text: string): boolean {
  const { text: name, end } = head.name
  return (
    head.at === 0 &&
    next.at === 1 &&
    text.slice(end).trimStart().startsWith(':') &&
    (CATEGORY.test(name) || isRider(name)) &&
    isTitle(next.name.text)
  )
}
