import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Term } from '../../glossary/term.ts'
import type { Result } from '../../search/entry.ts'
import { KindBadge } from '../../ui/KindBadge.tsx'
import type { Translate } from '../../ui/translate.ts'
import { formatRoute, type Route } from '../route.ts'
import { Parts } from './Parts.tsx'
import { RouteLink } from './RouteLink.tsx'
import { searchOf } from './view.ts'

export interface ResultListProps {
  terms: readonly Term[]
  draft: Extract<Route, { view: 'glossary' }>
  total: number
  open: (id: string) => void
  list: { current: HTMLUListElement | null }
  t: Translate
}

/** About a screen: what a key brings at once. The rest of the first page follows where its end comes near. */
const SCREEN = 12
const PAGE = 60
const AHEAD = '300px'

/** Links in a list that arrow keys walk through; Tab passes the list in one step. */
export function ResultList({ terms, draft, total, open, list, t }: ResultListProps) {
  const address = formatRoute(draft)
  const start = { address, limit: SCREEN, current: 0 }
  const [kept, keep] = useState(start)
  // Another query starts at its top again.
  const { limit, current } = kept.address === address ? kept : start
  const { query, kinds, types } = draft
  const results = searchOf(terms)(query, { kinds, types, limit })

  const isShort = limit === SCREEN && total > SCREEN
  const end = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!isShort) return undefined
    const observer = new IntersectionObserver(
      (seen) => seen.at(-1)!.isIntersecting && keep({ address, limit: PAGE, current }),
      { rootMargin: AHEAD },
    )
    observer.observe(end.current!)
    return () => observer.disconnect()
  }, [address, isShort, current])

  // "Show more" leads on to the first entry that it brought.
  useLayoutEffect(() => {
    if (limit > PAGE) linksOf(list.current)[limit - PAGE]?.focus()
  }, [limit, list])

  return (
    <>
      <ul class="results" ref={list} onKeyDown={walk}>
        {results.map((result, i) => (
          // By its place: a row keeps nothing, and changing one costs less than making one.
          <li key={i}>
            <Row
              {...{ result, open, t }}
              isCurrent={i === Math.min(current, results.length - 1)}
              onFocus={() => keep({ address, limit, current: i })}
            />
          </li>
        ))}
      </ul>
      {isShort && <div ref={end} />}
      {total > limit && !isShort && (
        <button
          type="button"
          class="button more"
          onClick={() => keep({ address, limit: limit + PAGE, current: limit })}
        >
          {t('search.more')}
        </button>
      )}
    </>
  )
}

interface RowProps {
  result: Result
  isCurrent: boolean
  onFocus: () => void
  open: (id: string) => void
  t: Translate
}

function Row({ result: { id, entry, name, form }, isCurrent, onFocus, open, t }: RowProps) {
  return (
    <>
      <div class="row-head">
        <RouteLink
          to={{ view: 'term', id }}
          go={() => open(id)}
          tabIndex={isCurrent ? 0 : -1}
          onFocus={onFocus}
        >
          <Parts parts={name} />
        </RouteLink>
        <KindBadge kind={entry.kind} t={t} />
      </div>
      {form && (
        <p class="also">
          {t('search.also')} <Parts parts={form} />
        </p>
      )}
      <p class="quiet">{entry.summary}</p>
    </>
  )
}

const linksOf = (list: HTMLElement | null): HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('li a') ?? []),
]

/** Arrow keys, Home and End within the list; up from its first entry back to the search box. */
function walk(e: KeyboardEvent & { currentTarget: HTMLUListElement }): void {
  const links = linksOf(e.currentTarget)
  const at = links.indexOf(e.target as HTMLElement)
  const to: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }
  const next = to[e.key]
  if (at < 0 || next === undefined) return
  e.preventDefault()
  if (next < 0) e.currentTarget.closest('.glossary-view')?.querySelector('input')?.focus()
  else links[next]?.focus()
}
