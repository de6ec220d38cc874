import { NEG, NUM, PAYER, THERAPY } from './lexicon.ts'
import { type Rule, re } from './rule.ts'

/** A negation that takes away less than payment. */
const NOT_EXCLUDED = String.raw`\bnot subject to\b|\bunless\b|\bnot (?:be )?(?:a )?(?:guarantee|promise)|\bnot (?:all|every)\b|\bonly (?:if|when|after)\b|\bwaive\b|\bsheet\b|\bblanket\b|\b(?:not|n't) (?:yet )?met\b|\b(?:promise|guarantee)d?\b|\bbalance bill|\bno longer a limit\b|\bthe same\b|\bqualify for (?:a|the|lower)\b|\bverif\w+[^.;]{0,60}(?:does not|doesn't) (?:verify|mean)|\b(?:not|n't) mean\b`
/** "the part your plan does not pay": a clause inside another statement. */
const PART = String.raw`\b(?:any|amounts?|charges|costs|balance|portion|part|services|what(?:ever)?|fees?|rest)\b(?: that| which)? (?:your |the |a |our )?(?:\w+ )?(?:insurance|insurer|plan|medicare|policy|carrier|it)\b|\b(?:any|amounts?|charges|balance|portion|part|services)(?: that| which)? (?:is|are|has|have) not (?:been )?(?:paid|covered)\b[^.;]{0,60}\b(?:responsib|you|your|patient)`
const NO_MONEY = String.raw`\b(?:cover(?:s|ed|ing)?|reimburs(?:e|es|ed|able|ement)|payable|billable|a (?:\w+ )?benefit|benefits (?:for|of)|eligible|qualif(?:y|ies|ied)|medically necessary|paid)\b`

export const EXCLUSION: Rule[] = [
  {
    type: 'exclusion',
    weight: 4,
    say: re`\bnothing in this\b[^.;]{0,30}\brequires?\b|\bconsidered not medically necessary\b|\bnot (?:considered )?medically necessary\b(?! and not covered)|\bdoes not apply to (?:a |any )?self-|\bnot (?:a )?covered(?: benefits?)?,? even (?:if|when)\b`,
    unless: re`\bappeal\b|\bonly those\b`,
    pay: 'around',
  },
  {
    type: 'exclusion',
    weight: 3,
    say: re`${NEG}[^.;:]{0,40}?${NO_MONEY}`,
    unless: re`${NOT_EXCLUDED}|${PART}|\bonly pay|\bdue\b|\bsay\b|\bmean\b`,
    pay: 'around',
  },
  {
    type: 'exclusion',
    weight: 3,
    say: re`(?:${PAYER}|\bwe\b|\bit\b|\bthey\b|\bdepartment\b)[^.;:]{0,50}?(?:\bnot|n't|\bnever|\bno longer|\bcannot|\brarely|\bseldom)\b (?:\w+ )?pay(?:s|ing)?\b(?! more| (?:any|a) (?:copay|deductible))|\bwon't pay\b`,
    unless: re`${NOT_EXCLUDED}|${PART}|\byou do(?:n't| not) pay\b|\bwill not pay for more\b`,
    pay: 'around',
  },
  {
    type: 'exclusion',
    weight: 3,
    say: re`\bexclud(?:e|es|ed)\b|\bexclusions? (?:include|are|apply)|\bis an exclusion\b|\bexcluded services\b`,
    unless: re`\bshall not exclude|\bnot exclude\b|\bprices?\b|\btax\b|\bnetwork\b|\bplease see\b|\bcheck (?:your|the)\b`,
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
    unless: re`\bif\b[^.,;]{0,60}\bden(?:y|ies|ied)|\bpaid or denied\b|\bwhat if\b|\bappeal`,
    pay: 'around',
  },
  {
    type: 'exclusion',
    weight: 3,
    say: re`\bno (?:coverage|payment|reimbursement|massage benefits?)\b|\bno benefits? (?:for|is|are|will)|\bbenefits? (?:are|is) not (?:to be used|for)\b|\bno\b[^.;]{0,60}\b(?:will|shall) be (?:allowed|paid|covered|reimbursed)\b|\bexpenses?\b[^.;]{0,140}\bnot count\b(?! toward)|\bnon-?covered (?:services|care|items)\b|\bineligible\b|\bpersonal (?:\w+ )?expenses?\b|\bis your own expense\b|\bnot a (?:\w+ )?benefit\b|\bbenefits?\b[^.;]{0,20}${NEG} include\b|\balways yours to pay\b`,
    unless: re`\bunless\b|\b(?:payment|pay|charges|responsible)\b[^.;]{0,70}\bnon-?covered`,
    pay: 'around',
  },
  {
    type: 'exclusion',
    weight: 3,
    say: re`\bfew (?:\w+ )?(?:plans?|insurers?|policies)\b[^.;]{0,20}\b(?:pay|cover|reimburse)|\bneither\b[^.;]{0,50}\bpays?\b|\bnot paid (?:by|separately|for)\b|\bnot (?:separately )?(?:paid|payable|reimbursed)\b`,
    unless: re`\bunless\b|${PART}`,
    pay: 'self',
  },
]

const MONEY_TALK = String.raw`\bco[- ]?pay(?:ment)?s?\b|\bco[- ]?insurances?\b|\bdeductibles?\b|\bcost[- ]?shar\w*|\bout[- ]of[- ]pocket\b|\bbalance[- ]bill\w*`
const SHOP = String.raw`\btax[- ]deductible\b|\bdeductible (?:donation|gift)|\bcollision\b`

export const COST_SHARE: Rule[] = [
  {
    type: 'cost-share',
    weight: 3,
    say: re`${MONEY_TALK}`,
    with: re`\b(?:pays?|paid|owes?|due|met|meet|apply|applies|applied|subject|waived?|counts?|collect(?:ed)?|starts?|begin|are|is|has|no|your|you|left|same|may|reach|responsible|after|cannot|bill(?:ed)?|welcome|remit|expected|at)\b|[%$]`,
    unless: re`${SHOP}|\bsee the glossary\b|\bwords?\b|\bask\b|\blearn\b|\bfind out\b`,
  },
  {
    type: 'cost-share',
    weight: 3,
    say: re`\b(?:you|patients?|members?|clients?|veterans?|enrollees?)(?:'ll| will| may| must| might| would| could| can| should)?(?: \w+)? (?:do not |don't |never |not )?(?:pay|owe)s?\b(?! (?:us|by)\b)`,
    unless: re`\b(?:to|can|could) pay for (?:sessions|massage)\b|\bpay (?:for sessions )?with (?:your|an|hsa|fsa)\b|\bpay you back\b|\beach month\b|\bpremiums?\b|\bin cash\b`,
    pay: 'around',
  },
  {
    type: 'cost-share',
    weight: 3,
    say: re`\b(?:responsible|liable) for\b[^.;]{0,80}\b(?:any|all|the|amounts?|charges|balance|payment|bill|fees?|visits|cost|difference|full|these|what)\b|\b(?:your|patient'?s?) responsibility\b|\bultimately responsible\b|\bresponsibility of the (?:patient|client|member)\b|\bliable for our charges\b|\blook to you for\b|\bleft with a balance\b|\bfinancial(?:ly)? responsib`,
    unless: re`\bto verify\b|\bverifying\b|\bquestions\b|\bclarify\b|\bto (?:insure|ensure)\b|\bbelongings\b|\bvaluables\b|\bthis website\b|\bcontent\b`,
    pay: 'around',
  },
  {
    type: 'cost-share',
    weight: 3,
    say: re`\b(?:pays?|paid|covers?|covered|reimburs\w+|pay back)\b[^.;]{0,30}?(?:\d+ ?(?:%|percent)|\d+ (?:to|or) \d+ ?(?:%|percent)|\ball of the)|\b${NUM} ?(?:%|percent) (?:of (?:the|all|covered)|after|co-?ins)`,
    unless: re`\bmaximum\b|\bdaily\b|\bup to ${NUM} ?%`,
    pay: 'around',
  },
  {
    type: 'cost-share',
    weight: 3,
    say: re`\b(?:bill|bills|billed|charge|charged|charges|charging)\b[^.;]{0,30}\b(?:difference|worker|patient|you for|to you|balance|you (?:our|the|any)|to the patient)\b|\bno charge (?:to|for) you\b|\bat no cost\b|\bno cost to you\b|\bget a bill\b|\bcharged our\b|\bbill you\b`,
    unless: re`\bexternal review\b|\bcancel|\bmissed\b`,
    pay: 'around',
  },
  {
    type: 'cost-share',
    weight: 3,
    say: re`\b(?:self[- ]pay|cash|contracted|full) (?:rate|fee|price)\b|\bpenalty\b|\byour share\b|\bpay (?:the |you )?(?:less|least|most|more)\b|\b(?:balances?|payment) (?:over|is due|in full|is your|is expected)\b|\b(?:charges|fees?|payments?)\b[^.;]{0,60}\b(?:is|are) (?:\w+ )?(?:due|expected|collected)\b|\bremit payment\b|\b(?:pricing|costs?) depends? on\b|\bbenefits? (?:could|may|will) be reduced\b|\b(?:is|are|bill is) yours to pay\b|\bowes? the (?:balance|rest)\b|\bowe between\b|\bcopay`,
    with: re`${PAYER}|\bnot eligible|\bbenefits?\b|\bnetwork\b|\bdays\b|\bvisit\b|\bpay\b|\bservices?\b|\bbill\b|\bbalance\b`,
    unless: re`\bcard on file\b|\bgift\b|\bmembership\b`,
    pay: 'around',
  },
]

const OURS = String.raw`(?:\b(?:we|i|our (?:\w+ )?(?:clinic|office|practice|therapists?|providers?|staff)|clinic|office|practice|therapists?|provider|they|it|[\w-]+ (?:is|are))\b)`
const BILLED = String.raw`(?:\binsurances?\b|\binsurers?\b|\bclaims?\b|\bmedicare\b|\bmedicaid\b|\bpip\b|\bmed ?pay\b|\bl ?& ?i\b|\bplans?\b|\bcarriers?\b|\bworkers'? comp\w*|\btricare\b|\bthird[- ]party\b|\bassignment\b)`

export const NETWORK: Rule[] = [
  {
    type: 'network',
    weight: 3,
    say: re`\b(?:we|i|i'm|we're|provider|our \w+|clinic|practice|is|are|am) (?:are |is |am )?(?:an? |also |currently |not )*(?:in|out)[- ](?:of[- ])?network\b|\b(?:must|need to|should|have to)\b[^.;]{0,30}\bnetwork\b|\bno network\b|\bno out-of-network benefits\b|\bpart of\b[^.;]{0,40}\bnetwork\b`,
    unless: re`\bspas?\b|\bwi-?fi\b|\bcities\b|\bcovered\b|\blocations\b|\bnot covered\b`,
  },
  {
    type: 'network',
    weight: 2,
    say: re`\b(?:in|out)[- ](?:of[- ])?network\b|\bnetwork (?:provider|therapist)s?\b|\bprovider network\b|\bin (?:the|our|its) (?:\w+ )?network\b`,
    pay: 'around',
  },
  {
    type: 'network',
    weight: 3,
    say: re`${OURS}[^.;]{0,60}?\b(?:bill|bills|accept|accepts|take|takes|file|files|submit|process|work with|participate|bill for|billing)\b[^.;]{0,60}?${BILLED}`,
    unless: re`\bbe billed\b|\bliability\b|\byou may\b|\bmust accept\b|\bseeks\b|\bbefore we can bill\b|\bcannot bill\b[^.;]{0,40}\buntil\b|\bplan of care\b|\btreatment plan\b|\ba plan\b`,
  },
  {
    type: 'network',
    weight: 3,
    say: re`\b(?:insurance|claims|pip|medicare|l&i)\b[^.;]{0,40}\b(?:is|are) (?:\w+ )?accepted\b|\bdirect(?:ly)? bill|\bbills? (?:your )?(?:\w+ )?(?:insur\w+|carrier|plan) direct|\bdirectly to the provider\b|\bassign(?:ment)? (?:of |my |your )?(?:\w+ )?benefits\b|\baccepts? assignment\b|\bletter of protection\b|\bon a lien\b|\bpay (?:us|at the visit)[^.;]{0,40}\binsurer\b|\bthird-party billing\b|\bpayment of (?:\w+ ){0,3}benefits\b[^.;]{0,40}\bdirect|\b(?:insurer|insurance|company|plan)\b[^.;]{0,40}\b(?:pay us|payment) direct|\bunassigned basis\b`,
    unless: re`\bask\b`,
  },
  {
    type: 'network',
    weight: 3,
    say: re`\b(?:give|provide|print|offer|available|send|get|receive|issue|create|supply|happy)\b[^.;]{0,60}\bsuperbills?\b|\bsuperbills?\b[^.;]{0,40}\b(?:available|request|provided|send|submit)\b|\bmonthly statement\b[^.;]{0,40}\binsur|\b(?:receipt|statement)\b[^.;]{0,60}\b(?:send|submit|mail)\b[^.;]{0,30}\b(?:insur|plan|hsa|fsa|your (?:own )?claim|on your own)|\b(?:receipt|statement)\b[^.;]{0,60}\bfile your (?:own )?claim`,
    unless: re`\bsuperbill is\b`,
  },
  {
    type: 'network',
    weight: 3,
    say: re`\b(?:contracted|credentialed|paneled) with\b|\b(?:preferred|participating) providers? (?:for|with|of)\b|\bparticipate (?:in|with)\b|\bdirectory of\b|\bprovider directory\b|\bexclude\b[^.;]{0,50}\bnetwork\b|\b(?:any|each) (?:licensed|willing) provider\b|\bsee any doctor\b|\bwill (?:also )?bill your secondary\b|\bcash-based\b|\bfee-for-service practice\b`,
    pay: 'around',
    unless: re`\bopen\b`,
  },
]

const YES = String.raw`\b(?:cover(?:s|ed)?|reimburse(?:s|d)?|reimbursable|eligible|payable|covered (?:benefit|service)s?|qualif(?:y|ies)|qualified medical expenses?)\b`

export const COVERAGE: Rule[] = [
  {
    type: 'coverage',
    weight: 2,
    say: re`${YES}`,
    with: re`${PAYER}|\bbenefit|\bwe cover\b|\b(?:is|are|be) (?:\w+ )?(?:a )?(?:cover|reimburs|eligible|payable)|\bqualified medical\b|\bcovered services\b|\breimburs`,
    unless: re`\bsheet\b|\bblanket\b|\bcovered (?:parking|at all times|entrance)|\bcovers (?:the|your) (?:back|neck|whole|body)\b|\bcovers one\b|\bdiscount\b|\bmembership\b|^having\b|\binsurance that covers\b|\bbased on (?:your )?income\b|\bpremiums?\b|\bapplication\b|^if you have medicare`,
    pay: 'around',
  },
  {
    type: 'coverage',
    weight: 2,
    say: re`(?:${PAYER}|\bemployer\b)[^.;]{0,60}?\b(?:pays?|help(?:s)? pay|offers?|includes?|provides?|pay back|allows?|authorizes?|takes? care of|take care of)\b`,
    with: re`${THERAPY}|\bbills\b|\bvisits?\b|\bpart of the\b|\bmedical\b|\bmassage\b`,
    unless: re`\b(?:not|n't|never) (?:\w+ )?pay|\bforms?\b|\bpremium\b|\bpolicy (?:number|is)`,
    pay: 'self',
  },
  {
    type: 'coverage',
    weight: 3,
    say: re`\b(?:coverage|benefits?|reimbursement|payment)\b[^.;]{0,30}\b(?:var(?:y|ies)|depends?|differs?|(?:is|are) different|is available|(?:is|are) (?:not )?guaranteed)\b|\b(?:covered|benefit|it|they) depends on\b[^.;]{0,30}\b(?:plan|policy|contract)|\b(?:guarantee|promise)\b[^.;]{0,40}\b(?:payment|coverage|pay|reimburs\w+|benefits)\b|\bnot (?:all|every)\b[^.;]{0,40}\b(?:plans?|contracts?|polic\w+|insur\w+)\b[^.;]{0,30}\b(?:covers?|pays?|has|have|includes?)|\bsubject to the terms\b|\bdo not cover the same\b|\b(?:not|n't) mean\b[^.;]{0,60}\b(?:cover|benefits|pay)|\bverif\w+[^.;]{0,60}(?:does not|doesn't) verify|\bpayment is not\b|\bnot insurance\b`,
    unless: re`\bdeath benefit\b|\bchildren\b`,
    pay: 'around',
  },
  {
    type: 'coverage',
    weight: 3,
    say: re`\b(?:hsas?|fsas?|hras?|health savings|flexible spending)\b[^.;]{0,60}\b(?:cards?|accepted|welcome|accounts?|payment)\b|\b(?:use|pay|accept)\b[^.;]{0,50}\b(?:hsas?|fsas?)\b`,
    with: re`\baccept|\bwelcome|\buse\b|\bpay\b|\btake\b`,
    unless: re`${NEG}|\bpenalty\b`,
  },
  {
    type: 'coverage',
    weight: 2,
    say: re`\b(?:shall (?:provide|include) coverage|shall be paid|included in the|cover(?:age)? (?:for|of)\b|covered as|paid by|paid under|alternative care (?:benefit|rider)|rehabilitation benefit|extra benefits?|whole health|expenses (?:can |may )?include|has a massage benefit|have a massage benefit)\b`,
    unless: re`${NEG}`,
    pay: 'around',
  },
]
