import type { Line } from './line.ts'
import { isTitle, isTitled, wordsIn } from './name.ts'
import { hasPrice } from './section.ts'
import { leadsOnly } from './variant.ts'

/** "(By appointment only. Please call ahead.)" behind the last price. */
const REMARK = /^\s*[([][^()[\]]{3,160}[)\]]\W*$/

/** How long what is said in brackets behind the last price is. */
export const remarkBehind = ({ text, tokens }: Line): number =>
  REMARK.exec(text.slice(tokens.at(-1)!.end))?.[0].length ?? 0

/** Words that make an amount a part of a sentence: "…cost only", "charged a fee of". */
const LEADS_IN =
  /\b(?:of|for|is|are|at|an?|the|from|only|costs?|fees?|to|by|with|than|over|under|up|about|around|or|and|your|least|off|save|saving|extra|additional|worth|valued?|charged?|pay|paid|every|per|another|within|last|lasts|takes?|next|first|minimum|maximum|up to)\W*$/i

/** "Silk hair bath", then "Shampoo, a mask, and a blow dry $30 / 90 minutes" without a stop: what it costs and how long. */
export const isUnended = ({ text, tokens }: Line, above: Line, at: number): boolean =>
  at < tokens.length &&
  hasPrice(tokens.slice(at)) &&
  tokens.slice(at).some((t) => t.kind === 'time') &&
  above.tokens.length === 0 &&
  isTitle(above.text) &&
  isTitled(above.text.trim()) &&
  !leadsOnly(above.text) &&
  wordsIn(above.text) < 8 &&
  !LEADS_IN.test(text.slice(0, tokens[at]!.start))
