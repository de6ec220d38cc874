import type { ComponentChildren } from 'preact'
import type { Term, TermLabel } from '../../glossary/term.ts'
import { ASPECTS, SAFETY } from '../../glossary/vocabulary.ts'
import { dayOf, factsOf, without } from '../../ui/facts.ts'
import type { Translate } from '../../ui/translate.ts'
import { Pieces } from './Pieces.tsx'
import { RouteLink } from './RouteLink.tsx'
import type { Go } from './view.ts'

interface BodyProps {
  term: Term
  t: Translate
  go: Go
}

/** All that an entry says, in the order of the card. */
export function TermBody({ term, t, go }: BodyProps) {
  const opposite = term.contrast ? [term.contrast] : []
  const confused = without(term.confused, opposite)
  const related = without(term.related, [...opposite, ...confused])
  return (
    <>
      <p class="summary">{term.summary}</p>
      {term.detail.map((p, i) => (
        <p key={i}>
          <Pieces pieces={p} go={go} />
        </p>
      ))}
      {term.spa && term.clinic && (
        <dl class="both">
          <dt>{t('card.spa')}</dt>
          <dd>{term.spa}</dd>
          <dt>{t('card.clinic')}</dt>
          <dd>{term.clinic}</dd>
        </dl>
      )}
      <Part title={t(term.kind === 'insurance' ? 'card.lineInsurance' : 'card.line')}>
        <p>
          <Pieces pieces={term.line} go={go} />
        </p>
      </Part>
      <Rows rows={factsOf(term, t)} />
      {term.safety.length > 0 && (
        <Part title={t('card.careful')} class="careful">
          {SAFETY.filter((tag) => term.safety.includes(tag)).map((tag) => (
            <p key={tag} class={tag}>
              {t(`safety.${tag}`)}
            </p>
          ))}
        </Part>
      )}
      <Aspects term={term} t={t} />
      <Part title={t('card.ask')}>
        <ul>
          {term.ask.map((q) => (
            <li key={q}>{q}</li>
          ))}
        </ul>
      </Part>
      <Others title={t('card.contrast')} terms={opposite} {...{ t, go }} />
      <Others title={t('card.confused')} terms={confused} {...{ t, go }} />
      <Others title={t('card.related')} terms={related} {...{ t, go }} />
      <Sources term={term} t={t} />
    </>
  )
}

function Part(props: { title: string; class?: string; children: ComponentChildren }) {
  return (
    <section class={props.class ?? ''}>
      <h2>{props.title}</h2>
      {props.children}
    </section>
  )
}

function Rows({ rows }: { rows: readonly { title: string; text: string }[] }) {
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

function Aspects({ term, t }: { term: Term; t: Translate }) {
  const rows = ASPECTS.flatMap((aspect) => {
    const text = term.aspects?.[aspect]
    return text ? [{ title: t(`difference.${aspect}`), text }] : []
  })
  if (rows.length === 0) return null
  return (
    <Part title={t('difference.title')}>
      <Rows rows={rows} />
    </Part>
  )
}

interface OthersProps {
  title: string
  terms: readonly TermLabel[]
  t: Translate
  go: Go
}

function Others({ title, terms, t, go }: OthersProps) {
  if (terms.length === 0) return null
  return (
    <Part title={title}>
      <ul class="others">
        {terms.map(({ id, name, kind }) => (
          <li key={id}>
            <RouteLink to={{ view: 'term', id }} go={go} class={`other kind-${kind}`}>
              {name}
              <span class="unseen"> ({t(`kind.${kind}`)})</span>
            </RouteLink>
          </li>
        ))}
      </ul>
    </Part>
  )
}

function Sources({ term, t }: { term: Term; t: Translate }) {
  return (
    <Part title={t('card.sources')}>
      <ul>
        {term.sources.map((s) => (
          <li key={s.url}>
            <a href={s.url} target="_blank" rel="noopener noreferrer">
              {s.name}
              <span class="unseen"> ({t('search.newTab')})</span>
            </a>
          </li>
        ))}
      </ul>
      <p class="quiet">{t('card.reviewed', dayOf(term.reviewed))}</p>
      {term.trademark && <p class="quiet">{term.trademark}</p>}
    </Part>
  )
}
