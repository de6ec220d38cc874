import { nameOn } from './name-on.ts'
import { shared } from './shared.ts'
import type { Line } from './line.ts'
import { isTitle, isTitled } from './name.ts'
import type { NameAt } from './offer.ts'
import { hasPrice, minutesOf } from './section.ts'
import { isService, says } from './service-line.ts'
import { leadsOnly, namesService } from './variant.ts'

/** "Swedish", "Deep tissue", "Cupping", then a heading "Rates": what stands below it holds for all of them, not for the last. */
export function manyBeforeRates(above: readonly Line[], last: Line | undefined): Set<Line> {
  if (!last || !leadsOnly(last.text)) return new Set()
  const services = above
    .filter((l) => isLater(last, l))
    .filter((l) => isTitle(l.text) && l.tokens.length === 0 && isService(l))
  const alike = (a: Line, b: Line): boolean =>
    a.level === b.level && a.item === b.item && a.within.length === b.within.length
  return new Set(services.filter((l) => services.filter((o) => alike(o, l)).length > 1))
}

/** "Massage therapy", then a box of "Thai massage – on a mat", "Hot stones – warm", then what each of them costs. */
export function overKinds(above: readonly Line[], line: Line): NameAt | undefined {
  const head = above.findLast((l) => l.heading)
  const kinds = head ? above.slice(above.indexOf(head) + 1) : []
  const box = kinds[0]?.within.at(-2)
  const isKind = (l: Line): boolean =>
    l.within.at(-2) === box &&
    /^[^–—:-]{3,40} ?(?: -|–|—|:) /.test(l.text) &&
    (l.marks.length > 0 || namesService(l.text))
  const isListed = kinds.length > 1 && box !== undefined && kinds.every(isKind) && !line.within.includes(box)
  return isListed && namesService(head!.text) && shared(head!.within, line.within) >= head!.within.length - 1
    ? nameOn(head!)
    : undefined
}

/** "Whatever the kind of massage, the price is the same:" */
export function leadIn(above: Line | undefined): NameAt | undefined {
  const m = above && !above.heading && /:\s*$/.test(above.text) ? /\bmassages?\b/i.exec(above.text) : null
  return m ? { text: m[0], start: m.index, end: m.index + m[0].length, line: above! } : undefined
}

const isWork = ({ text }: Line, mark: Line['marks'][number] | undefined): boolean =>
  mark !== undefined && /massage|bodywork|therapy/i.test(text.slice(mark.start, mark.end))

/** "I offer therapeutic massage in a quiet studio", then "60 minutes $90": nothing names it but what is told. */
export function toldOf(
  { above, headings }: { above: readonly Line[]; headings: { massage: NameAt | undefined } },
  line: Line,
  timed: boolean,
): NameAt | undefined {
  if (!hasPrice(line.tokens) || !(timed || minutesOf(line.tokens).length > 0)) return undefined
  const told = above.findLast((l) => !l.heading && isWork(l, says(l)))
  const mark = told && says(told)
  if (!told || !mark) return headings.massage
  const { start, end } = mark
  return { text: told.text.slice(start, end), start, end, line: told }
}

/** "Massage rates" with nothing else above: what the rates are of. */
export function pricedAbove(above: readonly Line[]): NameAt | undefined {
  const line = above.findLast((l) => l.heading) ?? above.findLast((l) => isTitled(l.text))
  const name = line && leadsOnly(line.text) ? nameOn(line) : undefined
  return name && name.text !== line!.text.trim() && namesService(name.text) ? name : undefined
}

/** `a` stands further down than `b`. */
export const isLater = (a: Line, b: Line): boolean =>
  a.block > b.block || (a.block === b.block && a.at > b.at)
