import type { Topic } from '../glossary/phrases.ts'
import type { Hit, TextBlock } from './block.ts'
import type { Dictionary } from './dictionary.ts'
import { scan, type Scanned } from './scan.ts'
import { isForeign } from './language.ts'
import { type Dropped, settling } from './settle.ts'
import { Settled } from './settled.ts'
import { type PageInfo, topicsOf } from './topics.ts'

export interface Found {
  topics: Set<Topic>
  /** One list a block. */
  hits: Hit[][]
}

/** Blocks to hits in one go: what a page with these blocks shows. */
export function find(
  blocks: readonly TextBlock[],
  page: PageInfo,
  dictionary: Dictionary,
  dropped?: Dropped,
): Found {
  return decide(
    blocks.map((b) => scan(b, dictionary, dropped !== undefined)),
    page,
    dictionary,
    dropped,
  )
}

/** The second half of `find`, for blocks that were scanned as they arrived. */
export function decide(...page: Parameters<typeof deciding>): Found {
  const steps = deciding(...page)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same with pauses; `before` remembers the last time. */
export function* deciding(
  all: readonly Scanned[],
  page: PageInfo,
  dictionary: Dictionary,
  dropped?: Dropped,
  before = new Settled(dictionary),
): Generator<void, Found> {
  const { gathered } = before
  before.take(all)
  if (page.title !== (gathered.title?.block.text ?? '')) gathered.entitle(titleOf(page.title, dictionary))
  const topics = isForeign(gathered) ? new Set<Topic>() : topicsOf(gathered, page, dictionary.meta)
  return { topics, hits: yield* settling(all, topics, dictionary, before, dropped) }
}

function titleOf(text: string, dictionary: Dictionary): Scanned | undefined {
  return text ? scan({ text, role: 'heading', lang: '' }, dictionary) : undefined
}
