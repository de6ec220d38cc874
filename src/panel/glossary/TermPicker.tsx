import { useId, useState } from 'preact/hooks'
import type { Term } from '../../glossary/term.ts'
import { KindBadge } from '../../ui/KindBadge.tsx'
import type { Translate } from '../../ui/translate.ts'
import { Parts } from './Parts.tsx'
import { searchOf } from './view.ts'

export interface TermPickerProps {
  label: string
  chosen: Term | undefined
  choose: (id: string) => void
  terms: readonly Term[]
  t: Translate
}

const SUGGESTIONS = 8

/** A search box that opens a list of terms (the combobox pattern): arrow keys move, Enter takes, Escape closes. */
export function TermPicker({ label, chosen, choose, terms, t }: TermPickerProps) {
  const id = useId()
  // What is typed is dropped when the reader leaves without choosing.
  const [typed, setTyped] = useState<string>()
  const [isOpen, setOpen] = useState(false)
  const [at, setAt] = useState(0)
  const text = typed ?? chosen?.name ?? ''

  const results = isOpen && text.trim() ? searchOf(terms)(text, { limit: SUGGESTIONS }) : []
  const isShown = results.length > 0
  const current = results[Math.min(at, results.length - 1)]
  const optionId = (one: string): string => `${id}-${one}`

  const close = (): void => {
    setOpen(false)
    setAt(0)
  }
  const take = (taken: string): void => {
    close()
    setTyped(undefined)
    choose(taken)
  }
  const move = (step: number): void => {
    setOpen(true)
    if (isShown) setAt((Math.min(at, results.length - 1) + step + results.length) % results.length)
  }
  const onKeyDown = (e: KeyboardEvent): void => {
    if (e.key === 'ArrowDown') move(isShown ? 1 : 0)
    else if (e.key === 'ArrowUp') move(isShown ? -1 : 0)
    else if (e.key === 'Enter' && current) take(current.id)
    else if (e.key === 'Escape' && isShown) close()
    else return
    e.preventDefault()
  }

  return (
    <div class="picker">
      <label class="label-text" for={id}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        role="combobox"
        value={text}
        placeholder={t('difference.choose')}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        maxLength={200}
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        {...(current && { 'aria-activedescendant': optionId(current.id) })}
        onFocus={(e) => {
          searchOf(terms).prepare()
          e.currentTarget.select()
        }}
        onInput={(e) => {
          setTyped(e.currentTarget.value)
          setOpen(true)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          close()
          setTyped(undefined)
        }}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={t('difference.suggestions')} hidden={!isShown}>
        {results.map((result) => (
          <li
            key={result.id}
            id={optionId(result.id)}
            role="option"
            aria-selected={result === current}
            // The box keeps the focus, or leaving it would close the list before the click comes.
            onMouseDown={(e) => e.preventDefault()}
            onClick={() => take(result.id)}
          >
            <Parts parts={result.name} />
            <KindBadge kind={result.entry.kind} t={t} />
          </li>
        ))}
      </ul>
    </div>
  )
}
