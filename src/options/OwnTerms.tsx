import { useRef, useState } from 'preact/hooks'
import type { OwnTerm } from '../glossary/own.ts'
import { Mistake, useSaving } from './fields.tsx'
import { ImportFile } from './ImportFile.tsx'
import { NEW, OwnForm } from './OwnForm.tsx'
import { OwnList } from './OwnList.tsx'
import { SiteList } from './SiteList.tsx'
import type { SectionProps } from './state.ts'

/** The reader's own terms, and the sites that may show them. */
export function OwnTerms({ state, actions, t }: SectionProps) {
  const [editing, setEditing] = useState<OwnTerm>()
  const [removed, setRemoved] = useState<OwnTerm>()
  const [problem, save] = useSaving()
  const add = useRef<HTMLButtonElement>(null)
  const close = (): void => {
    setEditing(undefined)
    requestAnimationFrame(() => add.current?.focus())
  }
  const { own, ownSites, managed } = state
  return (
    <>
      <p class="hint">{t('options.own.hint')}</p>
      {managed.houseTerms.length > 0 && (
        <p class="note">{t('options.own.house', managed.houseTerms.join(', '))}</p>
      )}
      {own.length === 0 && <p>{t('options.own.none')}</p>}
      <OwnList
        own={own}
        t={t}
        onEdit={setEditing}
        onRemove={async (term) => {
          if (await save(actions.removeOwn(term.id))) setRemoved(term)
          add.current?.focus()
        }}
      />
      {removed && (
        <p class="note" role="status">
          {t('options.own.removed', removed.name)}{' '}
          <button
            type="button"
            onClick={async () => {
              const { all, ...rest } = await actions.saveOwn(removed)
              if (await save(Promise.resolve(all ?? Object.values(rest)[0]))) setRemoved(undefined)
            }}
          >
            {t('options.own.undo')}
          </button>
        </p>
      )}
      <Mistake problem={problem} t={t} />
      {editing ? (
        <OwnForm
          key={editing.id}
          term={editing}
          t={t}
          onCancel={close}
          onSave={async (term) => {
            const problems = await actions.saveOwn(term)
            if (Object.keys(problems).length === 0) close()
            return problems
          }}
        />
      ) : (
        <p class="buttons">
          <button type="button" class="main" ref={add} onClick={() => setEditing(NEW)}>
            {t('options.own.add')}
          </button>
          {own.length > 0 && (
            <button type="button" onClick={() => void save(actions.exportFile('own'))}>
              {t('options.own.export')}
            </button>
          )}
        </p>
      )}
      <ImportFile label={t('options.own.import')} actions={actions} t={t} />
      <SiteList
        title={t('options.ownSites.title')}
        none={t('options.ownSites.none')}
        list="own"
        sites={ownSites}
        actions={actions}
        t={t}
      >
        <p>{t('options.ownSites.why')}</p>
        <p class="hint">{t('options.ownSites.also')}</p>
      </SiteList>
    </>
  )
}
