import { nameOn } from './name-on.ts'
import type { Line } from './line.ts'
import { isTitle, isTitled, wordsIn } from './name.ts'
import type { NameAt } from './offer.ts'
import { outside } from './section.ts'
import { endsAsName, isPlace, leadsOnly, namesService } from './variant.ts'
import { CATEGORY, KINDS_OF, NO_SERVICES } from './words.ts'

/** The word for any massage on a line. */
function massageOn(line: Line): NameAt | undefined {
  const any = line.marks.find((m) => m.wide)
  return any && { text: line.text.slice(any.start, any.end), start: any.start, end: any.end, line }
}

/** What a page calls any massage, or else the word in another name. */
export function firstMassage(lines: readonly Line[]): NameAt | undefined {
  for (const line of lines) {
    const any = massageOn(line)
    if (any) return any
  }
  for (const line of lines) {
    const m = /\bmassages?\b/i.exec(line.text)
    if (m) return { text: m[0], start: m.index, end: m.index + m[0].length, line }
  }
  return undefined
}

/** The headings above a place: the nearest of each level. */
export class Headings {
  #above: Line[] = []
  /** In plain text, where nothing is a heading: the last short line that names a service and costs nothing. */
  #line: Line | undefined
  plain = true
  /** The last word for any massage, in whatever it stood. */
  massage: NameAt | undefined
  /** Lines known to name no price. */
  unnaming: ReadonlySet<Line> = new Set()
  /** How many headings of each level name a service. */
  #services = new Map<number, number>()
  /** Levels of the headings that an element holds right inside. */
  #inside = new Map<number, number[]>()
  /** Elements that hold anything else. */
  #telling = new Set<number>()

  take(line: Line): void {
    this.massage = massageOn(line) ?? this.massage
    if (!line.heading) {
      for (const box of line.within) this.#telling.add(box)
      if (
        this.plain &&
        line.tokens.length === 0 &&
        wordsIn(line.text) < 8 &&
        (questioned(line) || (isService(line) && (isTitled(nameOn(line).text) || endsAsName(line.text))))
      )
        this.#line = line
      return
    }
    this.plain = false
    while (this.#above.length && this.#above.at(-1)!.level >= line.level) this.#above.pop()
    this.#above.push(line)
    if (isService(line)) this.#services.set(line.level, (this.#services.get(line.level) ?? 0) + 1)
    const box = line.within.at(-2)
    if (box === undefined) return
    const levels = this.#inside.get(box)
    if (levels) levels.push(line.level)
    else this.#inside.set(box, [line.level])
  }

  /** The heading that stands nearest above. */
  get last(): Line | undefined {
    return this.#above.at(-1)
  }

  /** In a box with several headings that ended before this line: it speaks of its own box only. */
  isPast(past: Line, line: Line): boolean {
    const box = past.within.at(-2)
    return past.level !== 1 && box !== undefined && this.#isSection(box) && !line.within.includes(box)
  }

  /** "Guest choice" over "Harbor stone", and nothing else, is a title in two lines. */
  #isSection(box: number): boolean {
    const levels = this.#inside.get(box) ?? []
    return levels.length > 1 && (this.#telling.has(box) || new Set(levels).size < levels.length)
  }

  /** "Indian head" among the headings of other services: it is one as well. */
  #isOneOf(heading: Line): boolean {
    return (this.#services.get(heading.level) ?? 0) > 0 && mayBe(heading)
  }

  /** The nearest heading that names a service and still holds. */
  over(line: Line): NameAt | undefined {
    const above = this.#above.filter((h) => !this.unnaming.has(h))
    const last = above.at(-1)
    const asked = last && questioned(last)
    if (asked) return asked
    const named = above.filter((h) => isService(h) || this.#isOneOf(h))
    // "Prices" in a part of its own: they are of what the part before is about.
    const heading =
      named.findLast((h) => !this.isPast(h, line)) ??
      (last && leadsOnly(last.text) ? named.at(-1) : undefined)
    const over = heading ?? (this.plain ? this.#line : undefined)
    return over && (questioned(over) ?? nameOn(over))
  }
}

const ASKED =
  /^(?:how much|what)(?:'s| is| are| does| do| will)?(?: you charge for| the (?:cost|price) of| i pay for)? (?:an? |the |your )?(.{3,40}?)(?: cost| be| going to cost)?\?$/i

/** "How much is a massage?": what is asked for names the answer. */
export function questioned(heading: Line): NameAt | undefined {
  const m = ASKED.exec(heading.text.trim())
  if (!m || !namesService(m[1]!)) return undefined
  const start = heading.text.indexOf(m[1]!)
  return { text: m[1]!, start, end: start + m[1]!.length, line: heading }
}

/** "60-minute session" says how long, and not what. */
export const isLengthOnly = (line: Line): boolean =>
  line.heading &&
  line.tokens.length > 0 &&
  /^\W*(?:(?:sessions?|appointments?|treatments?|visits?)\W*)?$/i.test(outside(line))

function mayBe(heading: Line): boolean {
  const text = heading.text.trim()
  return (
    !isLengthOnly(heading) &&
    isTitle(text) &&
    !leadsOnly(text) &&
    !isPlace(text) &&
    !NO_SERVICES.test(text) &&
    !(CATEGORY.test(text) && /s$/i.test(text)) &&
    !KINDS_OF.test(text)
  )
}

function isService(heading: Line): boolean {
  const text = heading.text.trim()
  return mayBe(heading) && (heading.marks.some((m) => m.kind !== 'insurance') || namesService(text))
}
