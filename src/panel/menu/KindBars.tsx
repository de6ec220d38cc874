import type { Translate } from '../../ui/translate.ts'
import { KindOrNone, SHOWN } from './KindOrNone.tsx'
import type { Shown } from './rows.ts'

/** Always drawn, so that an empty bar says as much as a full one. */
const ALWAYS: readonly Shown[] = ['relaxation', 'medical', 'either']

interface Props {
  counts: ReadonlyMap<Shown, number>
  chosen: ReadonlySet<Shown>
  t: Translate
  onChoose: (kinds: ReadonlySet<Shown>) => void
}

/** How many services are of each kind. A bar that is pressed shows its kind only; none pressed shows all. */
export function KindBars({ counts, chosen, t, onChoose }: Props) {
  const kinds = SHOWN.filter((kind) => ALWAYS.includes(kind) || counts.has(kind))
  const most = Math.max(1, ...counts.values())
  const flip = (kind: Shown): void => {
    const next = new Set(chosen)
    if (!next.delete(kind)) next.add(kind)
    onChoose(next)
  }
  return (
    <div role="group" aria-label={t('menu.only')} class="bars kind-bars">
      {kinds.map((kind) => {
        const count = counts.get(kind) ?? 0
        return (
          <button
            type="button"
            key={kind}
            aria-pressed={chosen.has(kind)}
            disabled={count === 0}
            onClick={() => flip(kind)}
          >
            <KindOrNone kind={kind} t={t} />
            <span class="bar-line" aria-hidden="true">
              <span class={`kind-${kind}`} style={{ width: `${(count / most) * 100}%` }} />
            </span>
            <span class="bar-value">{count}</span>
          </button>
        )
      })}
    </div>
  )
}
