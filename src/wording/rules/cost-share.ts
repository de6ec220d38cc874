import { EXCESS, NUM, PAYER } from '../lexicon.ts'
import { type Rule, re } from '../rule.ts'

const MONEY_TALK = String.raw`\bco[- ]?pay(?:ment)?s?\b|\bco[- ]?ins(?:urances?)?\b|\bdeductibles?\b|\bcost[- ]?shar\w*|\bout[- ]of[- ]pocket\b|\bbalance[- ]bill\w*|${EXCESS}`
const SHOP = String.raw`\btax[- ]deductible\b|\bdeductible (?:donation|gift)|\bcollision\b`

export const COST_SHARE: Rule[] = [
  {
    type: 'cost-share',
    weight: 4,
    say: re`\bno out-of-pocket (?:costs?|expenses?)\b`,
    pay: 'around',
  },
  {
    // What a list of terms says of the patient's part: "The portion of the bill your plan does not pay".
    type: 'cost-share',
    weight: 4,
    say: re`^(?:[^:.;]{1,40} ?[:—-] |(?:this|it|[\w -]{3,30}) (?:is|means) )?(?:the |an? |that |your )?(?:\w+ ){0,2}(?:portion|part|share|percentage|percent|amount|fee|sum|money|dollars|costs|charges)\b[^.;]{0,70}\b(?:you|members?|patients?|individual|family)(?:'ll| will| must| may| are required to| have to| need to| would| is required to| agree to){0,2} (?:pay|owe|are responsible|share|contribute)|^(?:[^:.;]{1,40} ?[:—-] |(?:this|it|[\w -]{3,30}) (?:is|means) )?(?:the |an? |that |your )?(?:\w+ ){0,2}(?:portion|part|share|percentage|balance|remainder)\b[^.;]{0,50}\b(?:not (?:covered|paid)|left)\b|\b(?:most|maximum|highest)(?: amount)?(?: of)?(?: money)?(?: that)? (?:you|a member|the member|the patient|an? individual|your family)(?:'ll| will| must| may| are required to| have to| would| can| could| is required to){1,2} (?:\w+ )?(?:pay|spend|owe)|\bways? (?:that )?(?:you|members?|patients?) (?:share|contribute)\b|\b(?:accumulates?|appl(?:y|ies)|counts?) (?:to|towards?) (?:the|your|an?) (?:[\w-]+ ){0,2}(?:deductible|out-of-pocket)`,
    unless: re`(?:\bnot|n't) (?:count|apply|accumulate|reimburs)|\bpremiums? (?:is|are|:)|^premium\b|\beach month\b|\bvisits?\b[^.;]{0,20}\bmaximum\b`,
    pay: 'around',
  },
  {
    type: 'cost-share',
    weight: 3,
    say: re`${MONEY_TALK}`,
    with: re`\b(?:pays?|paid|owes?|due|met|meet|apply|applies|applied|subject|waived?|counts?|collect(?:ed)?|depend\w*|var(?:y|ies)|differ\w*|starts?|begin|are|is|has|no|your|you|left|includes?|same|may|reach|responsible|after|cannot|have|bill(?:ed)?|welcome|remit|expected|at)\b|[%$]`,
    unless: re`${SHOP}|\bsee the glossary\b|\bwords?\b|\bto verify (?:eligibility|benefits|coverage|insurance)\b|\bask\b|\blearn\b|\bfind out\b`,
  },
  {
    type: 'cost-share',
    weight: 3,
    say: re`\b(?:you|patients?|members?|clients?|veterans?|enrollees?)(?:'ll| will| may| must| might| would| could| can| should)?(?: \w+)? (?:do not |don't |never |not )?(?:pay|owe)s?\b(?! (?:us|by)\b)`,
    unless: re`\b(?:to|can|could) pay for (?:sessions|massage)\b|\bpay (?:for sessions )?with (?:your|an|hsa|fsa)\b|\bpay you back\b|\beach month\b|\bpremiums?\b|\bin cash\b|\b(?:decide|choose|prefer)s? to pay\b`,
    pay: 'around',
  },
  {
    type: 'cost-share',
    weight: 3,
    say: re`\b(?:responsible|liable) for\b[^.;]{0,80}\b(?:any|all|the|amounts?|charges|balance|payment|bill|fees?|visits|costs?|shortfalls?|difference|full|these|what)\b|\b(?:your|patient'?s?) responsibility\b|\bultimately responsible\b|\bresponsibility of the (?:patient|client|member)\b|\bliable for our charges\b|\blook to you for\b|\bleft with a balance\b|\bfinancial(?:ly)? responsib`,
    unless: re`\bto verify\b|\bverifying\b|\bquestions\b|\bclarify\b|\bresponsib\w+ (?:of the \w+ )?(?:to|for) (?:insur(?:e|ing)\b|ensur|understand|know|check|confirm|provid|inform|notify|obtain|verify|call|contact|determin|be aware|keep|secur|bring|supply|mak(?:e|ing) sure)(?![^.;]*\b(?:charges|balance|pay)\b)|\bbelongings\b|\bvaluables\b|\bthis website\b|\bcontent\b`,
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
    unless: re`\bexternal review\b|\bcancel|\bmissed\b|\bno[- ]show\b`,
    pay: 'around',
  },
  {
    type: 'cost-share',
    weight: 3,
    say: re`\b(?:self[- ]pay|cash|contracted|full) (?:rate|fee|price)s?\b|\bpenalty\b|\b(?:your|patient|member|patient's|member's) share\b|\bpay (?:the |you )?(?:less|least|most|more)\b(?! than the)|\b(?:balances?|payment) (?:over|is due|in full|is your|is expected)\b|\b(?:charges|fees?|payments?)\b[^.;]{0,60}\b(?:is|are) (?:\w+ )?(?:due|expected|collected)\b|\bremit payment\b|\bagree to pay\b|\bmay charge (?:my|your) card\b|\bpayments?\b[^.;]{0,60}\bat (?:the )?time of (?:your )?(?:service|visit|treatment)\b|(?:\bnot|n't) (?:cover|pay)(?: for)? (?:the (?:entire|full|whole)|all\b|100)|\bsend (?:you |the patient )?a (?:\w+ )?statement\b|\b(?:you|patients?|clients?|members?|i)\b[^.;]{0,40}\b(?:required|expected) to pay\b|\bcollect from you\b|\b(?:pricing|costs?) depends? on\b|\bbenefits? (?:could|may|will) be reduced\b|\b(?:is|are|bill is) yours to pay\b|\bowes? the (?:balance|rest)\b|\bowe between\b|\bcopay`,
    with: re`${PAYER}|\bnot eligible|\bbenefits?\b|\bnetwork\b|\bdays\b|\bvisit\b|\bpay\b|\bservices?\b|\bbill\b|\bbalance\b`,
    unless: re`\bcard on file\b|\bgift\b|\bmembership\b`,
    pay: 'around',
  },
]
