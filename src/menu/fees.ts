import type { Line } from './line.ts'
import { nameIn, type NameSpan, wordsIn } from './name.ts'
import type { Named } from './owners.ts'
import { namesService } from './variant.ts'

/** "The fee for an intern massage is $20": what a clinic asks, told in a sentence. */
const FEE =
  /\b(?:(?:the|our|my|a|current) (?:[a-z]+ )?(?:fee|charge|rate)s?|(?:our|my) (?:price|cost)s?) (?:for|of) (?:an? |the |our |each |one )?([^.,;:!?]{4,60}?) (?:is|are) $/i
const VISIT = /\b(?:assessments?|consultations?|examinations?|visits?|sessions?|treatments?)\b/i
/** What others ask, not what this house does. */
const ELSEWHERE =
  /\b(?:averages?|typical(?:ly)?|usual(?:ly)?|about|around|between|most|nation(?:al|wide)?)\b/i
/** Between the parts of "$20 for 30 minutes, $40 for 1 hour and $60 for 90 minutes". */
const LISTED = /^(?: ?, ?| ?; ?| and | or |, (?:and|or) | for (?:an? )?| ?\/ ?| per | an? )$/i

/** The offer that a sentence of a paragraph tells, with the prices that follow it without another word. */
export function feeIn({ text, tokens }: Line): Named | undefined {
  const at = tokens.findIndex(
    (t) => t.kind === 'price' && t.high === null && FEE.test(sentenceTo(text, t.start)),
  )
  if (at < 0) return undefined
  const before = sentenceTo(text, tokens[at]!.start)
  const written = FEE.exec(before)![1]!
  const start = tokens[at]!.start - before.length + before.lastIndexOf(written)
  const name: NameSpan = nameIn(text, start, start + written.length)
  if (ELSEWHERE.test(before) || wordsIn(name.text) > 8 || !(namesService(name.text) || VISIT.test(name.text)))
    return undefined
  let to = at + 1
  while (to < tokens.length && LISTED.test(text.slice(tokens[to - 1]!.end, tokens[to]!.start))) to++
  return { name, tokens: tokens.slice(at, to) }
}

const sentenceTo = (text: string, end: number): string => /[^.!?]*$/.exec(text.slice(0, end))![0]
