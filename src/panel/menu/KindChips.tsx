import { KINDS } from '../../glossary/kinds.ts'
import { KindBadge } from '../../ui/KindBadge.tsx'
import type { Translate } from '../../ui/translate.ts'
import type { Shown } from './rows.ts'

interface Props {
  counts: ReadonlyMap<Shown, number>
  chosen: ReadonlySet<Shown>
  t: Translate
  onChoose: (kinds: ReadonlySet<Shown>) => void
}

export const SHOWN: readonly Shown[] = [...KINDS, 'none']

/** A kind, or that the glossary has no word for it. */
export function KindOrNone({ kind, t }: { kind: Shown; t: Translate }) {
  return kind === 'none' ? (
    <span class="kind kind-none">{t('menu.unknown')}</span>
  ) : (
    <KindBadge kind={kind} t={t} />
  )
}

/** Buttons that show some kinds only; none pressed shows all. */
export function KindChips({ counts, chosen, t, onChoose }: Props) {
  const offered = SHOWN.filter((kind) => counts.has(kind))
  if (offered.length < 2) return null
  const flip = (kind: Shown): void => {
    const next = new Set(chosen)
    if (!next.delete(kind)) next.add(kind)
    onChoose(next)
  }
  return (
    <div role="group" aria-label={t('menu.only')} class="chips">
      {offered.map((kind) => (
        <button
          type="button"
          key={kind}
          class="chip"
          aria-pressed={chosen.has(kind)}
          onClick={() => flip(kind)}
        >
          <KindOrNone kind={kind} t={t} />
          <span class="count">{counts.get(kind)}</span>
        </button>
      ))}
    </div>
  )
}
