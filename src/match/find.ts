import type { Topic } from '../glossary/phrases.ts'
import type { Hit, TextBlock } from './block.ts'
import { type Dictionary, scan, type Scanned } from './scan.ts'
import { isForeign } from './language.ts'
import { type Dropped, settle } from './settle.ts'
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
export function decide(
  all: readonly Scanned[],
  page: PageInfo,
  dictionary: Dictionary,
  dropped?: Dropped,
): Found {
  const title = page.title ? scan({ text: page.title, role: 'heading', lang: '' }, dictionary) : undefined
  const topics = isForeign(all.map((s) => s.language))
    ? new Set<Topic>()
    : topicsOf(all, title, page, dictionary.meta)
  return { topics, hits: settle(all, topics, dictionary, dropped) }
}
