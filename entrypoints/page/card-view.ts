import { type ComponentChild, h } from 'preact'
import { Card } from '../../src/card/Card.tsx'
import type { Trail } from '../../src/card/state.ts'
import { text } from '../../src/ext/text.ts'
import type { Term } from '../../src/glossary/term.ts'
import { type Mark, textOf } from '../../src/paint/mark.ts'

/** Why a button of a term's card did not do its work. */
export interface Problem {
  id: string
  said: string
}

/** The card of a term that was reached from a mark. */
export function cardOf(term: Term, mark: Mark, trail: Trail, problem?: Problem): ComponentChild {
  const id = trail.at(-1)!
  const words = textOf(mark)
  // A number is no name: the card says which one stands here.
  const shown = trail.length === 1 && /\d/.test(words) && !term.name.includes(words) ? words : undefined
  const said = problem?.id === id ? problem.said : undefined
  return h(Card, { key: id, term, shown, problem: said, canGoBack: trail.length > 1, t: text })
}
