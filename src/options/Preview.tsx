import type { Translate } from '../ui/translate.ts'
import type { Difference } from './state.ts'

/** Names shown of one sort of change; more are counted. */
const NAMES_MAX = 20

/** What an import would do, by record: which names are added, changed, removed. */
export function Preview({ differences, t }: { differences: readonly Difference[]; t: Translate }) {
  if (differences.length === 0) return <p>{t('options.backup.nothingNew')}</p>
  const records = [...new Set(differences.map((d) => d.what))]
  return (
    <dl>
      {records.map((what) => (
        <div key={what}>
          <dt>{t(`options.record.${what}`)}</dt>
          {(['add', 'change', 'remove'] as const).map((does) => {
            const here = differences.filter((d) => d.what === what && d.does === does)
            return here.length > 0 && <dd key={does}>{said(does, here, t)}</dd>
          })}
        </div>
      ))}
    </dl>
  )
}

function said(does: Difference['does'], here: readonly Difference[], t: Translate): string {
  const names = here.map((d) => d.name).filter(Boolean)
  if (names.length === 0) return t(does === 'remove' ? 'options.backup.toDefault' : 'options.backup.toFile')
  const more = names.length - NAMES_MAX
  const shown = names.slice(0, NAMES_MAX).join(', ')
  return t(`options.backup.${does}`, more > 0 ? t('options.backup.more', shown, more) : shown)
}
