import { APPROVAL, FINITE, NEG, PAYER, THING } from './lexicon.ts'
import { re } from './rule.ts'
import type { StatementType } from './statement.ts'
import type { Unit } from './unit.ts'

/**
 * What a sentence leans to that no rule knows: from the sentence before it, or, on a page
 * about paying for care, from its own words of money and payers.
 */

/** A sentence whose subject stands in the sentence before: "It can be written by …". */
const CARRIED = re`^(?:however,? |also,? |in addition,? |additionally,? |but |and |or |so |please note:? |note:? |otherwise,? |if (?:so|not),? )*(?:it|they|this|that|these|those|he or she|you (?:must|should|need|have to))\b`
const SAYS = re`\b(?:must|may|can|will|shall|should|needs?|have to|include[sd]?|appl(?:y|ies)|depends?|var(?:y|ies)|covers?|pays?|counts?|only|required|limited|due|based on|determined|resets?|expires?|valid|does not|do not|available|subject|(?:is|are) (?:provided|offered|paid|covered|billed|given|sent|made))\b`
/** Talk that goes on without setting a rule. */
const TALK = re`\b(?:help|helps|helping|means|ensures?|understand|explain|happy|glad|hope|feel|why|because|best|great|important|easy|easier|improv\w+|designed|thank|relax\w*|pain|health|body|muscles?|read|learn|contact|call us|ask|know)\b`

/** The type of a sentence that goes on with the statement before it. */
export function carriedType(text: string, before: StatementType): StatementType | undefined {
  if (!CARRIED.test(text) || !SAYS.test(text) || TALK.test(text)) return undefined
  return text.split(' ').length > 3 ? before : undefined
}

/** An item beside items that ask for something: "Open claim". */
const ASKED_THING = re`${THING}`
export const isSibling = (text: string): boolean => ASKED_THING.test(text) && text.split(' ').length < 12

/** In the order in which they are tried. */
const LEANINGS: [StatementType, RegExp][] = [
  ['appeal', re`\bdisput\w+|\bre-?submit\w*`],
  ['authorization', re`${APPROVAL}|\bletters? of guarantee\b`],
  [
    'requirement',
    re`\bmust\b|\brequire[sd]?\b|\bneed(?:s|ed)? to\b|\bha(?:ve|s) to\b|\bplease (?:bring|provide|complete|send|submit|present|notify)\b|\bask that you\b`,
  ],
  ['exclusion', re`${NEG}[^.;]{0,40}\b(?:cover|accept|available|benefits?|pay|paid|reimburs)`],
  [
    'limit',
    re`\blimit(?:s|ed|ations?)? (?:of|on|to|per|for|in|appl\w+)\b|(?<!pocket )\bmax(?:imum)?\b|\bcaps?\b`,
  ],
  [
    'cost-share',
    re`\b(?:pay|paid|payments?|charge[sd]?|fees?|balances?|owes?|due|responsib\w+|deductibles?|co-?pay\w*)\b`,
  ],
  ['exclusion', re`\bden(?:y|ies|ied|ials?)\b`],
  ['network', re`\b(?:bill(?:s|ed)?|billing|files?|filing|submit\w*|claims?|assign\w*|network|accept\w*)\b`],
  ['coverage', re`\b(?:pays|covers?|covered|benefits?|coverage|reimburs\w*|eligible|qualif\w+)\b`],
  ['requirement', re`${THING}`],
  ['network', re`\b(?:agreements?|providers?)\b`],
]
/** Words that name a payer or what is owed to one. "Plan", "policy" and "benefits" alone may be a shop's. */
const NAMED = re`\b(?:insur(?:ances?|ers?)|medicare|medicaid|tricare|hsas?|fsas?|deductibles?|co-?pay\w*|co-?insurance|(?<!\b(?:to|we|i|you|they) )claims?(?! (?:data|only|that|it))|reimburs\w+|coverage|covered services|pip|workers' comp\w*|carriers?|(?:remaining|outstanding|unpaid|account) balances?|superbills?|health plan|your plan)\b`
const ALL_NAMED = new RegExp(`${PAYER}|${NAMED.source}`, 'g')
const CHATTER = re`\b(?:happy to|glad to|feel free|thank you|questions?|we (?:strive|feel|believe|try|hope|keep|want|appreciate|understand|are committed|would like)|our (?:goal|mission|attempt)|please (?:refer|see|check|consult|contact|call|visit)|first step|below is|most common|many variables|are many|once it|in our (?:opinion|experience)|did you know|it is important|we(?:'ve| have) chosen|pressure|problem|premiums?|each month to|prioritize|dictate|such as your name|will benefit from|sends? to the|confusing|complicated|frustrat\w+|as a courtesy|help you (?:choose|understand|compare|decide)|strives?|aims?|demystif\w+|navigat\w+|complex\w*|learning|language|article|blog|glossary|details|refer to|will indicate|know what|several different|wait times|we'll walk|to review)\b|^(?:to|as|since|whether|how|what|why|so|here|there (?:is|are) (?:a|an|the)|welcome|if you (?:have|are unsure|need))\b`

/** The type of a sentence that only its words of money and payers speak for, on a page about paying for care. */
export function leaningType(text: string): StatementType | undefined {
  const words = text.split(' ').length
  if (words < 5 || words > 60 || !NAMED.test(text) || CHATTER.test(text) || text.endsWith(':'))
    return undefined
  const named = new Set(text.match(ALL_NAMED))
  if (named.size < 2 && !SAYS.test(text)) return undefined
  return wordedType(text)
}

/** The type that a sentence's words of money and payers lean to. */
export const wordedType = (text: string): StatementType | undefined =>
  LEANINGS.find(([, say]) => say.test(text))?.[0]

/** What a sentence states on a page about paying for care by its payers and money alone. */
export const subjectType = ({ form }: Unit, text: string): StatementType | undefined =>
  form === 'sentence' && FINITE.test(text) ? leaningType(text) : undefined
