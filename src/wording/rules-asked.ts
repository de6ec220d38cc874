import { APPROVAL, ASK, COUNTED, NEG, NUM, PAYER, PERIOD, THERAPY, THING } from './lexicon.ts'
import { type Rule, re } from './rule.ts'

/** Approval that is something else: a release of records, a card, a price. */
const OTHER_APPROVAL = re`authoriz\w+ (?:to )?(?:release|disclos|use of|the clinic|represent|user|payment|signature)|(?:written|your) authorization(?! number)|api|token|credit|fda|medicare-approved|approved (?:amount|provider|charge)|release my|constitute|authorized (?:representative|dealer)|manager is required`

const BY_PAYER = re`${PAYER}|\bclaims?\b|\bdepartment\b|\btreatments?\b|\bvisits?\b|\bcare\b|\bservices?\b|\bveteran|\brequests?\b|\bbenefits?\b|\bneed(?:s|ed)?\b|\brequired?\b|\bexpire\b|\bguarantee\b`

export const AUTHORIZATION: Rule[] = [
  {
    type: 'authorization',
    weight: 4,
    say: re`(?:\bwithout|\bunless|\bno|(?:\bnot|n't) (?:require|need|get|have|obtain|been|be))\b[^.;]{0,40}${APPROVAL}`,
    unless: OTHER_APPROVAL,
    with: BY_PAYER,
  },
  {
    type: 'authorization',
    weight: 3,
    say: re`\b(?:prior[- ](?:auth|approv)\w*|pre-?auth\w*|pre-?cert\w*|pre-?approv\w*)`,
    unless: OTHER_APPROVAL,
  },
  {
    type: 'authorization',
    weight: 3,
    say: re`${APPROVAL}`,
    with: BY_PAYER,
    unless: OTHER_APPROVAL,
    pay: 'around',
  },
  {
    type: 'authorization',
    weight: 3,
    say: re`\brequests? (?:are|is) (?:answered|decided|reviewed)|\brequest form to the (?:department|insurer)`,
    pay: 'around',
  },
]

export const APPEAL: Rule[] = [
  {
    type: 'appeal',
    weight: 4,
    say: re`\bappeals?\b|\bappealed\b|\bappealing a\b|\bgrievances?\b|\b(?:external|independent|expedited) (?:external )?review\b|\breconsideration\b|\bprotest (?:must|may|to)\b`,
    unless: re`\bcourt\b|\bvoters\b|\bappeal (?:of|to)\b(?! (?:a |the )?(?:denial|decision|insurer|plan|claim|board))|\bsee (?:also )?the\b`,
    pay: 'around',
  },
  {
    type: 'appeal',
    weight: 4,
    say: re`\b(?:disputes?|complaints?)\b[^.;]{0,80}\b(?:sent to|submitted|arbitration|mediation|commissioner|against your plan|denial)|\bask\b[^.;]{0,60}\bfor a (?:review|hearing)\b|\byou can ask for a hearing\b|\bif you disagree\b[^.;]{0,60}\b(?:review|hearing|write)`,
    pay: 'around',
  },
]

const DEADLINE = re`\b(?:within|no later than|not later than|later than|more than|less than|before|by) (?:the )?(?:first |next )?${NUM} (?:\w+ )?(?:days?|months?|years?|hours?)\b|\bas soon as practicable\b|\bdeadlines?\b|\bno later than\b|\btimely filing\b|\bright away\b`
const NOT_ASKED = re`\bstretching\b|\bundress\b`
const EVEN = re`\beven (?:if|when|though)\b`

export const REQUIREMENT: Rule[] = [
  {
    type: 'requirement',
    weight: 3,
    say: re`${THING}`,
    with: re`${ASK}`,
    unless: re`${NOT_ASKED.source}|${EVEN.source}|\bnot (?:considered )?medically necessary\b|\bshall be paid\b|\bif required\b(?! by)(?!\.)|\bwe (?:will |can )?(?:also )?(?:provide|give)\b`,
    pay: 'around',
  },
  {
    type: 'requirement',
    weight: 3,
    say: re`\bno (?:referral|prescription|order|diagnosis)\b|(?:not|n't) (?:need|require) (?:a |any )?(?:referral|prescription|order)`,
    pay: 'around',
  },
  {
    type: 'requirement',
    weight: 3,
    say: re`\b(?:submit|submitted|file[ds]?|filing|received|receive|notify|notified|report(?:ed)?|send|sent|see a|claims?|bills?)\b`,
    with: DEADLINE,
    unless: re`\bappeal|\bpremium\b|\bin-network\b|\bover 90 days\b|\bfree\b|\bdecision\b|\bdate of this notice\b`,
    pay: 'around',
  },
  {
    type: 'requirement',
    weight: 3,
    say: re`\b(?:is|are|be)? ?(?:covered|paid|payable|pay|reimbursed|eligible|benefits)\b[^.;]{0,50}\bonly (?:when|if|for|by|to|with|after)\b|\bcovered\b[^.;]{0,60}\bfor\b[^.;]{0,40}\bonly\b|\b(?:permitted|allowed)\b[^.;]{0,80}\bonly (?:upon|when|if)\b|\bonly (?:be )?(?:covered|paid|reimbursed|payable|eligible) (?!for ${NUM})`,
    unless: re`\bonly for\b[^.;]{0,12}${NUM}`,
    pay: 'around',
  },
  {
    type: 'requirement',
    weight: 3,
    say: re`\bconsider\w*\b[^.;]{0,60}(?<!not )\bmedically necessary\b|(?<!not )\bconsidered medically necessary\b`,
    unless: re`\b(?:not|un\w+|never) (?:be )?(?:considered )?(?:proven and )?(?:not )?medically necessary\b|\bexperimental\b`,
  },
  {
    type: 'requirement',
    weight: 3,
    say: re`\b(?:cover(?:ed|s)?|pays?|paid|eligible|reimburs\w+|qualif\w+|qualified|benefit|hsa|fsa|use)\b[^.;]{0,80}\b(?:if|when|with|that is|that treats|that restores|as long as|provided|for)\b[^.;]{0,60}${THING}`,
    unless: re`${EVEN.source}|${NEG}[^.;]{0,20}\b(?:cover|pay|paid|eligible|qualif|reimburs)|\bmedically necessary (?:medical|services|therapy)\b|\breasonable and necessary\b`,
    pay: 'self',
  },
  {
    type: 'requirement',
    weight: 2,
    say: re`\b(?:must|required to|requires? that|needs? to|shall|has to|have to)\b`,
    with: re`\b(?:claims?|bills?|forms?|condition|enrolled|injury|provider|license|member|patient|insured|veteran|insurer|treatment|care|therapist|date|record(?:s|ed)?|written|plan requires)\b`,
    unless: re`\b(?:pay|copay|deductible|collect|network|18 years|arrive|carrier|health plans?|answer|parent)\b|\bapprov|authoriz`,
    pay: 'self',
  },
  {
    type: 'requirement',
    weight: 3,
    say: re`\b(?:time spent|records?|minutes|notes)\b[^.;]{0,30}\bmust be (?:recorded|documented|sent|kept)`,
    pay: 'around',
  },
  {
    type: 'requirement',
    weight: 2,
    say: re`\b(?:your|the|a|open) (?:claim number|adjuster's name|date of (?:the )?accident)\b`,
    with: re`\bneed|\bbring|\brequire|\bhave\b`,
    pay: 'around',
  },
  {
    type: 'requirement',
    weight: 2,
    say: re`\b(?:without|until) (?:we (?:have|receive|get) )?(?:a |your |the )?${THING}`,
    with: re`${THERAPY}|\bbill\b`,
    pay: 'self',
  },
  {
    type: 'requirement',
    weight: 2,
    say: re`\bbring (?:it|your|a|the|both)[^.;]{0,40}\b(?:card|prescription|referral|claim|report)\b|\bsend us\b[^.;]{0,40}\b(?:form|bill|card|claim)\b`,
    pay: 'around',
  },
  {
    type: 'requirement',
    weight: 2,
    say: re`\b(?:letter|prescription|order|referral) (?:must|should|needs to|has to|will)\b|\bnew (?:letter|prescription|referral)\b`,
    pay: 'around',
  },
  {
    type: 'requirement',
    weight: 2,
    say: re`\b(?:must|shall) be (?:justified|ordered|prescribed|signed|supervised|performed|given|rendered|delivered|mailed|reported|documented)\b|\b(?:will be|is|are) required\b(?! to (?:pay|collect|offer))|\bresponsib\w+ (?:to|for) (?:verify|verifying|insure|ensure|obtain)\w*`,
    unless: re`\bnotice\b|\bcharges\b|\bclaims? (?:is|are) required by law\b|\bapprov|authoriz`,
    pay: 'around',
  },
  {
    type: 'requirement',
    weight: 2,
    say: re`\bprovided by a licensed\b|\bby a (?:licensed|qualified|certified)\b[^.;]{0,40}\b(?:only|to be paid|payable)`,
    pay: 'self',
  },
]

export const LIMIT: Rule[] = [
  {
    type: 'limit',
    weight: 3,
    say: re`\blimited to\b|\bnot (?:to )?exceed\b|\b(?:may|can|will|does|do) ?(?:not|n't) exceed\b`,
    unless: re`\bout-of-pocket|\bgroups?\b|\b90 minutes\b|\binclude but\b|\bincluding,? but not limited\b|\bnot limited to\b`,
    pay: 'around',
  },
  {
    type: 'limit',
    weight: 3,
    say: re`\b(?:up to|maximum of|no more than|not more than|more than|at most|as many as|at least|most)\b (?:a total of )?(?:\$ ?)?${NUM}(?: \w+)? ?(?:${COUNTED}|\b|per|each)`,
    with: re`${COUNTED}|\$|\bper\b|\byear`,
    unless: re`\bdeadline|\bclaims?\b[^.;]{0,30}\bmore than\b|\bguests\b|\bcredit\b|\bsave\b|\boff\b|\breport\b|\bneed|\bauthoriz|\bapprov|\bbecome\b|\bexpect\b|\ban appeal\b|\btimes\b|\bless than\b|\bwait\b|\btraining\b|\bexperience\b|\beducation\b|\bletter\b|\brecertif|\bwithin\b[^.;]{0,30}\bmore than\b|\breceived\b`,
    pay: 'around',
  },
  {
    type: 'limit',
    weight: 3,
    say: re`${NUM} (?:[\w-]+ ){0,3}${COUNTED}\b[^.;]{0,40}?(?:\bper\b|\ba\b|\beach\b|\bevery\b|\bin (?:a|any|one)\b|/) ?${PERIOD}|${COUNTED} ?(?:/|per|a|each|every) ?(?:calendar |plan |benefit )?(?:year|month|week|day|visit)\b|\b${NUM} a year\b|${NUM} visits? in ${NUM} days|\bvisits/`,
    unless: re`\bneeds?\b|\bcopay\/visit\b(?! \d)|\bgroup\b|\bmembership\b|\bsleep\b|\bcome\b`,
    pay: 'around',
  },
  {
    type: 'limit',
    weight: 3,
    say: re`\b(?:visit|annual|yearly|dollar|benefit|policy|lifetime|daily|calendar[- ]year|combined|medpay|coverage|plan) (?:\w+ )?(?:limits?|maximums?|max|caps?)\b|\bcap(?:ped|s)?\b (?:at|on|of)|\bmaximum (?:number|benefit|amount|of \$|daily|rate|visits)|\blimits? (?:the|how many|on the|on how|are|apply|of \d)|\bdaily maximum\b|\b(?:over|reached|reach) (?:your|the) (?:visit )?limit\b|\btime limits?\b`,
    unless: re`\bout-of-pocket (?:limit|max)|\bmaximum benefit from\b|\bmaximum (?:weight|allow)|\bmaximum medical\b`,
    pay: 'around',
  },
  {
    type: 'limit',
    weight: 3,
    say: re`\b(?:benefits?|coverage|payments?)\b[^.;]{0,60}\b(?:ends?|expires?|stops?|terminates?)\b|\bcarry over\b|\broll over\b|\bused by the end of\b|\bused? it or lose\b`,
    unless: re`\bmembership|\bunused (?:months|sessions)\b|\bif (?:your|the)\b`,
    pay: 'around',
  },
  {
    type: 'limit',
    weight: 3,
    say: re`\b(?:shared? (?:with|one|a)|combined with|all therapies combined|therapies combined)\b|\bcombined\b`,
    with: re`\bvisits?\b|\blimit|\bmaximum\b|\bbenefits?\b|\bmassage\b`,
    pay: 'around',
    unless: re`\boffers?\b|\bfamily\b|\btechniques\b`,
  },
  {
    type: 'limit',
    weight: 3,
    say: re`\bthe most (?:the |your |a )?(?:plan|insurer|policy|it|insurance|medicare) (?:will|can|may|pays)|\bonly ${NUM} (?:\w+ )?${COUNTED}\b|\b(?:not|n't) pay (?:for )?more than\b|\bpays? (?:for )?(?:up to|a maximum|${NUM} )|\blimit on (?:how|the|visits)`,
    pay: 'around',
  },
]
