import { NEG, PAYER } from '../lexicon.ts'
import { type Rule, re } from '../rule.ts'

/** A negation that takes away less than payment. */
const NOT_EXCLUDED = String.raw`^(?:once|after|when)\b[^,]{0,60}\b(?:limit|maximum|max|cap)\b|\bnot subject to\b|\bunless\b|\bnot (?:be )?(?:a )?(?:guarantee|promise)|\bnot (?:all|every)\b|\bonly (?:if|when|after)\b|\bwaive\b|\bsheet\b|\bblanket\b|(?:\bnot|n't) (?:yet )?met\b|\b(?:promise|guarantee)d?\b|\bbalance bill|\bno longer a limit\b|\bcover the same\b|\b(?:is|are) not the same\b|\bqualify for (?:a|the|lower)\b|\bverif\w+[^.;]{0,60}(?:does not|doesn't) (?:verify|mean)|(?:\bnot|n't) mean\b|\bcannot be (?:certain|sure)\b|\bnot ensure\b|\bmay or may not\b|\bassignment\b|\bnot (?:be )?(?:aware|know|realize)\b|n't (?:realize|know)\b|\b(?:cover|pay)(?: for)? (?:the (?:entire|full|whole)|all\b|100)`
/** "the part your plan does not pay": a clause inside another statement. */
const PART = String.raw`\b(?:any|anything|everything|amounts?|charges|costs|balance|portion|part|services|what(?:ever)?|fees?|rest)\b(?: that| which)? (?:your |the |a |our )?(?:\w+ )?(?:insurance|insurer|plan|medicare|policy|carrier|it)\b|\b(?:any|anything|amounts?|charges|balance|portion|part|services?)(?: that| which)? (?:is|are|has|have) not (?:been )?(?:paid|covered)\b[^.;]{0,60}\b(?:responsib|you|your|patient)|\b(?:services|benefits|items|care|deductibles|amounts?|charges|fees) not (?:covered|paid)\b`
const NO_MONEY = String.raw`\b(?:cover(?:s|ed|ing)?|reimburs(?:e|es|ed|able|ement)|payable|billable|a (?:\w+ )?benefit|benefits (?:for|of)|coverage for|available for|eligible|qualif(?:y|ies|ied)|medically necessary|paid)\b`

export const EXCLUSION: Rule[] = [
  {
    type: 'exclusion',
    weight: 4,
    say: re`\bnothing in this\b[^.;]{0,30}\brequires?\b|\b(?:forbidden|prohibited|barred)\b[^.;]{0,50}\b(?:pay|cover)(?:s|ing)?\b|\bfailure to\b[^.;]{0,100}\b(?:denial|denied|not be (?:paid|covered)|non-?payment)\b|\bconsidered not medically necessary\b|\bnot (?:considered )?medically necessary\b(?! and not covered)|\bdoes not apply to (?:a |any )?self-|\bnot (?:a )?covered(?: benefits?)?,? even (?:if|when)\b`,
    unless: re`\bappeal\b|\bonly those\b`,
    pay: 'around',
  },
  {
    type: 'exclusion',
    weight: 3,
    say: re`(?<!\b(?:that|which|than)(?: [\w']+){0,2} ?)${NEG}[^.;:]{0,40}?${NO_MONEY}`,
    unless: re`${NOT_EXCLUDED}|${PART}|\bonly pay|\b(?:is|are|be) due\b(?! to)|\bsay\b|\bmean\b`,
    pay: 'around',
  },
  {
    type: 'exclusion',
    weight: 3,
    say: re`(?:${PAYER}|\bcompan(?:y|ies)\b|\bwe\b|\bit\b|\bthey\b|\bdepartment\b)[^.;:]{0,50}?(?:\bnot|n't|\bnever|\bno longer|\bcannot|\brarely|\bseldom)\b (?:\w+ )?pay(?:s|ing)?\b(?! more| (?:any|a) (?:copay|deductible))|\bwon't pay\b`,
    unless: re`${NOT_EXCLUDED}|${PART}|\byou do(?:n't| not) pay\b|\bwill not pay for more\b`,
    pay: 'around',
  },
  {
    type: 'exclusion',
    weight: 3,
    say: re`\bexclud(?:e|es|ed)\b|\bexclusions? (?:include|are|apply)|\bis an exclusion\b|\bexcluded services\b`,
    unless: re`\bunless excluded\b|\bshall not exclude|\bnot exclude\b|\bprices?\b|\btax\b|\bnetwork\b|\bplease see\b|\bcheck (?:your|the)\b`,
    pay: 'around',
  },
  {
    type: 'exclusion',
    weight: 3,
    say: re`\bexperimental\b|\binvestigational\b|\bunproven\b`,
    pay: 'around',
    unless: re`\bstudies\b|\btrials?\b`,
  },
  {
    type: 'exclusion',
    weight: 3,
    say: re`\b(?:claims?|payment|services?|requests?|benefits?|visits?|treatments?|care|it|they)\b[^.;]{0,80}\b(?:is|are|was|were|be|been|get) (?:\w+ )?(?:denied|rejected)\b|\bden(?:y|ies)\b[^.;]{0,30}\b(?:claims?|payment|coverage|treatment|benefits|care)\b`,
    unless: re`\bif\b[^.,;]{0,60}\b(?:den(?:y|ies|ied)|rejected)|\bpaid or denied\b|\bwhat if\b|\bappeal`,
    pay: 'around',
  },
  {
    type: 'exclusion',
    weight: 3,
    say: re`\bno (?:coverage|payment|reimbursement|massage benefits?)\b|\bno benefits? (?:for|is|are|will)|\bbenefits? (?:are|is) not (?:to be used|for)\b|\bno\b[^.;]{0,60}\b(?:will|shall) be (?:allowed|paid|covered|reimbursed)\b|\bexpenses?\b[^.;]{0,140}\bnot count\b(?! toward)|\bnon-?covered (?:services|care|items)\b|\b(?:may|is|are) (?:be )?non-?covered\b|\bineligible\b|\bpersonal (?:\w+ )?expenses?\b|\bis your own expense\b|\bnot a (?:\w+ )?benefit\b|\bbenefits?\b[^.;]{0,20}${NEG} include\b|\balways yours to pay\b`,
    unless: re`\bunless\b|\b(?:payment|pay|charges|responsib\w+)\b[^.;]{0,70}\bnon-?\s?covered`,
    pay: 'around',
  },
  {
    type: 'exclusion',
    weight: 3,
    say: re`\bresult in\b[^.;]{0,30}\b(?:denial|denied|non-?payment)|(?<!\ba )\bfew (?:\w+ )?(?:plans?|insurers?|policies)\b[^.;]{0,20}\b(?:pay|cover|reimburse)|\bneither\b[^.;]{0,50}\bpays?\b|\bnever picks? up\b|\bno longer approves?\b|\b(?:treatments?|expenses?|services?)\b[^.;]{0,30}\b(?:cannot|can't|not) be for\b|\bnot something (?:\w+ ){0,3}(?:pays?|covers?)\b|\bnot paid (?:by|separately|for)\b|\bnot (?:separately )?(?:paid|payable|reimbursed)\b`,
    unless: re`\bunless\b|${PART}`,
    pay: 'self',
  },
]
