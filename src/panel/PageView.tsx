import type { Term } from '../glossary/term.ts'
import type { Spot } from '../match/outline.ts'
import { moveByArrows } from '../ui/arrows.dom.ts'
import { Details } from '../ui/Details.tsx'
import { KindBadge } from '../ui/KindBadge.tsx'
import type { Translate } from '../ui/translate.ts'
import type { MergedPage } from './page.ts'
import { type PlaceOnPage, type TermOnPage, termsOnPage } from './places.ts'
import { formatRoute } from './route.ts'

export interface PageViewProps {
  page: MergedPage
  /** By id; empty until the background answered. */
  terms: ReadonlyMap<string, Term>
  /** Place that was looked for and is gone. */
  gone?: Spot
  t: Translate
  onReveal: (spot: Spot) => void
}

/** The terms of the page by kind, each with its places: what a screen reader cannot learn from a highlight. */
export function PageView({ page, terms: entries, gone, t, onReveal }: PageViewProps) {
  const groups = termsOnPage(page.blocks)
  if (groups.length === 0) return <p class="empty">{t('panel.none')}</p>
  return (
    <>
      <h1 class="sr">{t('panel.tab.page')}</h1>
      {page.overBudget && <p class="note">{t('panel.over')}</p>}
      <p class="lead" role="status">
        {groups.map(({ kind, terms }, i) => (
          <span key={kind}>
            {i > 0 && ', '}
            {t(`panel.count.${kind}`, terms.length)}
          </span>
        ))}
      </p>
      {groups.map(({ kind, terms }) => (
        <section key={kind} aria-labelledby={`kind-${kind}`} class="group">
          <h2 id={`kind-${kind}`}>
            <KindBadge kind={kind} t={t} />
            <span class="count">{terms.length}</span>
          </h2>
          <ul class="terms" onKeyDown={moveByArrows}>
            {terms.map((term) => (
              <TermRow key={term.id} {...{ term, gone, t, onReveal }} name={entries.get(term.id)?.name} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

interface RowProps extends Pick<PageViewProps, 't' | 'onReveal'> {
  term: TermOnPage
  name: string | undefined
  gone: Spot | undefined
}

function TermRow({ term: { id, places }, name, gone, t, onReveal }: RowProps) {
  const [first, ...others] = places
  const label = name ?? first!.words
  return (
    <li class="term">
      <div class="term-head">
        <a href={formatRoute({ view: 'term', id })} data-row>
          {label}
        </a>
        {others.length > 0 && <span class="quiet">{t('panel.places', places.length)}</span>}
      </div>
      <Place place={first!} {...{ gone, t, onReveal }} />
      {others.length > 0 && (
        <Details summary={t('panel.more', others.length)}>
          {() =>
            others.map((place) => (
              <Place key={`${place.spot.block}:${place.spot.start}`} {...{ place, gone, t, onReveal }} />
            ))
          }
        </Details>
      )}
    </li>
  )
}

function Place({
  place: { spot, before, words, after },
  gone,
  t,
  onReveal,
}: Pick<PageViewProps, 't' | 'onReveal'> & { place: PlaceOnPage; gone: Spot | undefined }) {
  const isGone = gone?.block === spot.block && gone.start === spot.start
  return (
    <>
      <button type="button" class="place" data-row onClick={() => onReveal(spot)}>
        <span class="sr">{t('panel.show')} </span>
        {before}
        <mark>{words}</mark>
        {after}
      </button>
      {isGone && (
        <p class="note" role="status">
          {t('panel.gone')}
        </p>
      )}
    </>
  )
}
