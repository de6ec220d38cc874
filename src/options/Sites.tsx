import { Choice } from './fields.tsx'
import { SiteList } from './SiteList.tsx'
import type { SectionProps } from './state.ts'

/** Where words are explained. */
export function Sites({ state, actions, t }: SectionProps) {
  const { settings, managed, off, only } = state
  const locked = managed.sitesOnly.length > 0
  return (
    <>
      <Choice
        legend={t('options.sites.mode')}
        value={locked ? 'only' : settings.mode}
        options={[
          ['everywhere', t('options.sites.everywhere')],
          ['only', t('options.sites.only')],
        ]}
        locked={locked}
        t={t}
        onPick={(value) => actions.set('mode', value)}
      />
      {locked && <p class="note">{t('options.sites.managedOnly', managed.sitesOnly.join(', '))}</p>}
      {settings.mode === 'only' && !locked && (
        <SiteList
          title={t('options.sites.onlyList')}
          none={t('options.sites.onlyNone')}
          list="only"
          sites={only}
          actions={actions}
          t={t}
        />
      )}
      <SiteList
        title={t('options.sites.off')}
        none={t('options.sites.offNone')}
        list="off"
        sites={off}
        actions={actions}
        t={t}
      />
      {managed.sitesOff.length > 0 && (
        <p class="note">{t('options.sites.managedOff', managed.sitesOff.join(', '))}</p>
      )}
    </>
  )
}
