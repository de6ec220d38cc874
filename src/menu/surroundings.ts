import type { Line } from './line.ts'
import { isTitle, wordsIn } from './name.ts'
import type { Section } from './offer.ts'
import { minutesOf, sectionAfter } from './section.ts'
import { CATEGORY, GENERIC } from './words.ts'

/** "Prices shown for 30 / 60 / 90 minutes" */
const HOLDS =
  /^\W*(?:all )?(?:(?:massage|session|treatment) )?(?:prices?|pricing|rates?|costs?|fees?|times?|lengths?|sessions?|massages|treatments)\b(?!.*\b(?:last|between|minimum)\b)/i

/** "60 minute massages": a length that holds for what follows. */
export const headsAll = (line: Line, text: string): boolean =>
  (line.heading && wordsIn(text) < 9) ||
  (!line.item && HOLDS.test(line.text) && minutesOf(line.tokens).length > 1) ||
  (!line.item && ((CATEGORY.test(text) && /s$/i.test(text)) || GENERIC.test(text)))

/** What headings say of all that follows them: which section it is, and how long everything takes. */
export class Surroundings {
  section: Section | null = null
  minutes: number[] = []
  #level = 0

  /** A heading such as "60 minutes". */
  time(line: Line): void {
    this.told(minutesOf(line.tokens), line.level)
  }

  told(minutes: number[], level = 0): void {
    this.minutes = minutes
    this.#level = level
  }

  /** A heading opens a section and ends what the one before it said. */
  enter(line: Line): void {
    const title = line.text.trim()
    if (!isTitle(title) || wordsIn(title) > 9) return
    if (line.tokens.length === 0 && this.minutes.length && this.#ends(line)) this.minutes = []
    this.section = sectionAfter(this.section, line)
  }

  #ends(line: Line): boolean {
    return line.heading ? line.level <= this.#level || this.#level === 0 : CATEGORY.test(line.text.trim())
  }
}
