import type { Line } from './line.ts'
import { isTitle, nameIn } from './name.ts'
import type { Known } from './naming.ts'
import type { NameAt, Offer } from './offer.ts'
import type { Parts } from './parts.ts'
import { hasPrice } from './section.ts'
import { shared } from './shared.ts'

/** Says no more than that something is done. A session of another length is one more of the same. */
const LABEL = /^\W*(?:treatment|session|appointment)s?\W*$/i
const WITH_LENGTH = /^\W*treatments?\W*$/i

/**
 * "Consultation £90", "Treatment £45": beside an entry with its name on the line of its price the
 * word is a name as well. Below a heading or a title it is the label of a price.
 */
export function withLabel(parts: Parts, line: Line, known: Known): Parts {
  if (parts.named.length > 0) return parts
  const name = labelNamed(known, line)
  return name ? { ...parts, named: [{ name, tokens: line.tokens }] } : parts
}

/** The word of an offer that such a line makes. */
export const isLabelled = ({ name, line }: Offer): boolean =>
  name.line === line && !line.heading && LABEL.test(name.text)

function labelNamed({ above, last, priced }: Known, line: Line): NameAt | undefined {
  const [first] = line.tokens
  const before = line.text.slice(0, first!.start)
  const label = line.tokens.every((t) => t.kind === 'price') ? LABEL : WITH_LENGTH
  if (!hasPrice(line.tokens) || !label.test(before) || line.heading) return undefined
  const isBeside =
    last !== undefined &&
    last.line === priced &&
    !last.line.heading &&
    last.line.item === line.item &&
    last.line.within.length === line.within.length &&
    shared(last.line.within, line.within) >= line.within.length - 1 &&
    !above.some((l) => l.heading || isTitle(l.text))
  return isBeside ? { ...nameIn(line.text, 0, first!.start), line } : undefined
}
