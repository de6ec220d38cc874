import { type Kind, KINDS } from '../../glossary/kinds.ts'
import type { Term } from '../../glossary/term.ts'
import { type TermType, TYPES } from '../../glossary/vocabulary.ts'
import { KindBadge } from '../../ui/KindBadge.tsx'
import type { Translate } from '../../ui/translate.ts'

export interface FiltersProps {
  kinds: readonly Kind[]
  types: readonly TermType[]
  terms: readonly Term[]
  change: (part: { kinds?: Kind[]; types?: TermType[] }) => void
  t: Translate
}

export function Filters({ kinds, types, terms, change, t }: FiltersProps) {
  const toggle = (kind: Kind): Kind[] => KINDS.filter((k) => kinds.includes(k) !== (k === kind))
  const present = TYPES.filter((type) => types.includes(type) || terms.some((term) => term.type === type))
  return (
    <div class="filters">
      <div role="group" aria-label={t('search.kinds')} class="chips">
        {KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            class="chip"
            aria-pressed={kinds.includes(kind)}
            onClick={() => change({ kinds: toggle(kind) })}
          >
            <KindBadge kind={kind} t={t} />
            <Tick />
          </button>
        ))}
      </div>
      <label class="types">
        <span class="label-text">{t('search.type')}</span>
        <select
          value={types[0] ?? ''}
          onChange={(e) => {
            const type = TYPES.find((one) => one === e.currentTarget.value)
            change({ types: type ? [type] : [] })
          }}
        >
          <option value="">{t('search.typeAny')}</option>
          {present.map((type) => (
            <option key={type} value={type}>
              {t(`search.type_${type}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}

/** Shown on a pressed chip, so that the state is not told by colour alone. */
const Tick = () => (
  <svg class="tick" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
    <path
      d="M3 8.5l3.2 3.2L13 4.8"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </svg>
)
