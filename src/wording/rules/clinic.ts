import { PAYER } from '../lexicon.ts'
import { type Rule, re } from '../rule.ts'

/**
 * How a clinic says it, without the words of the trade: "payment in full at each visit",
 * "you pay what insurance leaves", "bring your card", "we file for you as a courtesy".
 */
const BILL = String.raw`\b(?:payments?|charges|fees|balances?|accounts?|bills?|invoices?|amounts?)\b`
const DUE = String.raw`(?:\b(?:is|are|be|become|becomes|becoming) (?:[\w-]+ ){0,3}?(?:due|expected|payable|collected|charged)\b|\bpast due\b|\boverdue\b|\boutstanding\b|\bdelinquent\b|\bunpaid\b|\bremain(?:s|ing) on\b)`
const WHEN = String.raw`(?:in full|up ?front|in advance|as you go|as they are rendered|when coming in|upon (?:receipt|arrival|check-?in)|on the day|(?:at|before|after|by) (?:the )?(?:time|end|beginning|start|conclusion) of|at (?:your|each|every|the|check-?in)|(?:each|every) (?:visit|treatment|session|week)|within)`
const NO_SHOP = String.raw`\bgift\b|\bmembership\b|\bcancel|\bmissed\b|\bno[- ]shows?\b|\bappeal\b|\bpremiums?\b`

const PAYING: Rule[] = [
  {
    type: 'cost-share',
    weight: 3,
    say: re`${BILL}[^.;]{0,70}?${DUE}|\bpayments?\b[^.;]{0,70}\b(?:is|are) (?:\w+ )?required\b|\b(?:treatments?|visits?|sessions?)\b[^.;]{0,60}\bare due at\b|\b(?:outstanding|unpaid|remaining|overdue) (?:\w+ )?balances?\b|\b(?:pay|paid|payable|payments?)\b[^.;]{0,60}?\b${WHEN}\b`,
    unless: re`${NO_SHOP}|^paid in full\b|\bpay (?:us|me)\b[^.;]{0,40}\b(?:insurer|plan)\b|\brequired (?:by law|to (?:provide|submit|send|obtain|include))|\b(?:insurers?|plans?|carriers?|medicare|department) (?:\w+ )?(?:must|shall|will|has to) (?:pay|send|decide)|\bcash[- ]based\b|\b(?:report|note|claim|bill|form|authoriz\w+|referral|prescription)s? (?:\w+ ){0,2}(?:is|are|must be|be) (?:\w+ )?(?:required|due|submitted|received|sent)|\bclaims?\b[^.;]{0,40}\bwithin\b|\bvisits? (?:is|are) (?:required|limited)`,
    pay: 'around',
  },
  {
    type: 'cost-share',
    weight: 3,
    say: re`\b(?:late|finance|interest|service|clerical|billing|processing|administrative|rebilling) (?:fees?|charges?)\b|\b(?:collections?|collection (?:agency|process|agent))\b`,
    with: re`\b(?:may|will|can|could|is|are|be|applied|charged|added|subject|turned|sent|placed|each)\b`,
    unless: re`${NO_SHOP}|\breturned\b|\bclothing\b|\bdata collection\b`,
    pay: 'around',
  },
  {
    type: 'cost-share',
    weight: 3,
    say: re`\bexpect (?:full )?payment\b|\bno (?:pre-?)?payment\b[^.;]{0,20}\b(?:necessary|needed|required|due)\b|\b(?:could|may|might) be charged more\b|\bliens?\b[^.;]{0,30}\bfiled\b|\b(?:asked|requested|required|expected|prepared|obligated|obliged) to (?:pay|cover|settle|make payments?)\b|\brequires? (?:the |that )?(?:you|patients?|clients?) (?:to )?(?:start |begin )?(?:pay|mak\w+ payments?)|\b(?:at|is) (?:your|their|his|her|the patient's) own expense\b|\bout of (?:your|their) (?:own )?pockets?\b|\bresponsib\w+\b[^.;]{0,40}\b(?:rests?|lies) with\b|\bmust be (?:made|paid|met|settled)\b[^.;]{0,40}\b(?:visit|service|submittal|prior|before)`,
    unless: re`${NO_SHOP}|\b(?:insurers?|plans?|carriers?|compan(?:y|ies)) (?:is|are|may be) (?:\w+ )?(?:required|obligated|obliged|asked) to\b|\bautho`,
    pay: 'around',
  },
  {
    type: 'cost-share',
    weight: 3,
    say: re`\b(?:pays?|paying|cover|settle) (?:only )?(?:any|the|what(?:ever)?|anything|everything|all)\b[^.;]{0,40}\b(?:difference|rest|remainder|remaining|left|leaves|not (?:paid|cover\w*)|n't (?:pay|cover))|\b(?:anything|whatever|everything|what)\b[^.;]{0,50}\b(?:not|n't) (?:pay|cover|paid|covered)\b[^.;]{0,60}\b(?:responsib|yours|you pay|billed to|your (?:bill|cost))`,
    unless: re`${NO_SHOP}`,
    pay: 'around',
  },
  {
    type: 'cost-share',
    weight: 3,
    say: re`\b(?:copay\w*|co-?pay\w*|coinsurance|co-?ins|deductibles?|costs?|price|amount (?:you|due)|payments?|how much (?:you|a patient|the patient|patients))\b[^.;]{0,60}\b(?:is|are|be) (?:\w+ )?(?:based on|determined|set|calculated|estimated)|\bsurprise bill\w*|\bgood[- ]faith estimate\b`,
    with: re`${PAYER}|\bright\b|\bprotect\w*|\bvisit\b|\bpay\b|\bcopay|\bco-?pay`,
    unless: re`\bask\b|\bquestions\b|\bwhat is\b`,
    pay: 'around',
  },
]

const BILLING: Rule[] = [
  {
    type: 'network',
    weight: 3,
    say: re`\bwork with (?:them|your (?:insur\w+|plan|carrier))\b|\b(?:accept|accepting|taking|filing|billing|submitting|contracted with|participating with|collecting from)\b[^.;]{0,50}(?:${PAYER}|\bbills? on your behalf\b)|\b(?:bills?|claims?) (?:on|for) (?:your|the patient's) behalf\b|\binsurance assignment\b|\b(?:preferred|participating|contracted|paneled) (?:\w+ )?providers?\b`,
    with: re`\b(?:we|i|i'm|am|our|office|clinic|practice|practitioners?|assignment)\b`,
    unless: re`\bhsas?\b|\bfsas?\b|\bhealth savings\b|\b(?:be|help you) (?:able to )?verify|\bask\b|\bif you (?:do not|don't) see\b|\bperformed by\b|\bpolicy covers\b`,
    pay: 'self',
  },
  {
    type: 'network',
    weight: 3,
    say: re`\b(?:bill|billing|file|filing|submit\w*|waiting)\b[^.;]{0,70}\bcourtes(?:y|ies)\b|\bcourtes(?:y|ies)\b[^.;]{0,60}\b(?:bill|file|submit|filing)\b|\b(?:we|i|our office) (?:will |can |do |may )?(?:\w+ )?wait\b[^.;]{0,60}\bpayment\b|\b(?:receipts?|invoices?|paperwork|statements?|forms?)\b[^.;]{0,70}\b(?:submit(?:ted)?|send|claim|reimburs\w+|forward)\b[^.;]{0,60}(?:${PAYER}|\breimburs)|\b(?:insur\w+|plans?|carriers?|compan(?:y|ies)|payments?|checks?)\b[^.;]{0,60}\b(?:direct(?:ly)? to (?:you|us|the)|to (?:you|the patients?|the clinic|our office|us) direct)|\bcoordinat(?:e|ion of) benefits\b`,
    unless: re`\b(?:must|should|need to|have to) (?:\w+ )?(?:send|submit|keep|attach|include)\b|\bask\b|\bsend (?:us|them) direct`,
    pay: 'around',
  },
  {
    type: 'network',
    weight: 4,
    say: re`\b(?:we|i)\b[^.;]{0,40}\b(?:provide|give|issue|create|prepare|print|email|supply|send)\b[^.;]{0,50}\b(?:receipts?|superbills?|invoices?)\b|\bcovered provider\b[^.;]{0,40}\b(?:insur|plan)|\b(?:offer|do|provide) (?:\w+ )?insurance billing\b`,
    unless: re`\bclaim forms?\b[^.;]{0,30}\bmust\b|\bletter\b`,
  },
  {
    type: 'network',
    weight: 4,
    say: re`\b(?:insur\w+|carrier|company|plan) will be billed\b|\bavailability of (?:this|direct|the)\b[^.;]{0,60}\bdepend|(?:\bnot|n't) (?:have|use) (?:any |a )?(?:provider )?networks?\b`,
  },
  {
    type: 'network',
    weight: 3,
    say: re`\b(?:physician|doctor|provider) of (?:his|her|your|their)(?:\/her)? (?:own )?choice\b|\bchoose (?:your own|any|a) (?:\w+ )?(?:physician|doctor|provider|therapist)\b|\bsee any (?:\w+ )?(?:doctor|provider|therapist)\b|\bdirect[- ]bill\w*\b[^.;]{0,60}\b(?:available|allow\w*|offer\w*|feasible|possible|accept\w*)|\b(?:available|allow|offer|accept)\w*[^.;]{0,40}\bdirect[- ]bill`,
    unless: re`\bask\b`,
  },
]

const ASKED: Rule[] = [
  {
    // What the payer knows the patient by: "we need your membership number and authorization code".
    type: 'requirement',
    weight: 4,
    say: re`\b(?:needs?|requires?|provide|have|bring|give|supply|quote|send|email|tell|without)\b[^.;]{0,80}\b(?:membership|policy|member)(?:,? (?:or|and|\/|&) \w+)? ?(?:numbers?|details|id)\b|\b(?:bring|provide|give|supply|send|quote|email|tell)\b[^.;]{0,60}\bauthoriz\w+ (?:codes?|numbers?|references?)\b`,
    unless: re`\b(?:insurers?|bupa|axa|they|company) (?:will|should|may|can) (?:then )?(?:give|provide|send|supply|email|issue)\b|\bcall(?:ing)? (?:your|the) (?:insur|plan)|\b(?:plan|insurer|carrier) (?:will )?(?:gives?|sends?)\b`,
    pay: 'around',
  },
  {
    type: 'requirement',
    weight: 4,
    say: re`\b(?:please|must|need to|have to|should) bring\b[^.;]{0,80}\b(?:card|form|prescription|referral|order|report|information|details|numbers?|codes?|paperwork)\b`,
    pay: 'around',
  },
  {
    type: 'requirement',
    weight: 3,
    say: re`\b(?:notify|inform|tell|let|update|report)\b[^.;]{0,60}\b(?:changes?|new)\b[^.;]{0,50}\b(?:insurance|coverage|polic(?:y|ies)|plan|carrier|billing information)\b|\b(?:ensure|make sure|be sure|making sure)\b[^.;]{0,60}\b(?:benefits?|coverage|insurance|plan|referral|prescription|authorization)\b|\b(?:card|form|referral|prescription|authorization|coverage)s? (?:is|are|must be|has been|have been) (?:\w+ )?(?:signed|verified|on file|received|completed|obtained)\b|\b(?:include|attach|send|bring) (?:a |an )?(?:copy|copies)\b|\bcopy of (?:your|the|a|patient's|both)[^.;]{0,30}\b(?:card|prescription|referral|license|policy)\b`,
    unless: re`\bdue\b|\bhelps? (?:to )?ensure\b|\bwe (?:want|try|strive|make sure)\b|\bwe (?:are|will be) (?:happy|glad) to\b`,
    pay: 'around',
  },
  {
    type: 'requirement',
    weight: 3,
    say: re`\bresponsib\w+ (?:of the \w+ )?(?:to|for) (?:verify|call|contact|determin|be aware|keep|secur|know|understand|check|confirm|provid|inform|notify|obtain|ensur|mak(?:e|ing) sure|insur(?:e|ing)\b|supply|bring|giv)\w*|\b(?:ask|advise|recommend|request|suggest)(?:s|ed)? (?:that )?(?:you|your doctor|patients?|clients?) (?:to )?(?:get|obtain|bring|provide|have|fill|complete)\b|\bonly (?:start |begin )?bill\w*\b[^.;]{0,50}\b(?:after|once|when|if)\b|\b(?:complete|fill (?:out|in)|print(?: out)?|sign|return)\b[^.;]{0,60}\b(?:form|agreement|paperwork|questionnaire|application)s?\b`,
    unless: re`\b(?:ask|we) (?:will|can) (?:complete|fill)\b|\bintake form\b|\bcharges\b|\bnew patient (?:forms?|paperwork)\b|\bhealth history\b|\bbasic paperwork\b|\bconsent form\b|\barrive\b|\bearly\b|\bparent\b`,
    pay: 'around',
  },
  {
    type: 'requirement',
    weight: 3,
    say: re`\bhave your (?:doctor|physician|provider)\w* (?:\w+ )?(?:fax|send|write|fill|complete|sign|order)|\b(?:we|i|our office)(?: do| will| also)? (?:requires?|needs?) (?:a|your|the|that|all|copies)\b|\bask your (?:doctor|physician|provider|primary care [\w ]{0,24})\b[^.;]{0,50}\b(?:for a|to (?:place|write|send|order|refer|prescribe)|fill out)\b|\b(?:will|do|does|may|you|they|insurers?|plans?) (?:also |still )?needs? (?:a|your|the|to have a) (?:\w+ ){0,2}(?:prescription|referral|diagnosis|order|note|letter|claim number)\b|\b(?:doctors?|physicians?|providers?|insur\w+|plans?) (?:decides?|determines?)\b[^.;]{0,40}\bmedically necessary\b|\b(?:letter|note|prescription|referral|script)s?\b[^.;]{0,30}\b(?:is|are) (?:only )?(?:good|valid|accepted) for\b`,
    pay: 'around',
  },
]

const OTHERS: Rule[] = [
  {
    type: 'appeal',
    weight: 3,
    say: re`\b(?:re-?submit\w*|re-?bill\w*|re-?process\w*)\b|\bdispute (?:the|a|this|your|it|resolution|any)\b|\b(?:start|open|file) (?:the|a|your) dispute\b|\bnot dispute\b|\bdisputes? between you and\b|\bdispute (?:process|resolution)\b|\b(?:reviewing|right to) (?:your )?dispute\b|\bfil(?:e|ing) a (?:formal )?complaint\b|\bresolve (?:your|the|a) (?:claim|problem|dispute|issue)\b|\bdisputes? (?:with|over)\b[^.;]{0,40}\b(?:insur|claim|bill)`,
    unless: re`\bfees?\b[^.;]{0,20}\bre-?bill|\bcredit report\b|\bdisputed (?:claim|worker)`,
    pay: 'around',
  },
  {
    type: 'exclusion',
    weight: 3,
    say: re`\bout of luck\b|\bnot (?:meant|intended|designed) for\b[^.;]{0,40}\b(?:maintenance|relaxation|wellness)\b|\b(?:benefits?|coverage|reimbursement|services?|treatments?)\b[^.;]{0,50}\b(?:is|are) not (?:\w+ )?(?:available|offered|provided|allowed|extended)\b|(?:\bnot|n't) have\b[^.;]{0,40}\b(?:benefits|coverage) for\b|\b(?:do|does) not have\b[^.;]{0,40}\bthat offers?\b|\b(?:shall|does|do|will|may) not include\b[^.;]{0,40}\b(?:benefits?|coverage|services)\b|\bmay be denied\b|\bwill be denied\b`,
    unless: re`\b(?:you|who|patients?|clients?) (?:do not|don't|does not) have\b|\bunless\b|\bnot available under\b[^.;]{0,5}$|\bdirect\b|\bcoordinat|\bappeal`,
    pay: 'self',
  },
]

export const CLINIC: Rule[] = [...PAYING, ...BILLING, ...ASKED, ...OTHERS]
