import type { StatementType } from './statement.ts'
import { re } from './rule.ts'

/** What an answer is about when only its question says so. The first that fits counts. */
const ASKED: [StatementType, RegExp][] = [
  ['limit', re`\bhow many (?:visits|sessions|treatments)\b|\bis there a limit\b`],
  ['authorization', re`\b(?:authorization|approval|pre-?auth\w*)\b`],
  [
    'requirement',
    re`\b(?:referral|prescription|doctor (?:send|order)|order from|(?:need to|should i|do i|to) bring)\b`,
  ],
  ['exclusion', re`\b(?:leaves? out|left out|not (?:pay|cover)\w*|n't (?:pay|cover)\w*|excluded)\b`],
  ['cost-share', re`\b(?:cost me|do i pay|will i pay|my (?:cost|copay)|i owe)\b`],
  ['network', re`\bpay directly\b|\b(?:take|accept|bill) (?:\w+ )?insurance\b|\bin[- ]network\b`],
  ['coverage', re`\b(?:pays? for|covered?|covers?|benefit)\b`],
]
/** Longest answer that leans on its question. */
const LEANING = 20

/** The type of an answer's first sentence that says nothing by itself: "Fifteen a year." */
export function answerType(question: string, answer: string): StatementType | undefined {
  if (!question.endsWith('?') || answer.split(' ').length > LEANING) return undefined
  if (/^(?:yes|no|call|contact|ask|see|please|use|sign|log|we (?:suggest|recommend)|check)\b/.test(answer))
    return undefined
  return ASKED.find(([, say]) => say.test(question))?.[0]
}

const YES_NO = /(?:^|[\n|\t])\s*(yes|no)\s*(?:$|[\n|\t])/i

/** A table line under the column "Eligible?" or "Covered?", or under the heading "Maximum for:". */
export function lineType(heads: string, heading: string, line: string): StatementType | undefined {
  if (/\bmaximum|\blimits?\b|\bthresholds?\b/.test(heading) && /\d/.test(line)) return 'limit'
  if (!/\b(?:eligible|covered|reimbursable)\b/.test(heads)) return undefined
  const answer = YES_NO.exec(line)?.[1]?.toLowerCase()
  return answer === 'yes' ? 'coverage' : answer === 'no' ? 'exclusion' : undefined
}
