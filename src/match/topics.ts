import { EVERY_TOPIC, type PhraseMeta, SURE, TOPICS, type Topic } from '../glossary/phrases.ts'
import type { Scanned } from './scan.ts'

/** What a page says of itself outside its blocks. */
export interface PageInfo {
  title: string
  host: string
}

/** What speaks for a topic. */
export interface Evidence {
  sum: number
  /** Whether one of the cues belongs to no other trade. */
  sure: boolean
  /** In how many blocks, the title among them. */
  blocks: number
  /** Whether a cue speaks against it. */
  against: boolean
  /** Whether a heading or the title names it. */
  headed: boolean
}

/** Share of the evidence for insurance that is enough where massage is sold. */
const BESIDE_MASSAGE = 0.5
/** The same where only a word of the trade is said. */
const BESIDE_CARE = 1.2
/** Evidence for both topics together that is enough for both. */
const BOTH = 3.5
/** Pages of fewer blocks may say it all in one. */
const SMALL_PAGE = 6
/** Words on which a long page must give twice the evidence: it names more things in passing. */
const LONG_PAGE = 2000
/** A page of few words has little room for evidence: six lines of prices, a leaflet. */
const SHORT_PAGE = 40
/** Share of a topic's need that is enough there, and from how many words on all of it must be given. */
const HEADED = { share: 0.36, full: 240 }
const UNHEADED = { share: 0.6, full: 220 }
/** What a heading or the title must weigh to say what a page is about. */
const HEADS = 0.5

/** The topics of a page, from all of its cues and plain names. */
export function topicsOf(
  all: readonly Scanned[],
  title: Scanned | undefined,
  page: PageInfo,
  meta: PhraseMeta,
): Set<Topic> {
  const words = all.reduce((n, s) => n + s.language.words, 0)
  const found = evidence(all, title, page, meta)
  const holds = (topic: number, sure: boolean, share = 1): boolean => {
    const { sum, blocks } = found[topic]!
    const need = meta.topics[topic]!.need * lengthShare(words, found[topic]!) * share
    return sure && sum >= need && (blocks > 1 || sum >= need * 2 || all.length <= SMALL_PAGE)
  }
  const [m, i] = [found[0]!, found[1]!]
  // A letter about twelve visits says little of either, but names both.
  if (
    m.sure &&
    i.sure &&
    Math.min(m.sum, i.sum) >= 1 &&
    m.sum + i.sum >= BOTH * Math.max(lengthShare(words, m), lengthShare(words, i))
  )
    return new Set(TOPICS)
  const massage = holds(0, m.sure)
  // Where massage is sold, "member ID" and "policyholder" can only mean a health plan; and a
  // chiropractor's page of nothing but carriers and deductibles names no plan at all.
  const insurance = holds(1, i.sure || massage, massage ? BESIDE_MASSAGE : 1) || holds(1, m.sure, BESIDE_CARE)
  return new Set([...(massage ? [TOPICS[0]] : []), ...(insurance ? [TOPICS[1]] : [])])
}

/**
 * How much of a topic's need a page must give, by its words: all of it where another trade
 * speaks too, and most of it where no heading names the topic: a hotel of fifty words has
 * massage in one.
 */
function lengthShare(words: number, { against, headed }: Evidence): number {
  const { share, full } = headed ? HEADED : UNHEADED
  if (words >= full || against) return 1 + Math.min(1, Math.max(0, words / LONG_PAGE - 0.25))
  return share + (1 - share) * (Math.max(0, words - SHORT_PAGE) / (full - SHORT_PAGE))
}

/** Adds up cues and plain names, page-wide. */
export function evidence(
  all: readonly Scanned[],
  title: Scanned | undefined,
  page: PageInfo,
  meta: PhraseMeta,
): Evidence[] {
  const counts = new Map<number, number>()
  const blocks = TOPICS.map(() => 0)
  const headed = TOPICS.map(() => false)
  const add = (scanned: Scanned, times: number): void => {
    const spoke = new Set<number>()
    for (const [cue, n] of scanned.cues) {
      const { topic, weight } = meta.cues[cue]!
      counts.set(cue, (counts.get(cue) ?? 0) + n * times)
      if (weight > 0) spoke.add(topic)
      if (weight >= HEADS && times > 1) headed[topic] = true
    }
    for (const topic of spoke) blocks[topic]!++
  }
  for (const s of all) add(s, s.block.role === 'heading' ? 2 : 1)
  if (title) add(title, 2)

  const sums = TOPICS.map(() => 0)
  const sure = TOPICS.map(() => false)
  const against = TOPICS.map(() => false)
  for (const [cue, n] of counts) {
    const { topic, weight, most } = meta.cues[cue]!
    for (const of of topic === EVERY_TOPIC ? TOPICS.keys() : [topic]) {
      sums[of]! += weight * Math.min(n, most)
      against[of] ||= weight < 0
    }
    if (weight >= SURE) sure[topic] = true
  }
  for (const [topic, { host }] of meta.topics.entries())
    if (host.some((part) => page.host.includes(part))) {
      sums[topic]! += 1
      sure[topic] = headed[topic] = true
      blocks[topic]!++
    }

  // Plain names speak too, but only where a sure cue spoke first: paint shops have deep
  // tissue and steam rooms as well (and the page is asked for cues before it is read).
  const spoken = TOPICS.map(() => new Set<number>())
  for (const { readings, block } of all)
    for (const { term, verdict, start, end, exact, mended } of readings)
      if (
        verdict === 'yes' &&
        !exact &&
        !mended &&
        meta.speaks[term] &&
        block.text.slice(start, end).includes(' ')
      )
        spoken[topicOf(term, meta)]!.add(term)
  spoken.forEach((terms, topic) => (sums[topic]! += Math.min(1, terms.size / 2)))

  return TOPICS.map((_, topic) => ({
    sum: sums[topic]!,
    sure: sure[topic]!,
    blocks: blocks[topic]!,
    against: against[topic]!,
    headed: headed[topic]!,
  }))
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
    if (of === topic && weight >= (topic === 1 ? 0.5 : SURE)) return true
  }
  return false
}
