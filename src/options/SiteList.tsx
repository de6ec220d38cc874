import type { ComponentChildren } from 'preact'
import { useId, useRef, useState } from 'preact/hooks'
import { TextField, useSaving, Mistake } from './fields.tsx'
import type { SectionProps, SiteList as List } from './state.ts'

interface SiteListProps extends Omit<SectionProps, 'state'> {
  title: string
  none: string
  list: List
  sites: readonly string[]
  /** Said below the title. */
  children?: ComponentChildren
}

/** A list of sites with a field to add one; the focus never gets lost when one goes. */
export function SiteList({ title, none, list, sites, children, actions, t }: SiteListProps) {
  const [written, setWritten] = useState('')
  const [bad, add] = useSaving()
  const [stuck, remove] = useSaving()
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()
  return (
    <section class="list" aria-labelledby={id}>
      <h3 id={id} tabIndex={-1} ref={heading}>
        {title}
      </h3>
      {children}
      {sites.length === 0 ? (
        <p class="hint">{none}</p>
      ) : (
        <ul>
          {sites.map((site) => (
            <li key={site}>
              <span class="name">{site}</span>
              <button
                type="button"
                aria-label={t('options.sites.remove', site)}
                onClick={async () => {
                  if (await remove(actions.removeSite(list, site))) heading.current?.focus()
                }}
              >
                {t('options.sites.removeShort')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <Mistake problem={stuck} t={t} />
      <form
        class="add"
        noValidate
        onSubmit={async (e) => {
          e.preventDefault()
          if (await add(actions.addSite(list, written))) setWritten('')
        }}
      >
        <TextField
          label={t('options.sites.add')}
          hint={t('options.sites.addHint')}
          value={written}
          problem={bad}
          t={t}
          onInput={setWritten}
        />
        <button type="submit">{t('options.sites.addButton')}</button>
      </form>
    </section>
  )
}
