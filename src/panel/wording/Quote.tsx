import type { Term } from '../../glossary/term.ts'
import type { Spot } from '../../match/outline.ts'
import { Details } from '../../ui/Details.tsx'
import type { Translate } from '../../ui/translate.ts'
import type { Statement } from '../../wording/statement.ts'
import { formatRoute } from '../route.ts'
import { segmentsOf } from './segments.ts'

export interface QuoteProps {
  statement: Statement
  terms: ReadonlyMap<string, Term>
  t: Translate
  onReveal: (spot: Spot) => void
}

/** A sentence of the page as it stands, with its numbers and terms brought out and the way back to it. */
export function Quote({ statement, terms, t, onReveal }: QuoteProps) {
  const known = [...new Set(statement.marks.map((m) => m.id))].flatMap((id) => terms.get(id) ?? [])
  return (
    <>
      <blockquote>
        {segmentsOf(statement).map(({ text, term, figure }, i) =>
          term ? (
            <a key={i} href={formatRoute({ view: 'term', id: term })}>
              {text}
            </a>
          ) : figure ? (
            <strong key={i}>{text}</strong>
          ) : (
            text
          ),
        )}
      </blockquote>
      <p class="quote-tools">
        <button type="button" class="plain" onClick={() => onReveal(statement.spot)}>
          {t('wording.show')}
          <span class="sr">: {statement.text}</span>
        </button>
      </p>
      {known.length > 0 && (
        <Details summary={t('wording.words', known.map((k) => k.name).join(', '))}>
          {() => (
            <dl class="words">
              {known.map(({ id, name, summary }) => (
                <div key={id}>
                  <dt>{name}</dt>
                  <dd>{summary}</dd>
                </div>
              ))}
            </dl>
          )}
        </Details>
      )}
    </>
  )
}
