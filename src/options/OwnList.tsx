import { useState } from 'preact/hooks'
import type { OwnTerm } from '../glossary/own.ts'
import { KindBadge } from '../ui/KindBadge.tsx'
import type { Translate } from '../ui/translate.ts'
import { TextField } from './fields.tsx'

/** From here on there is a field to find a term, and no more are shown at once. */
const FILTER_FROM = 12
const SHOWN_MAX = 50

interface OwnListProps {
  own: readonly OwnTerm[]
  t: Translate
  onEdit: (term: OwnTerm) => void
  onRemove: (term: OwnTerm) => void
}

export function OwnList({ own, t, onEdit, onRemove }: OwnListProps) {
  const [part, setPart] = useState('')
  if (own.length === 0) return null
  const wanted = part.trim().toLowerCase()
  const fitting = own
    .filter((o) => o.name.toLowerCase().includes(wanted))
    .toSorted((a, b) => a.name.localeCompare(b.name))
  return (
    <div class="list">
      {own.length >= FILTER_FROM && (
        <TextField label={t('options.own.filter')} value={part} problem={undefined} t={t} onInput={setPart} />
      )}
      <ul>
        {fitting.slice(0, SHOWN_MAX).map((term) => (
          <li key={term.id}>
            <span class="name">
              {term.name} <KindBadge kind={term.kind} t={t} />
              <span class="hint">{term.summary}</span>
            </span>
            <span class="buttons">
              <button
                type="button"
                aria-label={t('options.own.editLong', term.name)}
                onClick={() => onEdit(term)}
              >
                {t('options.own.edit')}
              </button>
              <button
                type="button"
                aria-label={t('options.own.removeLong', term.name)}
                onClick={() => onRemove(term)}
              >
                {t('options.own.remove')}
              </button>
            </span>
          </li>
        ))}
      </ul>
      {fitting.length > SHOWN_MAX && <p class="hint">{t('options.own.more', fitting.length - SHOWN_MAX)}</p>}
    </div>
  )
}
