import { eyebrowsAmong } from './eyebrows.ts'
import { firstMassage } from './headings.ts'
import { lengthsBelow } from './lengths-below.ts'
import { lengthsByTurns } from './lengths-by-turns.ts'
import { lengthsInCards } from './lengths-in-cards.ts'
import type { Line } from './line.ts'
import type { NameAt } from './offer.ts'
import { packagesAmong } from './packaged.ts'

/** What is known of a page's lines before they are read in their order. */
export interface Before {
  /** Names rates above which nothing does: a page may say it only below them. */
  massage: NameAt | undefined
  /** Lines known to tell how long an entry above takes, with the line of that entry. */
  lengths: ReadonlyMap<Line, Line>
  /** Names of prices that stand below what a package holds, or above the heading of their card. */
  packages: ReadonlyMap<Line, NameAt>
  /** Lines known to name no price. */
  unnaming?: ReadonlySet<Line>
}

export function before(lines: readonly Line[]): Before {
  const { names, lengths } = eyebrowsAmong(lines)
  return {
    massage: firstMassage(lines),
    lengths: new Map([
      ...lengthsByTurns(lines),
      ...lengthsBelow(lines),
      ...lengthsInCards(lines),
      ...lengths,
    ]),
    packages: new Map([...packagesAmong(lines), ...names]),
  }
}

/** The same where some lines are known to name nothing. */
export const without = (known: Before, unnaming: ReadonlySet<Line>): Before => ({
  ...known,
  packages: new Map([...known.packages].filter(([, name]) => !unnaming.has(name.line))),
  unnaming,
})
