import { type Kind, KINDS } from '../glossary/kinds.ts'
import type { PhraseMeta } from '../glossary/phrases.ts'
import type { Hit, TextBlock } from './block.ts'
import { type Density, thin } from './density.ts'
import type { Marked } from './outline.ts'
import type { OwnHit } from './own.ts'

/** What a reader wants to see of what was found. */
export interface Choice {
  kinds: readonly Kind[]
  density: Density
  /** Ids of terms that need no mark any more. */
  known: readonly string[]
}

const NONE: readonly OwnHit[] = []

/** What lists of hits came to under one choice, so that lists that stay are not gone through again. */
export type Known = WeakMap<readonly Hit[], Marked[]>

/**
 * The mentions to mark, block by block: own terms win over the glossary's, then kinds, known terms, density.
 * With the same `before` the same list of hits gives the same list of mentions, if nothing of it is thinned out.
 */
export function shown(
  blocks: readonly Pick<TextBlock, 'role'>[],
  hits: readonly (readonly Hit[])[],
  own: readonly (readonly OwnHit[])[],
  { ids, kinds, says }: PhraseMeta,
  choice: Choice,
  before: Known = new WeakMap(),
): Marked[][] {
  const wanted = new Set<Kind>(choice.kinds)
  const known = new Set(choice.known)
  const named = hits.map((list, i) => {
    const mine = own[i]?.length ? own[i] : NONE
    const still = mine === NONE ? before.get(list) : undefined
    if (still) return still
    const glossary = list
      .filter((h) => !mine.some((o) => o.start < h.end && h.start < o.end))
      .map(({ start, end, term }): Marked => ({
        start,
        end,
        id: ids[term]!,
        kind: KINDS[kinds[term]!]!,
        says: says[term]!,
      }))
    const all = mine.length ? [...glossary, ...mine].toSorted((a, b) => a.start - b.start) : glossary
    const mentions = all.filter((m) => wanted.has(m.kind) && !known.has(m.id))
    if (mine === NONE) before.set(list, mentions)
    return mentions
  })
  return thin(blocks, named, choice.density)
}
