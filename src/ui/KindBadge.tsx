import type { Kind } from '../glossary/kinds.ts'
import type { Translate } from './translate.ts'

/** A kind by its words, its underline shape and its colour, never by colour alone. */
export function KindBadge({ kind, t }: { kind: Kind; t: Translate }) {
  return (
    <span class={`kind kind-${kind}`}>
      <span class="swatch" aria-hidden="true" />
      {t(`kind.${kind}`)}
    </span>
  )
}
