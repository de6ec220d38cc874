import type { Piece } from '../../glossary/term.ts'
import { RouteLink } from './RouteLink.tsx'
import type { Go } from './view.ts'

/** Prose with its links to other terms. */
export function Pieces({ pieces, go }: { pieces: readonly Piece[]; go: Go }) {
  return (
    <>
      {pieces.map((p, i) =>
        typeof p === 'string' ? (
          p
        ) : (
          <RouteLink key={i} to={{ view: 'term', id: p.id }} go={go}>
            {p.text}
          </RouteLink>
        ),
      )}
    </>
  )
}
