import type { Term } from '../../glossary/term.ts'
import { KindBadge } from '../../ui/KindBadge.tsx'
import type { Translate } from '../../ui/translate.ts'
import './base.css'
import './compare.css'
import { RouteLink } from './RouteLink.tsx'
import type { Row } from './rows.ts'
import type { Go } from './view.ts'

export interface SideBySideProps {
  a: Term
  b: Term
  rows: readonly Row[]
  t: Translate
  go: Go
}

/**
 * Two terms in a table. On a narrow panel the cells stack, and each then says whose
 * it is. The roles are written out because browsers drop them with the table layout.
 */
export function SideBySide({ a, b, rows, t, go }: SideBySideProps) {
  return (
    <table class="side-by-side" role="table">
      <caption class="unseen">{t('difference.caption', a.name, b.name)}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader" class="corner">
            <span class="unseen">{t('difference.aspect')}</span>
          </th>
          {[a, b].map((term) => (
            <th key={term.id} scope="col" role="columnheader">
              <RouteLink to={{ view: 'term', id: term.id }} go={go}>
                {term.name}
              </RouteLink>
              <KindBadge kind={term.kind} t={t} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.title} role="row">
            <th scope="row" role="rowheader">
              {row.title}
            </th>
            <Said term={a} says={row.a} t={t} />
            <Said term={b} says={row.b} t={t} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Said({ term, says, t }: { term: Term; says: readonly string[]; t: Translate }) {
  return (
    <td role="cell">
      <span class={`whose kind-${term.kind}`} aria-hidden="true">
        {term.name}
      </span>
      {says.map((s) => (
        <p key={s}>{s}</p>
      ))}
      {says.length === 0 && <p class="quiet">{t('difference.absent')}</p>}
    </td>
  )
}
