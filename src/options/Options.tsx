import type { FunctionComponent } from 'preact'
import { Backup } from './Backup.tsx'
import { Known } from './Known.tsx'
import { Looks } from './Looks.tsx'
import { Marked } from './Marked.tsx'
import { OwnTerms } from './OwnTerms.tsx'
import { Sites } from './Sites.tsx'
import type { SectionProps } from './state.ts'

const SECTIONS: readonly [id: string, view: FunctionComponent<SectionProps>][] = [
  ['marked', Marked],
  ['looks', Looks],
  ['sites', Sites],
  ['known', Known],
  ['own', OwnTerms],
  ['backup', Backup],
]

interface OptionsProps extends SectionProps {
  /** Names of records that were damaged and are set back. */
  repaired: readonly string[]
  /** "Saved", for a moment. */
  status: string
}

export function Options({ state, actions, repaired, status, t }: OptionsProps) {
  const named = (keys: readonly string[]): string =>
    keys.map((key) => t(`options.record.${key.split(':')[0]}`)).join(', ')
  return (
    <div class="page">
      <header>
        <h1>{t('options.title')}</h1>
        <nav aria-label={t('options.sections')}>
          <ul>
            {SECTIONS.map(([id]) => (
              <li key={id}>
                <a href={`#${id}`}>{t(`options.${id}.title`)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        {repaired.length > 0 && (
          <p class="note" role="status">
            {t('options.repaired', named(repaired))}
          </p>
        )}
        {state.newer.length > 0 && <p class="note">{t('options.newer', named(state.newer))}</p>}
        {SECTIONS.map(([id, View]) => (
          <section key={id} id={id} class="part" aria-labelledby={`${id}-title`} tabIndex={-1}>
            <h2 id={`${id}-title`}>{t(`options.${id}.title`)}</h2>
            <View state={state} actions={actions} t={t} />
          </section>
        ))}
      </main>
      <p class="status" role="status">
        {status}
      </p>
    </div>
  )
}
