import { useRef } from 'preact/hooks'
import { KindBadge } from '../ui/KindBadge.tsx'
import { Mistake, useSaving } from './fields.tsx'
import type { SectionProps } from './state.ts'

/** Terms that are not marked any more. */
export function Known({ state: { known }, actions, t }: SectionProps) {
  const [problem, save] = useSaving()
  const hint = useRef<HTMLParagraphElement>(null)
  return (
    <div class="list">
      <p class="hint" tabIndex={-1} ref={hint}>
        {t('options.known.hint')}
      </p>
      {known.length === 0 ? (
        <p>{t('options.known.none')}</p>
      ) : (
        <ul>
          {known.map(({ id, name, kind }) => (
            <li key={id}>
              <span class="name">
                {name} {kind && <KindBadge kind={kind} t={t} />}
              </span>
              <button
                type="button"
                aria-label={t('options.known.undoLong', name)}
                onClick={async () => {
                  if (await save(actions.markAgain(id))) hint.current?.focus()
                }}
              >
                {t('options.known.undo')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <Mistake problem={problem} t={t} />
    </div>
  )
}
