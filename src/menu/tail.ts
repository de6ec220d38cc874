import { shared } from './shared.ts'
import { part } from './grid.ts'
import type { Line } from './line.ts'
import { isTitle, isTitled, nameIn, wordsIn } from './name.ts'
import { partsOf } from './parts.ts'
import { beforeDescription } from './cut.ts'
import { runIn } from './run.ts'
import { hasPrice } from './section.ts'
import { isUnended, remarkBehind } from './unended.ts'
import { isRider, namesService } from './variant.ts'

/** What may stand between the prices and durations at the end of a paragraph. */
const BETWEEN =
  /^[\s()[\]:;,.|/•·*=+&–—-]*(?:(?:for|or|and|at|is|from|only|costs?|prices?|per session|per person|each|sessions?|treatments?|massage) ?)*[\s()[\]:;,.|/•·*=+&–—-]*$/i
/** A sentence is over. */
const ENDED = /[.!?…:;)*"”][\s"”’)•·|–—-]*[([]?(?:(?:prices?|costs?|rates?|from|only|duration) ?[:–-]? ?)*$/i
/** Fewer words are a name with what it costs. */
const LEAST = 8

/** Where the telling begins behind "$80 for 60 minutes. Warm stones are laid…". */
function toldFrom(line: Line): number | undefined {
  const { text, tokens } = line
  // "60 min." takes its point along.
  const end = text.slice(0, tokens.at(-1)!.end).replace(/\.$/, '').length
  const isRun = tokens.every((t, i) => BETWEEN.test(text.slice(tokens[i - 1]?.end ?? 0, t.start)))
  const behind = /^[)\]]?(?:[.!:;] +| ?[–—-] )(?=\p{Lu})/u.exec(text.slice(end))
  if (!isRun || !behind || wordsIn(text.slice(end)) < LEAST || !partsOf(line).prose) return undefined
  return hasPrice(tokens) ? end + behind[0].length : undefined
}

/** Where "60 min$85Room for the whole back, at your pace" goes on in an element of its own: it tells what for. */
function boxedFrom({ text, tokens, added }: Line): number | undefined {
  const end = tokens.at(-1)!.end
  const rest = text.slice(end).trim()
  const isAlone = tokens.every((t, i) => BETWEEN.test(text.slice(tokens[i - 1]?.end ?? 0, t.start)))
  const isTold = wordsIn(rest) > 4 && !isTitled(rest.replace(/[.:].*$/, ''))
  return isAlone && isTold && added.includes(end) && hasPrice(tokens) ? end : undefined
}

/** Where the last sentence begins, if it says that this comes with any massage at a price. */
function riderAt({ text, tokens }: Line): number | undefined {
  const begin = /[.!?] +(?=\p{Lu}[^.!?]*[.!?)]*\s*$)/u.exec(text.slice(0, tokens[0]!.start))
  const at = begin ? begin.index + begin[0].length : 0
  const [only] = tokens
  return at > 0 && tokens.length === 1 && only!.kind === 'price' && isRider(text.slice(at)) ? at : undefined
}

/** Where the price begins behind a sentence and a dash: "…opens up the tissue - $15". */
function dashedAt(text: string, tokens: Line['tokens']): number | undefined {
  const from = tokens.findIndex((_, i) =>
    tokens.slice(i).every((o, k) => BETWEEN.test(text.slice(o.end, tokens[i + k + 1]?.start ?? text.length))),
  )
  const first = tokens[from]
  const told = first && /^.*\S(?= +[–—-] *$)/.exec(text.slice(0, first.start))?.[0]
  return told && wordsIn(told) >= LEAST && !isTitled(told) && hasPrice(tokens.slice(from))
    ? told.length
    : undefined
}

/** Where the price begins behind "Less swelling, more ease. From £65." right below "Lymph drainage". */
function described({ text, tokens, within }: Line, above: Line): number | undefined {
  const isName =
    (above.heading ? above.level > 1 : wordsIn(above.text) < 6 && isTitle(above.text)) &&
    above.tokens.length === 0 &&
    isTitled(above.text.trim()) &&
    ((above.heading && above.marks.length > 0) || namesService(above.text))
  if (!hasPrice(tokens) || shared(above.within, within) < within.length - 1) return undefined
  const dashed =
    above.heading && above.tokens.length === 0 && isTitle(above.text) ? dashedAt(text, tokens) : undefined
  if (dashed || !isName) return dashed
  const head = text.slice(0, tokens[0]!.start)
  const isTail = tokens.every((t, i) => BETWEEN.test(text.slice(t.end, tokens[i + 1]?.start ?? text.length)))
  const told = /^.*[.!?](?= +(?:from|prices?|only|just)?[ :]*$)/i.exec(head)
  return isTail && told && wordsIn(told[0]) > 2 ? told[0].length : undefined
}

/** Where the name begins behind "One hour: $95. Ninety minutes: $135. Package of three: $255": what stands before is of the heading. */
function namedFrom(line: Line): number | undefined {
  const { tokens } = line
  if (tokens.length < 3) return undefined
  const [only, ...others] = partsOf(line).named
  if (!only || others.length || only.tokens.includes(tokens[0]!) || only.tokens.length === 0) return undefined
  const before = tokens.filter((t) => t.end <= only.name.start)
  return hasPrice(before) && !before.some((t) => only.tokens.includes(t)) ? only.name.start : undefined
}

/** "…strokes that melt the day away. 60 min $80, 90 min $110": the paragraph, and what stands behind it. */
export function withTail(line: Line, above?: Line): Line[] {
  const { text, tokens } = line
  if (line.heading || tokens.length === 0) return [line]
  const behind = above && described(line, above)
  if (behind) return [part(line, 0, behind), part(line, behind, text.length)]
  const rider = riderAt(line)
  if (rider) return [part(line, 0, rider), part(line, rider, text.length)]
  const told = boxedFrom(line) ?? toldFrom(line)
  if (told) return [part(line, 0, told), part(line, told, text.length)]
  const named = namedFrom(line)
  if (named) return [part(line, 0, named), part(line, named, text.length)]
  let at = tokens.length
  const last = text.length - remarkBehind(line)
  for (let to = last; at > 0; at--) {
    const token = tokens[at - 1]!
    if (!BETWEEN.test(text.slice(token.end, to))) break
    to = token.start
  }
  if (!above || !isUnended(line, above, at))
    while (at < tokens.length && !ENDED.test(text.slice(0, tokens[at]!.start))) at++
  const run = hasPrice(tokens.slice(at)) ? undefined : runIn(line)
  if (!run && !hasPrice(tokens.slice(at))) return [line]
  const { start, end } = run ?? { start: tokens[at]!.start, end: last }
  if (wordsIn(text.slice(0, start)) < LEAST || !partsOf(line).prose) return [line]
  const tail = [part(line, start, end), ...(run && end < text.length ? [part(line, end, text.length)] : [])]
  const head = beforeDescription(nameIn(text, 0, start))
  const isNamed = wordsIn(head.text) < 7 && isTitled(head.text) && namesService(head.text)
  if (!isNamed) return [part(line, 0, start), ...tail]
  return [part(line, 0, head.end), part(line, head.end, start), ...tail]
}
