import type { Line } from './line.ts'
import type { Offer } from './offer.ts'

/** "All massages are 60 minutes", "Each session lasts one hour". */
const ALL =
  /^\W*(?:all|each|every)(?: of)?(?: (?:our|my|the))? (?:massages?|sessions?|treatments?|services?|appointments?|prices?)(?: (?:above|below|listed))? (?:are|is|lasts?|takes?|runs?|(?:will|is|are) (?:be|last)|(?:is|are) for)(?: (?:for|about|approximately|around))*(?: an?)? $/i

const isSaying = ({ text, tokens }: Line): boolean =>
  tokens[0]?.kind === 'time' && tokens[0].minutes.length === 1 && ALL.test(text.slice(0, tokens[0].start))

/** Minutes that one sentence tells for all, where nothing else tells how long anything takes. */
export function allAsLong(offers: readonly Offer[], lines: readonly Line[]): Offer[] {
  const [said, ...more] = lines.filter(isSaying)
  const own = offers.filter((o) => o.line !== said && o.name.line !== said)
  if (!said || more.length || own.some((o) => o.pair.minutes !== null)) return own
  const [minutes] = said.tokens.flatMap((t) => (t.kind === 'time' ? t.minutes : []))
  return own.map((o) => ({ ...o, pair: { ...o.pair, minutes: minutes! } }))
}
