import { type PhraseMeta, TOPICS, type Topic } from '../glossary/phrases.ts'
import type { Scanned } from './scan.ts'

/** What a page says of itself outside its blocks. */
export interface PageInfo {
  title: string
  host: string
}

/** The topics of a page, from all of its cues and plain names. */
export function topicsOf(
  all: readonly Scanned[],
  title: Scanned | undefined,
  page: PageInfo,
  meta: PhraseMeta,
): Set<Topic> {
  const counts = new Map<number, number>()
  const add = (scanned: Scanned, times: number): void => {
    for (const [cue, n] of scanned.cues) counts.set(cue, (counts.get(cue) ?? 0) + n * times)
  }
  for (const s of all) add(s, s.block.role === 'heading' ? 2 : 1)
  if (title) add(title, 2)

  const sums = TOPICS.map(() => 0)
  const sure = TOPICS.map(() => false)
  for (const [cue, n] of counts) {
    const { topic, weight, most } = meta.cues[cue]!
    sums[topic]! += weight * Math.min(n, most)
    if (weight >= 1) sure[topic] = true
  }
  for (const [topic, { host }] of meta.topics.entries())
    if (host.some((part) => page.host.includes(part))) {
      sums[topic]! += 1
      sure[topic] = true
    }

  // Plain names speak too, but only where a sure cue spoke first: paint shops have deep
  // tissue and steam rooms as well (and the page is asked for cues before it is read).
  const spoken = TOPICS.map(() => new Set<number>())
  for (const { readings, block } of all)
    for (const { term, verdict, start, end, exact } of readings)
      if (verdict === 'yes' && !exact && meta.speaks[term] && block.text.slice(start, end).includes(' '))
        spoken[topicOf(term, meta)]!.add(term)
  spoken.forEach((terms, topic) => (sums[topic]! += Math.min(1, terms.size / 2)))

  return new Set(TOPICS.filter((_, topic) => sure[topic] && sums[topic]! >= meta.topics[topic]!.need))
}

/** 0 massage, 1 insurance. */
export function topicOf(term: number, meta: PhraseMeta): number {
  return meta.kinds[term] === 3 ? 1 : 0
}

/**
 * Whether a block itself speaks of a topic: the other topic's page may then be marked
 * here. Half cues do for insurance ("your deductible" on a clinic's page).
 */
export function speaksOf(scanned: Scanned, topic: number, meta: PhraseMeta): boolean {
  for (const cue of scanned.cues.keys()) {
    const { topic: of, weight } = meta.cues[cue]!
    if (of === topic && weight >= (topic === 1 ? 0.5 : 1)) return true
  }
  return false
}
