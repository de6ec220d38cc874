import type { ComponentChildren } from 'preact'
import type { Piece, Term, TermLabel } from '../glossary/term.ts'
import { factsOf } from '../ui/facts.ts'
import type { Translate } from '../ui/translate.ts'

export function Facts({ term, t }: { term: Term; t: Translate }) {
  const rows = factsOf(term, t)
  if (rows.length === 0) return null
  return (
    <dl class="facts">
      {rows.map(({ title, text }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}

export function Section(props: { title: string; class?: string; children: ComponentChildren }) {
  return (
    <section class={props.class ?? ''}>
      <h3>{props.title}</h3>
      {props.children}
    </section>
  )
}

export function Fold({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <details>
      <summary>{title}</summary>
      {children}
    </details>
  )
}

/** Words and links; a link opens the other term in this same card. */
export function Prose({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map((p, i) =>
        typeof p === 'string' ? (
          p
        ) : (
          <button key={i} type="button" class="link" data-act="go" data-id={p.id}>
            {p.text}
          </button>
        ),
      )}
    </>
  )
}

export function Labels({ title, terms, t }: { title: string; terms: readonly TermLabel[]; t: Translate }) {
  if (terms.length === 0) return null
  return (
    <section class="labels">
      <h3>{title}</h3>
      <ul>
        {terms.map((label) => (
          <li key={label.id}>
            <button
              type="button"
              class={`label kind-${label.kind}`}
              data-act="go"
              data-id={label.id}
              title={t(`kind.${label.kind}`)}
            >
              {label.name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

export function Sources({ term, t }: { term: Term; t: Translate }) {
  return (
    <Fold title={t('card.sources')}>
      <ul>
        {term.sources.map((s) => (
          <li key={s.url}>
            <a href={s.url} target="_blank" rel="noopener noreferrer">
              {s.name}
            </a>
          </li>
        ))}
      </ul>
      <p class="quiet">{t('card.reviewed', day(term.reviewed))}</p>
      {term.trademark && <p class="quiet">{term.trademark}</p>}
    </Fold>
  )
}

/** "Nov 24, 2026" in the reader's language. */
const day = (iso: string): string =>
  new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(iso))
