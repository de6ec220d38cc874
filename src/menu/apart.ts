import { withoutBadges } from './badges.ts'

/** A letter or digit beside a digit, or a new word: two elements that only look like one word in bare text. */
const MEETING = /\p{N}\p{N}|\p{L}\p{N}|\p{N}\p{L}|[\p{Ll}.!?)]\p{Lu}|[\p{L}\p{N})]\p{Sc}|[+*][\p{L}\p{N}]/u

/** "60 MIN" right before a word in capitals: "60 MINAED 350". */
const UNIT_ENDS = /\d ?(?:min(?:ute)?s?|h(?:ou)?rs?)$/i

/** An element that begins with an amount: "SAUNA" + "CA$105", "Sauna" + "from $80". */
const AMOUNT =
  /^(?:(?:from|starting at|only|now|price|cost)[: ] ?)?(?:\p{L}{0,3}\p{Sc} ?\d|(?:USD|CAD|AUD|NZD|EUR|GBP|CHF|AED|SGD|HKD|Rs\.?|Rp\.?|RM|KES|Ksh|ZAR) ?\d)/iu

/** Puts blanks where two elements' texts meet and would be read as one. */
export function apart(text: string, at: number, seams: readonly number[]): { text: string; added: number[] } {
  const whole = withoutBadges(
    text,
    seams.map((s) => s - at).filter((s) => s > 0 && s < text.length),
  )
  let spaced = ''
  let from = 0
  const added: number[] = []
  for (const seam of seams) {
    const place = seam - at
    if (place <= from || place >= text.length) continue
    const meets = MEETING.test(whole.slice(place - 1, place + 1)) || UNIT_ENDS.test(whole.slice(from, place))
    if (!meets && !(/\S$/.test(whole.slice(0, place)) && AMOUNT.test(whole.slice(place, place + 24))))
      continue
    spaced += whole.slice(from, place)
    added.push(spaced.length)
    spaced += ' '
    from = place
  }
  return { text: spaced + whole.slice(from), added }
}
