import { COUNTED, NEG, NUM, PAYER } from '../lexicon.ts'
import { type Rule, re } from '../rule.ts'

/** How plans, programmes and statutes say it: "benefits are available for", "must provide … protection". */
export const BOOKLET: Rule[] = [
  {
    type: 'coverage',
    weight: 2,
    say: re`\b(?:benefits?|coverage|reimbursement|payment|program|programme|assistance)\b[^.;]{0,60}?\b(?:is|are|may be|can be|will be|shall be) (?:\w+ )?(?:available|provided|payable|paid|offered|allowed|sent)\b|\b(?:receive|get|obtain)\b[^.;]{0,30}\breimbursements?\b`,
    unless: re`(?:\bnot|n't|\bno)\b[^.;]{0,30}\b(?:available|provided|payable|paid|offered|allowed)\b|\bcoordination\b`,
    pay: 'self',
  },
  {
    type: 'coverage',
    weight: 3,
    say: re`\b(?:you|patients|clients|members) (?:may|can|might|could) (?:still )?(?:be (?:\w+ )?(?:reimbursed|eligible)|have coverage|qualify)\b|\b(?:receive|get)\b[^.;]{0,30}\breimbursement\b|\boffer reimbursement\b|(?:${PAYER}|\bbenefits?\b)[^.;]{0,50}\b(?:helps?|assists?) (?:you )?(?:to )?(?:with|pay|cover|offset)\b|\b(?:handles?|takes? care of|picks? up|pays?|cover) (?:for )?(?:all )?(?:of )?(?:your |the )?(?:medical|accident|hospital|treatment)[- ](?:\w+ )?(?:bills|expenses|costs)\b|\bpicks? up (?:the rest|much|part|most|some)\b|\bmedical bills (?:get|are|will be) paid\b|\b(?:must|shall|required(?: by law)? to) (?:provide|offer|carry|include)\b[^.;]{0,40}\b(?:personal injury protection|pip|benefits|coverage)\b|\b(?:eighty|seventy|ninety) percent of all\b|\bmandatory\b[^.;]{0,30}\bcoverage\b|\bdeemed to have\b`,
    unless: re`(?:\bnot|n't|\bnever) (?:\w+ )?(?:pay|cover|help|handle)|\bauthoriz|\b(?:to|not to) exceed\b|\bletter\b|\bprescri|\brequire|\bonly\b|\bcard to\b|\breceipts?\b|\bsuperbill`,
    pay: 'around',
  },
  {
    type: 'coverage',
    weight: 2,
    say: re`\b(?:covers?|qualif(?:y|ies)|eligible)\b[^.;]{0,60}\b(?:you|your family|passengers|spending|expenses?|account)\b|\b(?:hsa|fsa|hra)s?\b[^.;]{0,30}\beligible\b|\bpre-?tax (?:dollars|money)\b|\bregardless of (?:who|fault)`,
    unless: re`(?:\bnot|n't|\bnever)\b|\bage\b|\bdiscount|\bfinancial assistance\b`,
    pay: 'self',
  },
  {
    type: 'coverage',
    weight: 2,
    say: re`\b(?:may|can|could|that) qualify\b|\bnot all\b[^.;]{0,40}\b(?:qualif\w+|covered|eligible)\b`,
    unless: re`(?:\bnot|n't) qualif|\bdiscount`,
    pay: 'around',
  },
  {
    // The payer and what it does, at the head of the sentence.
    type: 'coverage',
    weight: 3,
    say: re`^(?:[\w',-]+ ){0,6}?(?:${PAYER})(?: [\w',/-]+){0,3}? (?:(?:will|may|do|does|can|might|must|shall|should|usually|often|typically|generally|sometimes|now|also|even) ){0,3}(?:covers?|reimburses?|pays? for|provides? coverage)\b|\bby law\b[^.;]{0,40}\bcover\b`,
    unless: re`${NEG}|\bonly\b|\bask\b|\bwhether\b|\bif (?:your|the|my)\b[^.;]{0,40}\bcovers?\b|\bpremium|\bletter\b|\bprescri|\breferr|\blicensed\b|\b${NUM} ?(?:%|percent)|\bprices?\b`,
    pay: 'self',
  },
  {
    // "Medicare covers it when it is medically necessary": chiefly that it is covered.
    type: 'coverage',
    weight: 4,
    say: re`\b(?:covers?|(?:is|are|may be|can be) (?:\w+ )?(?:covered|a benefit)|pays? for)\b[^.;]{0,120}\b(?:when|if|that (?:is|are)|as long as)(?: it is| they are| deemed| considered|)? medically necessary\b`,
    unless: re`\bonly\b|\bmust\b|(?:\bnot|n't)\b|\bprescri|\border|\breferr|\brequire|\bnever\b`,
    pay: 'self',
  },
  {
    type: 'limit',
    weight: 4,
    say: re`\b(?:after|beyond|past) (?:a total of |the first )?${NUM} (?:\w+ )?${COUNTED}\b[^.;]{0,60}\b(?:not|n't|no longer) (?:\w+ )?(?:authoriz|pay|cover|approv)|\bonly (?:approve|allow|authorize|cover|pay for)s? (?:up to )?${NUM}\b|\bstops? (?:authorizing|paying|covering)\b|\bauthoriz\w+ for (?:no (?:longer|more) than|up to|a maximum|at most)\b|\bwith an? (?:[\w-]+ ){0,6}maximum\b|\bsubject to an? (?:[\w-]+ ){0,3}(?:limit|maximum|cap) of\b`,
    unless: re`\bif (?:the|your)\b[^.;]{0,30}\bstops?\b`,
    pay: 'around',
  },
  {
    type: 'limit',
    weight: 4,
    say: re`\b(?:limits?|limitations?|caps?|visit maximums?)\b[^.;]{0,90}\b(?:will|do|does|shall) (?:not )?(?:also )?appl(?:y|ies)\b|\b(?:limits?|limitations?) (?:is|are) (?:\w+ )?(?:set|based|counted|calculated|combined|shared)\b|\bnumber of (?:approved|authorized|covered|allowed|permitted) (?:visits|sessions|treatments)\b|\b\d+ (?:days|weeks|months) ?\/ ?\d+ (?:visits|sessions|treatments)\b`,
    unless: re`\bout[- ]of[- ]pocket|\bdeductible|\bauthorization is\b`,
    pay: 'around',
  },
  {
    type: 'limit',
    weight: 3,
    say: re`\b(?:annual|yearly|calendar year|plan year|benefit period|weekly|monthly|daily|therapy|treatment|visit|aggregate|combined|higher|lower|dollar) (?:[\w-]+ )?(?:limits?|limitations?|max(?:imums?)?|caps?)\b|\blimits? (?:to|on) (?:the |how )?(?:number|amount|many|visits)|\b(?:limited|certain|set) number of\b|\ba number of (?:treatments|visits|sessions)\b|\bwhich ?ever (?:comes|occurs|is) (?:first|sooner|earlier|less|reached)|\blimits? of \$|\b(?:to )?a (?:limit|maximum|total) of\b|\b(?:that|this|the|these) (?:limits?|caps?|maximums?)\b[^.;]{0,30}\b(?:appl|remain|is|are|does|do)\w*|\blimits (?:are|is|do|does) (?:not )?appl|\bmax(?:imum)? (?:of|per)\b|\bmaximum (?:\w+ ){0,3}(?:amount|number|visits|days)\b|\blimitations are combined\b|\bminimum (?:of )?\$|\bonce (?:every|per|a|each) (?:\w+ )?(?:\d+ )?(?:months?|years?|benefit|calendar)|\bmore (?:often|frequently) than\b|\brestrictions? on\b|\bdollar amounts? (?:of|for)\b|\b(?:restricted|confined) to\b|\b(?:annual|therapy|review|combined|separate|modifier|spending|dollar)[\w -]{0,20} thresholds?\b|\bthreshold (?:amounts?|of)\b|\btime ?frame of\b|\bif not used\b|\bwith the following limitations?\b|\bfirst few (?:visits|treatments)\b`,
    with: re`${PAYER}|\bbenefits?\b|\bcoverage\b|\bcovered\b|\bvisits?\b|\btreatments?\b|\bservices?\b|\btherap\w+|\bmedical\b|\b(?:days|months|years)\b|\$`,
    unless: re`\bout[- ]of[- ]pocket|\bmaximum medical\b|\bweight limit\b|\b(?:based on|up to) your policy limits\b|\btraining\b|\bappeal\b|\bdeductible\b[^.;]{0,20}\bmax`,
    pay: 'around',
  },
  {
    type: 'requirement',
    weight: 2,
    say: re`\b(?:may|can|must|shall|should) (?:only |also )?(?:be )?(?:order|ordered|sign|signed|written|write|prescribe|prescribed|performed|provided|rendered|delivered|completed|certif(?:y|ied)|billed)\b[^.;]{0,90}\b(?:doctors?|physicians?|assistants?|nurses?|therapists?|chiropractors?|practitioners?|licensed|supervis\w+|codes?)\b|\b(?:doctors?|physicians?|assistants?|nurses?|nurse practitioners?|therapists?|chiropractors?)\b[^.;]{0,40}\b(?:may|can|must|shall) (?:also |only |not )?(?:order|provide|sign|write|prescribe|certify|request)\b`,
    unless: re`\bcash\b|\breimbursed\b`,
    pay: 'around',
  },
  {
    type: 'requirement',
    weight: 3,
    say: re`\bbenefits?\b[^.;]{0,160}\b(?:provided|available|paid|payable) (?:(?:only )?(?:when|if|for)\b[^.;]{0,60}\b(?:prescribed|ordered)\b|only (?:when|if|for)\b[^.;]{0,60}\bmedically necessary\b)|\b(?:prescription|referral|letter|note|order|certification)s?\b[^.;]{0,60}\b(?:suffic(?:e|es|ient)|acceptable|accepted)\b|\bnecessitates? an?\b|\breimbursement only (?:for|if|when)\b`,
    unless: re`\bnot (?:be )?(?:paid|payable|provided|available)`,
    pay: 'around',
  },
  {
    type: 'cost-share',
    weight: 3,
    say: re`^(?:\W{0,3})\d{1,3} ?%[^.;]{0,40}\b(?:network|deductible|coinsurance|allowed|covered|of)\b`,
    unless: re`\bmaximum\b|\bup to\b|\bpeople\b|\bpatients\b|\bamericans\b`,
    pay: 'around',
  },
]
