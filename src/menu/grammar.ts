import type { Before } from './before.ts'
import { toldOf } from './general.ts'
import { Headings } from './headings.ts'
import type { Line } from './line.ts'
import { hasLetters, isTitle } from './name.ts'
import { headingFor } from './headed.ts'
import { houseName } from './house-name.ts'
import { withLabel } from './label-names.ts'
import { minutesBetween, tellsLength } from './lengths-told.ts'
import { holding, type Known, nameAbove, nameAhead, titleOf } from './naming.ts'
import type { NameAt, Offer, Section } from './offer.ts'
import { pairUp } from './pair.ts'
import { Pending } from './pending.ts'
import { type Parts, partsOf } from './parts.ts'
import { isCloser, opensCard } from './order.ts'
import { hasPrice, isAside, isUnsaid, minutesOf, outside, saysNothing } from './section.ts'
import { headsAll, Surroundings } from './surroundings.ts'
import { lasting } from './waiting.ts'
import { QUALIFIER } from './words.ts'

/** Lines between a name and its price; further up stands something else. */
const REACH = 14

/** Reads offers from lines in their order: names, then what they cost, however many lines it takes. */
export class Grammar {
  readonly offers: Offer[] = []
  readonly #around = new Surroundings()

  /** Lines since the last offer that may name the next. */
  #above: Line[] = []
  readonly #pending = new Pending()
  /** A title came after the durations that wait. */
  #stale = false
  /** Names stand below their prices on this page. */
  #priceFirst = false
  #last: NameAt | undefined
  readonly #headings = new Headings()
  readonly #before: Before

  constructor(before: Before) {
    this.#headings.massage = before.massage
    this.#headings.unnaming = before.unnaming ?? new Set()
    this.#before = before
  }

  /** `next` is the line below that may name a price: cards may put the price above the name. */
  take(line: Line, next?: Line): void {
    this.#headings.take(line)
    if (this.#pending.name && this.#before.lengths.has(line)) this.#flush()
    const last = this.offers.at(-1)
    if (
      last &&
      this.#pending.size === 0 &&
      (this.#before.lengths.get(line) === last.line ||
        (last.pair.minutes === null && tellsLength(line, next, this.#known)))
    )
      return lasting(this.offers, minutesOf(line.tokens))
    if (isUnsaid(line.text)) return void this.end()
    if (saysNothing(line, next)) return
    if (line.tokens.length === 0) return this.#words(line)
    const parts = withLabel(partsOf(line), line, this.#known)
    if (parts.prose || isAside(line, parts)) this.#words(line)
    else if (parts.named.length === 0 || (this.#before.unnaming?.has(line) && hasPrice(line.tokens)))
      this.#bits(line, parts, next)
    else if (hasPrice(line.tokens)) this.#named(line, parts, next)
    else this.#timed(line, parts)
  }

  get section(): Section | null {
    return this.#around.section
  }

  /** Minutes told by a heading for all that follow it. */
  get around(): number[] {
    return this.#around.minutes
  }

  /** The heading right above what comes next. */
  get title(): NameAt | undefined {
    return titleOf(this.#known)
  }

  /** No more lines follow in this stretch of the page, or the names above are of something without a price. */
  end(): void {
    this.#flush()
    this.#above = []
  }

  /** Offers read in another way: a table. */
  add(offers: Offer[]): void {
    this.end()
    this.#last = offers.at(-1)?.name ?? this.#last
    this.offers.push(...offers)
  }

  /** Headings and words without a price: a name, a description, the title of a section. */
  #words(line: Line): void {
    if (line === this.#pending.name?.line) return
    if ((this.#pending.hasPrice && (line.heading || !this.#priceFirst)) || (line.heading && line.level < 6))
      this.#flush()
    if (hasPrice(line.tokens)) return
    this.#around.enter(line)
    if (this.#before.unnaming?.has(line)) return
    if (isTitle(line.text)) this.#stale = true
    this.#above.push(line)
    if (this.#above.length > REACH) this.#above.shift()
  }

  /** A line with a duration and a name or a remark, but no price. */
  #timed(line: Line, parts: Parts): void {
    if (!isTitle(line.text)) return this.#words(line)
    if (line === this.#pending.name?.line) return
    this.#flushPriced()
    // Lengths that waited were of what stands above: this heading has its own.
    if (line.heading && line.level < 6) this.#pending.drop()
    if (headsAll(line, parts.named[0]!.name.text)) this.#around.time(line)
    this.#around.enter(line)
    this.#above.push(line)
  }

  /** Only prices and durations: the name stands above. */
  #bits(line: Line, parts: Parts, next: Line | undefined): void {
    const priced = hasPrice(line.tokens)
    const isNew = (line.heading && line.level < 6) || this.#pending.isOtherCard(line, next)
    if (!priced && isNew) this.#flushPriced()
    if (this.#stale && line.tokens.some((t) => t.kind === 'time') && !this.#pending.hasPrice)
      this.#pending.drop()
    this.#stale = false
    if (!priced && this.#pending.size === 0 && (line.heading || this.#above.length === 0))
      this.#around.time(line)
    if (line.heading && !priced && hasLetters(outside(line))) {
      this.#flushPriced()
      return void this.#above.push(line)
    }
    const said = this.#above.map((l) => l.text.trim()).filter((t) => QUALIFIER.test(t))
    if (priced && this.#priceFirst && !this.#pending.isCloser(line, next)) this.#flushPriced()
    const settled = this.#pending.name !== undefined && this.#above.length === 0 && this.#pending.size > 0
    if (!settled && (priced || this.#pending.hasPrice)) this.#settleName(line, priced ? next : undefined)
    if (this.#pending.size >= REACH * 2) this.#flush()
    this.#pending.add({ line, tokens: line.tokens, beside: [...parts.qualifiers, ...said] })
  }

  /** The name for the prices that wait; new lines above a price may name something else. */
  #settleName(line: Line, next: Line | undefined): void {
    const whole = this.#before.packages.get(line)
    if (whole) return this.#names(whole)
    const ahead = next && !this.#before.unnaming?.has(next) ? nameAhead(next, line) : undefined
    const behind = this.#above.length ? nameAbove(this.#known, line) : undefined
    const [waits, timed, none] = [this.#pending.hasPrice, this.#pending.size > 0, this.offers.length === 0]
    if (ahead && isCloser(ahead, behind, line, { priceFirst: this.#priceFirst, waits, none, timed })) {
      this.#priceFirst = true
      return this.#names(ahead)
    }
    if (ahead && !waits && opensCard(ahead, behind, line, this.#last)) return this.#names(ahead)
    const held = (): NameAt | undefined =>
      holding(this.#headings.over(line), this.#last) ??
      toldOf(this.#known, line, this.#pending.minutesAhead.length > 0)
    if (this.#above.length === 0) return void (this.#pending.name ??= held())
    if (behind && this.#pending.name) this.#flushPriced()
    this.#pending.between = minutesBetween(this.#above, behind)
    this.#pending.name = behind ?? this.#pending.name ?? held()
    this.#above = []
  }

  #names(name: NameAt): void {
    this.#flushPriced()
    this.#pending.between = minutesBetween(this.#above, name)
    this.#pending.name = name
    this.#above = []
  }

  #named(line: Line, parts: Parts, next: Line | undefined): void {
    const given = this.#before.packages.get(line) ?? headingFor(this.#known, line, parts)
    const heading = given ?? houseName(this.#known, line, parts, next)
    const ahead = this.#pending.minutesAhead
    if (ahead.length) {
      this.#around.told(ahead)
      this.#pending.drop()
    }
    this.#flush()
    for (const { name, tokens } of parts.named) {
      const at: NameAt = heading ?? { ...name, line }
      for (const pair of pairUp(tokens, this.#around.minutes))
        this.offers.push({ name: at, pair, line, beside: parts.qualifiers, section: this.#around.section })
      this.#last = at
    }
    this.#above = []
  }

  get #known(): Known {
    return {
      above: this.#above,
      // "$50" waits for its name still when "Add to any massage $35" comes.
      last: (this.#pending.hasPrice ? this.#pending.name : undefined) ?? this.#last,
      priced: this.offers.at(-1)?.line,
      headings: this.#headings,
    }
  }

  #flushPriced(): void {
    if (this.#pending.hasPrice) this.#flush()
  }

  #flush(): void {
    const offers = this.#pending.end(this.#around.minutes, this.#around.section)
    this.offers.push(...offers)
    this.#last = offers.at(-1)?.name ?? this.#last
  }
}
