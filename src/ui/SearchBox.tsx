import { useEffect, useState } from 'preact/hooks'
import type { TermLabel } from '../glossary/term.ts'
import { KindBadge } from './KindBadge.tsx'
import type { Translate } from './translate.ts'

export interface SearchBoxProps {
  t: Translate
  /** The best few terms for what was typed. */
  find: (query: string) => Promise<TermLabel[]>
  onSearch: (query: string) => void
  onTerm: (id: string) => void
}

interface Answer {
  query: string
  found: TermLabel[]
}

/** How long typing rests before the number of answers is read aloud. */
const CALM = 500

export function SearchBox({ t, find, onSearch, onTerm }: SearchBoxProps) {
  const [query, setQuery] = useState('')
  const [answer, setAnswer] = useState<Answer>()
  const [said, setSaid] = useState('')
  const wanted = query.trim()

  useEffect(() => {
    let newest = true
    if (!wanted) setAnswer(undefined)
    else void find(wanted).then((found) => newest && setAnswer({ query: wanted, found }))
    return () => (newest = false)
  }, [find, wanted])

  useEffect(() => {
    const timer = setTimeout(() => setSaid(answer ? t('popup.found', answer.found.length) : ''), CALM)
    return () => clearTimeout(timer)
  }, [answer, t])

  return (
    <form
      role="search"
      class="search"
      onSubmit={(e) => {
        e.preventDefault()
        onSearch(wanted)
      }}
      onKeyDown={walkResults}
    >
      <label for="query">{t('popup.search')}</label>
      <input
        id="query"
        type="search"
        maxLength={200}
        autocomplete="off"
        value={query}
        onInput={(e) => setQuery(e.currentTarget.value)}
      />
      {answer && answer.found.length > 0 && (
        <ul>
          {answer.found.map(({ id, name, kind }) => (
            <li key={id}>
              <button type="button" onClick={() => onTerm(id)}>
                <span>{name}</span>
                <KindBadge kind={kind} t={t} />
              </button>
            </li>
          ))}
        </ul>
      )}
      {answer?.found.length === 0 && <p>{t('popup.found', 0)}</p>}
      <p class="unseen" role="status">
        {said}
      </p>
    </form>
  )
}

/** Arrow keys go from the field to its answers and back. */
function walkResults(event: KeyboardEvent & { currentTarget: HTMLFormElement }): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (!by) return
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, button')]
  const next = stops[stops.indexOf(document.activeElement as HTMLElement) + by]
  if (!next) return
  event.preventDefault()
  next.focus()
}
