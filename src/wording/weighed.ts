import type { PageOutline } from '../match/outline.ts'
import { featuresOf, type Read } from './features.ts'
import { readsOf } from './reads.ts'
import { weigh, type Weighed } from './weigh.ts'

export interface WeighedRead {
  read: Read
  /** Not of an answer. */
  weighed?: Weighed
}

/** The reads of a page, each weighed when the next one is known; answers, which have no neighbors, are not. */
export function* weighedOf(page: PageOutline): Generator<WeighedRead | undefined, void> {
  let before: Read | undefined
  let here: Read | undefined
  let answers: WeighedRead[] = []
  for (const read of readsOf(page)) {
    if (!read) yield undefined
    else if (read.unit.form === 'answer') answers.push({ read })
    else {
      if (here) yield { read: here, weighed: weigh(featuresOf(here, before, read)) }
      yield* answers
      answers = []
      before = here
      here = read
    }
  }
  if (here) yield { read: here, weighed: weigh(featuresOf(here, before)) }
  yield* answers
}
