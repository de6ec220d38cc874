import { useEffect, useRef, useState } from 'preact/hooks'
import { KINDS } from '../glossary/kinds.ts'
import type { OwnTerm } from '../glossary/own.ts'
import { KindBadge } from '../ui/KindBadge.tsx'
import type { Translate } from '../ui/translate.ts'
import { Mistake, TextField } from './fields.tsx'
import type { FieldProblems } from './state.ts'

export const NEW: OwnTerm = { id: '', name: '', kind: 'relaxation', forms: [], summary: '', note: '' }

interface OwnFormProps {
  term: OwnTerm
  t: Translate
  onSave: (term: OwnTerm) => Promise<FieldProblems>
  onCancel: () => void
}

/** A new own term, or one to change. What is wrong is said at its field. */
export function OwnForm({ term, t, onSave, onCancel }: OwnFormProps) {
  const [draft, setDraft] = useState(term)
  const [spellings, setSpellings] = useState(term.forms.join('\n'))
  const [problems, setProblems] = useState<FieldProblems>({})
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  useEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(), [problems])
  const write = (part: Partial<OwnTerm>): void => setDraft({ ...draft, ...part })
  const lines = spellings.split('\n').map((s) => s.trim())
  return (
    <form
      class="own-form"
      noValidate
      ref={form}
      aria-label={term.id ? t('options.own.editTitle', term.name) : t('options.own.addTitle')}
      onSubmit={async (e) => {
        e.preventDefault()
        setProblems(await onSave({ ...draft, forms: lines.filter(Boolean) }))
      }}
    >
      <h3>{term.id ? t('options.own.editTitle', term.name) : t('options.own.addTitle')}</h3>
      <TextField
        label={t('options.own.name')}
        value={draft.name}
        problem={problems.name}
        t={t}
        onInput={(name) => write({ name })}
      />
      <fieldset>
        <legend>{t('options.own.kind')}</legend>
        {KINDS.map((kind) => (
          <label class="row" key={kind}>
            <input
              type="radio"
              name="own-kind"
              checked={draft.kind === kind}
              onChange={() => write({ kind })}
            />
            <KindBadge kind={kind} t={t} />
          </label>
        ))}
      </fieldset>
      <TextField
        label={t('options.own.summary')}
        hint={t('options.own.summaryHint')}
        value={draft.summary}
        problem={problems.summary}
        lines={2}
        t={t}
        onInput={(summary) => write({ summary })}
      />
      <TextField
        label={t('options.own.forms')}
        hint={t('options.own.formsHint')}
        value={spellings}
        problem={problems.forms}
        lines={3}
        t={t}
        onInput={setSpellings}
      />
      <TextField
        label={t('options.own.note')}
        hint={t('options.own.noteHint')}
        value={draft.note}
        problem={problems.note}
        lines={4}
        t={t}
        onInput={(note) => write({ note })}
      />
      <Mistake problem={problems.all} t={t} />
      <p class="buttons">
        <button type="submit" class="main">
          {t('options.own.save')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('options.own.cancel')}
        </button>
      </p>
    </form>
  )
}
