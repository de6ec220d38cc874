import { shared } from './shared.ts'
import type { Line } from './line.ts'
import { type Head, isDoubted, isKind, saysOf } from './menu-heads.ts'
import { wordsIn } from './name.ts'

/** Words of a paragraph that leads to what is done: "Eight services under one roof". */
const LEADS_TO = /^(?!.*\?).*\b(?:services|treatments|massages|therapies|modalities)\b/i
const LONGEST_LEAD = 40

/** Of the heading over an entry; `none` where it says nothing, `against` where it says that these are no services, or hardly. */
export type Said = Head | 'none' | 'against' | 'hardly'

const against = (text: string): Said => (isDoubted(text) ? 'hardly' : 'against')

export interface HeadAt {
  says: Said
  /** "Facials" stands between. */
  ofKind?: boolean
  /** Index of its line, -1 for the title of the page. */
  at: number
}

/** What a heading says, or the small line above it in one box: "Services", then "Made for tired shoulders". */
function saidBy({ text, within }: Line, above: Line | undefined): Head | null | undefined {
  const own = saysOf(text)
  if (own !== undefined || !above || above.heading || above.item || above.tokens.length) return own
  const isNear = within.length > 2 && shared(above.within, within) >= within.length - 1
  return isNear && wordsIn(above.text) <= 4 ? saysOf(above.text) : undefined
}

/** The headings of a page, each with the one above it; a page of thousands is walked through once. */
export class Heads {
  readonly #lines: readonly Line[]
  readonly #title: Head | null | undefined
  /** The nearest heading above a line, whatever its level. */
  readonly #above: number[] = []
  /** The nearest heading above a heading that is of its level or over it. */
  readonly #before: number[] = []
  readonly #parent: number[] = []
  readonly #says: (Head | null | undefined)[] = []
  readonly #found = new Map<number, HeadAt>()

  constructor(lines: readonly Line[], title: string) {
    this.#lines = lines
    this.#title = title
      .split(/ ?[|·•»] ?| [–—-] /)
      .map(saysOf)
      .find((s) => s !== undefined)
    const open: number[] = []
    let last = -1
    for (const [i, line] of lines.entries()) {
      this.#above.push(last)
      if (!line.heading) continue
      while (open.length && lines[open.at(-1)!]!.level > line.level) open.pop()
      this.#before[i] = open.at(-1) ?? -1
      while (open.length && lines[open.at(-1)!]!.level >= line.level) open.pop()
      this.#parent[i] = open.at(-1) ?? -1
      this.#says[i] = saidBy(line, lines[i - 1])
      open.push(i)
      last = i
    }
  }

  above(at: number): number {
    return this.#above[at]!
  }

  /** What the heading over an entry says. */
  saysOver(at: number): Head | null | undefined {
    const over = this.#lines[at]!.heading ? this.#parent[at]! : this.#above[at]!
    return over < 0 ? undefined : this.#says[over]
  }

  /** The heading that says whether an entry is one of what a house does. */
  of(entry: number): HeadAt {
    if (!this.#lines[entry]!.heading) return this.#over(this.#above[entry]!, entry)
    let first = entry
    while (!this.#found.has(first) && this.#isSibling(this.#before[first]!, entry))
      first = this.#before[first]!
    const before = this.#before[first]!
    const found = this.#found.get(first) ?? this.#ofFirst(first, before)
    for (let i = entry; i !== first; i = this.#before[i]!) this.#found.set(i, found)
    this.#found.set(first, found)
    return found
  }

  /** A heading of the same level that says nothing of its own: "Facials" among others is one of the entries. */
  #isSibling(at: number, entry: number): boolean {
    if (at < 0 || this.#lines[at]!.level !== this.#lines[entry]!.level) return false
    return this.#says[at] === undefined || (this.#says[at] === 'plain' && isKind(this.#lines[at]!.text))
  }

  #ofFirst(entry: number, before: number): HeadAt {
    if (before < 0 || this.#lines[before]!.level < this.#lines[entry]!.level) return this.#over(before, entry)
    return { says: this.#says[before] ?? against(this.#lines[before]!.text), at: before }
  }

  #over(from: number, entry: number): HeadAt {
    let kind: HeadAt | undefined
    let ofKind = false
    for (let k = from; k >= 0; k = this.#parent[k]!) {
      const says = this.#says[k]
      if (says === null) return kind ?? { says: against(this.#lines[k]!.text), at: k }
      // Above "Facials" what stands over it may say more.
      if (says && says !== 'plain') return { says, at: k, ofKind }
      if (says) kind ??= { says, at: k }
      ofKind ||= isKind(this.#lines[k]!.text)
      if (this.#lines[entry]!.heading && this.#isLedTo(k, entry)) kind ??= { says: 'plain', at: k }
    }
    return this.#title ? { says: this.#title, at: -1, ofKind } : (kind ?? { says: 'none', at: from })
  }

  #isLedTo(head: number, entry: number): boolean {
    return this.#lines
      .slice(head + 1, Math.min(entry, head + 3))
      .some((l) => !l.heading && wordsIn(l.text) <= LONGEST_LEAD && LEADS_TO.test(l.text))
  }
}
