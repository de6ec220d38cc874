import type { Kind } from '../glossary/kinds.ts'
import type { Translate } from './translate.ts'

/** No-break blanks, so that there is something to underline. */
const SWATCH = '\u00a0'.repeat(6)

/** A kind by its words, its underline shape and its colour, never by colour alone. */
export function KindBadge({ kind, t }: { kind: Kind; t: Translate }) {
  return (
    <span class={`kind kind-${kind}`}>
      <span class="swatch" aria-hidden="true">
        {SWATCH}
      </span>
      {t(`kind.${kind}`)}
    </span>
  )
}
