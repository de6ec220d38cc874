import { useEffect, useId, useMemo, useRef } from 'preact/hooks'
import type { Term } from '../../glossary/term.ts'
import type { Translate } from '../../ui/translate.ts'
import type { Route } from '../route.ts'
import { Filters } from './Filters.tsx'
import './base.css'
import './glossary.css'
import { ResultList } from './ResultList.tsx'
import { SpokenCount } from './SpokenCount.tsx'
import { useDraft } from './use-draft.ts'
import { type Go, searchOf } from './view.ts'

export interface GlossaryViewProps {
  route: Extract<Route, { view: 'glossary' }>
  /** Absent while they are loading. */
  terms?: readonly Term[]
  /** The terms could not be loaded. */
  failed?: boolean
  retry?: () => void
  t: Translate
  go: Go
}

/** Search over the whole glossary, narrowed by kind and type. */
export function GlossaryView({ route, terms, failed, retry, t, go }: GlossaryViewProps) {
  const { draft, change, settle } = useDraft(route, go)
  const list = useRef<HTMLUListElement>(null)
  const hint = useId()
  // Behind the first paint, before the first keystroke.
  useEffect(() => {
    if (!terms) return undefined
    const timer = setTimeout(() => searchOf(terms).prepare(), 50)
    return () => clearTimeout(timer)
  }, [terms])
  const open = (id: string): void => {
    settle()
    go({ view: 'term', id })
  }
  const { query, kinds, types } = draft
  // A key changes nothing there, and should not wait for it.
  const filters = useMemo(
    () => <Filters kinds={kinds} types={types} terms={terms ?? []} change={change} t={t} />,
    [kinds, types, terms, change, t],
  )
  return (
    <div class="glossary-view">
      <h1>{t('search.title')}</h1>
      <form
        role="search"
        onSubmit={(e) => {
          e.preventDefault()
          if (query.trim()) list.current?.querySelector('a')?.click()
        }}
      >
        <label class="search-box">
          <span class="label-text">{t('search.label')}</span>
          <input
            type="search"
            value={query}
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            maxLength={200}
            aria-describedby={hint}
            onInput={(e) => change({ query: e.currentTarget.value })}
            onKeyDown={(e) => {
              if (e.key !== 'ArrowDown') return
              e.preventDefault()
              list.current?.querySelector('a')?.focus()
            }}
          />
        </label>
        <p id={hint} class="quiet">
          {t('search.hint')}
        </p>
        {filters}
      </form>
      {failed ? (
        <div class="state" role="alert">
          <p>{t('search.failed')}</p>
          {retry && (
            <button type="button" class="button" onClick={retry}>
              {t('search.retry')}
            </button>
          )}
        </div>
      ) : terms ? (
        <Answers {...{ terms, draft, open, list, change, t }} />
      ) : (
        <p class="state quiet" role="status">
          {t('search.loading')}
        </p>
      )}
    </div>
  )
}

interface AnswersProps {
  terms: readonly Term[]
  draft: GlossaryViewProps['route']
  open: (id: string) => void
  list: { current: HTMLUListElement | null }
  change: (part: Partial<GlossaryViewProps['route']>) => void
  t: Translate
}

function Answers({ terms, draft, open, list, change, t }: AnswersProps) {
  const { query, kinds, types } = draft
  const total = searchOf(terms).count(query, { kinds, types })
  const narrowed = kinds.length > 0 || types.length > 0
  const count = t(total === 1 ? 'search.one' : 'search.many', total)
  const none = query.trim() ? t('search.none', query.trim()) : t('search.noneFiltered')
  const clear = () => change({ kinds: [], types: [] })
  return (
    <section aria-label={t('search.results')}>
      <SpokenCount text={total === 0 ? none : count} />
      <div class="results-head">
        {total > 0 && <p class="quiet">{count}</p>}
        {narrowed && (
          <button type="button" class="plain" onClick={clear}>
            {t('search.clear')}
          </button>
        )}
      </div>
      {total === 0 ? (
        <div class="state">
          <p>{none}</p>
          <p class="quiet">{t('search.noneHint')}</p>
        </div>
      ) : (
        <ResultList {...{ terms, draft, total, open, list, t }} />
      )}
    </section>
  )
}
