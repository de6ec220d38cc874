import { ASK, NEG, NUM, THERAPY, THING } from '../lexicon.ts'
import { type Rule, re } from '../rule.ts'

const DEADLINE = re`\b(?:within|no later than|not later than|later than|more than|less than|before|by) (?:the )?(?:first |next )?${NUM} (?:\w+ )?(?:days?|months?|years?|hours?)\b|\bas soon as practicable\b|\bdeadlines?\b|\bby (?:january|february|march|april|may|june|july|august|september|october|november|december) \d|\bno later than\b|\btimely filing\b|\bright away\b`
const NOT_ASKED = re`\bstretching\b|\bundress\b`
const EVEN = re`\beven (?:if|when|though)\b`

export const REQUIREMENT: Rule[] = [
  {
    type: 'requirement',
    weight: 3,
    say: re`${THING}`,
    with: re`${ASK}`,
    unless: re`${NOT_ASKED.source}|${EVEN.source}|\bnot (?:considered )?medically necessary\b|\bshall be paid\b|\bwithout (?:requiring|needing)\b|\bshall (?:provide|include) coverage\b|\bif required\b(?! by)(?!\.)|\bwe (?:will |can )?(?:also )?(?:provide|give)\b|\bhappy to provide\b|\bwe (?:will |can |also )*(?:gladly )?(?:submit|send|file|bill)\b`,
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
    say: re`\b(?:submit|submitted|file[ds]?|filing|received|receive|provided|presented|returned|notify|notified|report(?:ed)?|send|sent|see a|claims?|bills?)\b`,
    with: DEADLINE,
    unless: re`\bappeal|\bpremium\b|\bin-network\b|\bover 90 days\b|\bfree\b|\bto pay\b|\bdecision\b|\bdate of this notice\b`,
    pay: 'around',
  },
  {
    type: 'requirement',
    weight: 3,
    say: re`\b(?:is|are|be)? ?(?:covered|paid|payable|pay|reimbursed|eligible|benefits)\b[^.;]{0,50}\bonly (?:when|if|for|by|to|with|after)\b|\bcovered\b[^.;]{0,60}\bfor\b[^.;]{0,40}\bonly\b|\b(?:permitted|allowed)\b[^.;]{0,80}\bonly (?:upon|when|if)\b|\bonly (?:be )?(?:cover|pay|reimburse|allow)s?\b[^.;]{0,80}\b(?:when|if|(?:provided|performed|given|rendered) by)\b|^for (?:coverage|benefits|it|massage|care|a claim)[^,]{0,40} to (?:apply|be (?:paid|covered|eligible))|\b(?:necessary|needed|required) (?:for|to (?:get|receive|be)) (?:coverage|reimburs\w+|payment|paid|covered)|\bdepends? on\b[^.;]{0,60}\bmedical(?:ly)? necess\w+|\bonly (?:if|when)\b[^.;]{0,30}\b(?:provided|performed|rendered|prescribed)\b|\bonly (?:be )?(?:covered|paid|reimbursed|payable|eligible) (?!for ${NUM})`,
    unless: re`\bonly for\b[^.;]{0,12}${NUM}|\bauthoriz|\bapprov`,
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
    say: re`\b(?:cover(?:ed|s)?|pays?|paid|eligible|reimburs\w+|qualif\w+|qualified|benefit|hsa|fsa|use)\b[^.;]{0,80}?\b(?:if|when|with|that is|that treats|that restores|as long as|provided|for)\b[^.;]{0,60}?${THING}`,
    unless: re`${EVEN.source}|${NEG}[^.;]{0,20}\b(?:cover|pay|paid|eligible|qualif|reimburs)|\breasonable and medically\b|\breasonable and necessary\b`,
    pay: 'self',
  },
  {
    type: 'requirement',
    weight: 2,
    say: re`\b(?:must|required to|requires?|needs? to|shall|has to|have to)\b`,
    with: re`\b(?:justification|recommendation|evaluation|services|therapy|documentation|physician|doctor|standard|criteria|subluxation|progress|claims?|bills?|forms?|condition|enrolled|injury|provider|practitioner|license|member|patient|insured|veteran|insurer|treatment|care|therapist|date|record(?:s|ed)?|written|plan requires)s?\b`,
    unless: re`\b(?:pay|copay|deductible|collect|network|18 years|arrive|carrier|health plans?|answer|shall be paid|parent|wear|clothes|park|undress|shower|businesses|book(?:ed|ing)?|ahead|reserv\w+)\b|\b(?:shall|must|required(?: by law)? to) (?:provide|include|offer)\b[^.;]{0,60}\b(?:coverage|benefits|services that)\b|\brequires\b[^.;]{0,60}\bto (?:provide|offer|include|cover)\b|\bapprov|authoriz|\bwe (?:will |still )*need to`,
    pay: 'around',
  },
  {
    type: 'requirement',
    weight: 3,
    say: re`\b(?:benefits?|services?|treatments?|care|massage|therapy)\b[^.;]{0,100}\b(?:when|if|only) (?:\w+ )?(?:performed|provided|given|rendered|furnished|ordered) by\b`,
    unless: re`${NEG}|${EVEN.source}`,
    pay: 'around',
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
    say: re`\b(?:must|shall) be (?:justified|ordered|prescribed|signed|supervised|performed|given|rendered|delivered|mailed|reported|documented)\b|\b(?:will be|is|are) required\b(?! to (?:pay|collect|offer))|\bresponsib\w+ (?:of the \w+ )?(?:to|for) (?:verify|verifying|insure|ensure|obtain)\w*`,
    unless: re`\bnotice\b|\bpayments?\b|\bcharges\b|\bclaims? (?:is|are) required by law\b|\bapprov|authoriz`,
    pay: 'around',
  },
  {
    type: 'requirement',
    weight: 2,
    say: re`\bprovided by a licensed\b|\bby a (?:licensed|qualified|certified)\b[^.;]{0,40}\b(?:only|to be paid|payable)`,
    pay: 'self',
  },
  {
    type: 'requirement',
    weight: 3,
    say: re`\b(?:when|if|provided|only|unless)\b[^.;]{0,40}\b(?:requirements|criteria|conditions) (?:are|is|have been) (?:all )?(?:met|satisfied)\b|\bif\b[^.;]{0,120}\b(?:prescribed|ordered|recommended|referred|approved) by\b[^.;]{0,160}\b(?:cover(?:ed|s)?|pays?|paid|eligible|reimburs\w+|qualif\w+)\b`,
    unless: re`${EVEN.source}`,
    pay: 'around',
  },
  {
    type: 'requirement',
    weight: 3,
    say: re`\b(?:paperwork|forms)\b[^.;]{0,40}\b(?:submitted|sent) to\b|\b(?:mail|send|submit|complet(?:e|ing)|fill (?:out|in)|obtain|use)\b[^.;]{0,80}\b(?:claim|reimbursement|insurance|request) forms?\b|\bforms?\b[^.;]{0,50}\b(?:(?:needs? to|must|should) be (?:completed|filled|signed|sent)|(?:should|must) fill)\b|\byou need (?:\w+ ){0,3}(?:things|documents|papers)\b|\bmail\b[^.;]{0,60}\bform\b`,
    unless: re`\bwe (?:will |can |also )*(?:submit|send|file|complete)\b`,
    pay: 'self',
  },
  {
    type: 'requirement',
    weight: 2,
    say: re`\bkeep (?:all |your |the |copies of )*(?:itemized )?(?:receipts|documentation|records)\b`,
    pay: 'around',
  },
  {
    type: 'requirement',
    weight: 3,
    say: re`\bden(?:y|ied)\b[^.;]{0,40}\bif\b[^.;]{0,60}\b(?:documentation|insufficient|incomplete|not (?:received|submitted|sent))\b|\b(?:different|specific|own) requirements\b|\brequirements?\b[^.;]{0,40}\b(?:vary|varies|depends?|differs?)\b|\b(?:receive|get|have)\b[^.;]{0,80}\bwith an? (?:\w+ )?(?:letter of medical necessity|prescription|referral)\b`,
    pay: 'around',
  },
  {
    type: 'requirement',
    weight: 3,
    say: re`^(?:conducted|performed|provided|given|delivered|furnished|rendered) by\b`,
    pay: 'around',
  },
]
