import type { StatementType } from './statement.ts'
import { re } from './rule.ts'

/** What a list or heading says of the items under it. The first that fits counts. */
const LEADS: [StatementType, RegExp][] = [
  ['requirement', re`\bnot (?:contain|include) all\b`],
  [
    'exclusion',
    re`\b(?:denial|den(?:y|ies|ied)|refuse\w*|reject\w*)\b[^.:]{0,40}\b(?:because|reasons?|if|when)\b[^.:]{0,30}:$`,
  ],
  [
    'exclusion',
    re`(?:\bnot|n't|\bnever) (?:be )?(?:generally )?(?:cover|pay|reimburs|eligible|payable|a benefit|qualif)|\bnon-?covered\b|\bexclusions?\b|\bexcluded (?:services|from)\b|\bexperimental\b|\binvestigational\b|\bunproven\b|\bdo(?:es)? not (?:include|cover|pay)|\bno coverage\b|\bineligible\b|\bnothing in this section requires\b|\bbenefits are not provided\b|\bnot provided for\b|\bwill not pay\b|\bwhen (?:it|they) (?:doesn't|don't|does not|do not)\b`,
  ],
  [
    'coverage',
    re`\b(?:other |what is )?covered (?:services|benefits|expenses)\b|\bthe plan covers\b|\bwe (?:cover|pay for)\b|\bbenefits include\b|\bplan includes\b|\beligible expenses\b|\bcovers the following\b|\b(?:services|supplies) include\b|\bcoverage includes\b|\bcovers?\b[^.:]{0,80}\b(?:such as|including|when):$|\bpays for the following\b`,
  ],
  [
    'requirement',
    re`\bmedically necessary\b|\bcriteria\b|\bwhat we need\b|\b(?:we|they|you|insurers?|plans?)(?:'ll| will)? (?:\w+ )?need\b|\bneeded\b|\brequire(?:s|d|ments?)?\b|\bmust (?:include|show|have|contain|be|meet|state)\b|\bshall (?:include|contain|state)\b|\bdocument(?:ation|ed)\b|\bconditions are met\b|\bsufficient to\b|\bmandatory\b|\bbring\b|\bsubject to the following\b|\bplease bring\b|\bwhat to bring\b|\binsurers look for\b|\bshould (?:include|say|state)\b|\bprovided (?:that|all)\b|\bdocuments (?:all|each|the)\b|\bwhen (?:it|they) qualif|\binclude on (?:\S+ ){1,2}(?:prescription|referral)|\ball of the following\b`,
  ],
  ['authorization', re`\b(?:need|require)\w* (?:prior |pre)?-?authorization\b|\bprior authorization\b`],
  ['appeal', re`\bdenials? that can\b|\bgo to external review\b|\b(?:can|may) be appealed\b`],
  ['limit', re`\blimits? (?:apply|are)|\blimitations\b(?! may)`],
]

/** A heading asks for something only where it says no more than that. */
const ASKING_TITLE = re`\bwhat (?:you |we |they |insurers? |plans? )?(?:\w+ )?(?:need|look)\w*|\bto bring\b|\brequirements?\b|\bcriteria\b|\bdocument(?:s|ation)\b|\binsurers look for\b|\bshould (?:the|your)\b|\bmedically necessary (?:when|if)\b|\bwhen (?:it|they) qualif|\bnot (?:contain|include) all\b`

/** The type that a lead gives to its items, if it is one about paying for care. */
export function leadType(lead: string): StatementType | undefined {
  const found = typeOf(lead)
  return found === 'requirement' && !lead.endsWith(':') && (lead.length > 110 || !ASKING_TITLE.test(lead))
    ? undefined
    : found
}

function typeOf(lead: string): StatementType | undefined {
  const auth =
    /\bauthoriz/.test(lead) && LEADS.some(([type, say]) => type === 'authorization' && say.test(lead))
  return auth ? 'authorization' : LEADS.find(([, say]) => say.test(lead))?.[0]
}

/** A lead that says nothing but that a list follows: "The following are not covered:". */
export function isBareLead(text: string): boolean {
  if (!text.endsWith(':') || /\b(?:limited to|only)\b/.test(text)) return false
  if (
    /^to (?:file|request|start|make) an? [^,:]{0,30}\bappeal,? (?:you (?:must|need to|have to|should|can)|follow)\b[^:]{0,20}:$/.test(
      text,
    )
  )
    return true
  if (/^the following (?:are|is|items)\b/.test(text)) return text.length < 85
  if (/\b(?:massage|therapy|chart|facts|criteria)\b/.test(text)) return false
  return text.length < 60 && /\b(?:following|these|this benefit|below)\b/.test(text)
}
