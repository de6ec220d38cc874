import { shared } from './shared.ts'
import { hasLetters } from './name.ts'
import type { NameAt, Offer, Section } from './offer.ts'
import { hasPrice, minutesOf } from './section.ts'
import { isOtherCard, offersOf, type Waiting } from './waiting.ts'
import type { Line } from './line.ts'

/** Prices and durations on lines of their own that wait for each other, and the name they wait for. */
export class Pending {
  name: NameAt | undefined
  /** Minutes told on a line between the name and what waits. */
  between: number[] = []
  #lines: Waiting[] = []

  /** A price waits for a name or a duration. */
  get hasPrice(): boolean {
    return this.#lines.some((w) => hasPrice(w.tokens))
  }

  get size(): number {
    return this.#lines.length
  }

  /** Minutes told while no price waits: they head what follows. */
  get minutesAhead(): number[] {
    return this.hasPrice ? [] : minutesOf(this.#lines.flatMap((w) => w.tokens))
  }

  add(waiting: Waiting): void {
    this.#lines.push(waiting)
  }

  drop(): void {
    this.#lines = []
  }

  /** What waits stands in one card with the line, and what comes next in another. */
  isCloser(line: Line, next: Line | undefined): boolean {
    const last = this.name && this.#lines.at(-1)?.line
    return (
      last !== undefined && (!next || shared(last.within, line.within) > shared(next.within, line.within))
    )
  }

  isOtherCard(line: Line, next: Line | undefined): boolean {
    return isOtherCard(line, this.name, this.#lines, next)
  }

  /** The offers that wait under their name; nothing waits afterwards. `around`: minutes told for all of them. */
  end(around: number[], section: Section | null): Offer[] {
    const [waiting, name] = [this.#lines, this.name]
    this.#lines = []
    this.name = undefined
    if (!name || !hasLetters(name.text) || !waiting.some((w) => hasPrice(w.tokens))) return []
    const minutes = this.between.length ? this.between : around
    this.between = []
    return offersOf(waiting, name, minutes, section)
  }
}
