import type { Line } from './line.ts'
import { isTitle, isTitled, wordsIn } from './name.ts'
import type { NameAt, Offer } from './offer.ts'
import { says } from './service-line.ts'
import { shared } from './shared.ts'
import { isNthVisit, isRider, leadsOnly, namesService } from './variant.ts'
import { KINDS_OF, PACKAGES } from './words.ts'

/** So often a page is read again at most. */
const MOST = 8
/** So many lines are passed over, one after the other, until a price has a better name. */
const DEEP = 4
/** Words of a name. */
const LONGEST = 8
/** So many short lines one below the other are a list of something else. */
const MANY = 3

/**
 * Names of a page keep company: others are set like them, or a term says that they are of the trade. One that
 * stands alone and says nothing of it ("Fair and simple pricing", "Location") was taken for want of a better:
 * the page is read again without it, and stays so if its prices then have names that are not alone.
 */
export function withoutLone(read: (unnaming: ReadonlySet<Line>) => Offer[], lines: readonly Line[]): Offer[] {
  let offers = read(new Set())
  let passed = new Set<Line>()
  let left = MOST
  // "A quiet hour" below the heading of each card is one.
  for (const [, lone] of Map.groupBy(loneAmong(offers), (n) => n.text.toLowerCase())) {
    if (left <= 0) break
    const named = new Set(lone.map((n) => n.line))
    const run = [...named].flatMap((l) => alike(l, lines))
    const more = new Set([...passed, ...run])
    for (let deep = 0; deep < DEEP && left > 0; deep++, left--) {
      const again = read(more)
      const renamed = offers
        .filter((o) => named.has(o.name.line))
        .map((o) => again.find((n) => n.pair.price === o.pair.price))
      if (isBetter(named, offers, again, run.length)) {
        offers = again
        passed = more
        break
      }
      const next = [...loneAmong(again)].filter(
        (n) => !more.has(n.line) && renamed.some((o) => o?.name === n),
      )
      if (next.length === 0) break
      for (const l of next.flatMap((n) => alike(n.line, lines))) more.add(l)
    }
  }
  return offers
}

/** What holds of one of a run of short lines holds of all: benefits, opening hours. */
function alike(line: Line, lines: readonly Line[]): Line[] {
  if (line.heading) return [line]
  const box = line.within.at(-2)
  const isNext = (l: Line | undefined): l is Line =>
    l !== undefined &&
    !l.heading &&
    l.item === line.item &&
    l.tokens.length === 0 &&
    !says(l) &&
    !namesService(l.text) &&
    (l.block === line.block || (box !== undefined && l.within.at(-2) === box))
  const run = [line]
  const at = lines.indexOf(line)
  for (let i = at - 1; isNext(lines[i]); i--) run.push(lines[i]!)
  for (let i = at + 1; isNext(lines[i]); i++) run.push(lines[i]!)
  return run
}

/**
 * Each of the lines' prices has another name, from a line that names no other price. In place of what looks like
 * a name it is one in company: "Quiet Hour" is not just "massage".
 */
function isBetter(
  lines: ReadonlySet<Line>,
  before: readonly Offer[],
  after: readonly Offer[],
  run: number,
): boolean {
  const [mine, rest] = [
    before.filter((o) => lines.has(o.name.line)),
    before.filter((o) => !lines.has(o.name.line)),
  ]
  const found = new Map(after.map((o) => [o.pair.price, o]))
  const isSame = ({ name, pair }: Offer): boolean => {
    const now = found.get(pair.price)
    return now?.name.text === name.text && now.pair.minutes === pair.minutes
  }
  if (mine.length === 0 || !rest.every(isSame)) return false
  const others = new Set(rest.map((o) => o.name.line))
  const { text } = mine[0]!.name
  const isPlausible = (isTitled(text) || PACKAGES.test(text)) && run < MANY * lines.size && !leadsOnly(text)
  const places = Map.groupBy(after, placeOf)
  // Several lines of one text give way to as many others.
  if (new Set(mine.map((o) => found.get(o.pair.price)?.name.line)).size < lines.size) return false
  return mine.every((old) => {
    const now = found.get(old.pair.price)
    return (
      now !== undefined &&
      now.pair.minutes === old.pair.minutes &&
      now.name.line !== now.line &&
      !others.has(now.name.line) &&
      ((!isPlausible && now.pair.minutes !== null && saysService(now.name)) || hasCompany(now, places)) &&
      mayName(now.name.text)
    )
  })
}

const mayName = (text: string): boolean =>
  isTitle(text) && wordsIn(text) <= LONGEST && !leadsOnly(text) && !isRider(text) && !KINDS_OF.test(text)

/** Another name is set in the same way. */
const hasCompany = (offer: Offer, places: ReadonlyMap<string, readonly Offer[]>): boolean =>
  places.get(placeOf(offer))!.some((o) => o.name.text !== offer.name.text)

function loneAmong(offers: readonly Offer[]): Set<NameAt> {
  const places = Map.groupBy(offers, placeOf)
  const lone = offers.filter(
    (o) => !opensLine(o) && !saysService(o.name) && !isNthVisit(o.name.text) && !hasCompany(o, places),
  )
  return new Set(lone.map((o) => o.name))
}

/** "Sea peeling 30 min $40": a name and what it costs. */
const opensLine = ({ name, line }: Offer): boolean => name.line === line && name.start < line.tokens[0]!.start

const saysService = ({ text, line, start, end }: NameAt): boolean => {
  const term = says(line)
  return namesService(text) || (term !== undefined && term.start < end && term.end > start)
}

/** How a name is set, and where it stands to its price. */
function placeOf({ name, line }: Offer): string {
  const { level, item, within } = name.line
  const near = shared(within, line.within)
  const order = name.line === line ? 'own' : Math.sign(line.block - name.line.block)
  return [level, item, within.length - near, line.within.length - near, order].join()
}
