import { type PhraseMeta, TOPICS, type Topic } from '../glossary/phrases.ts'
import type { Evidence, Gathered } from './evidence.ts'

/** What a page says of itself outside its blocks. */
export interface PageInfo {
  title: string
  host: string
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
/** The topics of a page, from all of its cues and plain names. */
export function topicsOf(gathered: Gathered, page: PageInfo, meta: PhraseMeta): Set<Topic> {
  const { words } = gathered
  const found = gathered.evidence(page.host)
  const holds = (topic: number, sure: boolean, share = 1): boolean => {
    const { sum, blocks } = found[topic]!
    const need = meta.topics[topic]!.need * lengthShare(words, found[topic]!) * share
    return sure && sum >= need && (blocks > 1 || sum >= need * 2 || gathered.blocks <= SMALL_PAGE)
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
