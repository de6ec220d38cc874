import type { ComponentChildren } from 'preact'
import { formatRoute, type Route } from '../route.ts'
import type { Go } from './view.ts'

export interface RouteLinkProps {
  to: Route
  go: Go
  class?: string
  tabIndex?: number
  onFocus?: () => void
  children: ComponentChildren
}

/** A real link, so that it can be opened in a tab, copied and bookmarked; a plain click stays here. */
export function RouteLink({ to, go, children, ...rest }: RouteLinkProps) {
  return (
    <a
      {...rest}
      href={formatRoute(to)}
      onClick={(e) => {
        if (e.button !== 0 || e.metaKey || e.ctrlKey || e.shiftKey || e.altKey) return
        e.preventDefault()
        go(to)
      }}
    >
      {children}
    </a>
  )
}
