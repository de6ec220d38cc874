import { useEffect, useRef } from 'preact/hooks'
import type { Term } from '../../glossary/term.ts'
import { GLOSSARY, type Route } from '../route.ts'
import { KindBadge } from '../../ui/KindBadge.tsx'
import { RouteLink } from './RouteLink.tsx'
import './base.css'
import './term.css'
import { TermBody } from './TermBody.tsx'
import { CopyLink } from './CopyLink.tsx'
import type { ViewProps } from './view.ts'

export interface TermViewProps extends ViewProps {
  id: string
}

/** One whole entry, at its own address. */
export function TermView({ id, terms, t, go }: TermViewProps) {
  const title = useRef<HTMLHeadingElement>(null)
  // Reading starts at the name, wherever the link stood that led here.
  useEffect(() => {
    title.current?.focus()
    title.current?.scrollIntoView({ block: 'nearest' })
  }, [id])
  const term = terms.find((one) => one.id === id)
  if (!term)
    return (
      <div class="term-view">
        <h1 ref={title} tabIndex={-1}>
          {t('search.title')}
        </h1>
        <p>{t('search.missing')}</p>
        <p>
          <RouteLink to={GLOSSARY} go={go}>
            {t('search.toGlossary')}
          </RouteLink>
        </p>
      </div>
    )
  return (
    <article class="term-view">
      <header>
        <p class="term-kind">
          <KindBadge kind={term.kind} t={t} />
          <span class="quiet">{t(`search.type_${term.type}`)}</span>
        </p>
        <h1 ref={title} tabIndex={-1}>
          {term.name}
        </h1>
      </header>
      <TermBody term={term} t={t} go={go} />
      <footer>
        <ul class="ways">
          {waysOn(term).map((to) => (
            <li key={to.b}>
              <RouteLink to={to} go={go}>
                {to.b && term.contrast
                  ? t('search.compareOpposite', term.contrast.name)
                  : t('search.compareAny')}
              </RouteLink>
            </li>
          ))}
        </ul>
        <CopyLink to={{ view: 'term', id }} t={t} />
        <p class="quiet">{t('card.footer')}</p>
      </footer>
    </article>
  )
}

type Compare = Extract<Route, { view: 'compare' }>

function waysOn({ id, contrast }: Term): Compare[] {
  const any: Compare = { view: 'compare', a: id, b: '' }
  return contrast ? [{ ...any, b: contrast.id }, any] : [any]
}
