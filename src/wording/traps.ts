import { BRITISH, EXCESS, PAYER } from './lexicon.ts'
import { re } from './rule.ts'
import type { Unit } from './unit.ts'

/** Rules of a shop, not of a payer; they count only where the sentence names one. */
const SHOP = re`\bcancel\w*|\bno[- ]?shows?\b|\bmissed\b|\blate arriv|\bgift\b|\bcoupons?\b|\bgratuit\w+|\btips?\b|\bmemberships?\b(?! (?:numbers?|details|or policy|and policy|id)\b)|\bcredit cards?\b|\bvisa\b|\brefunds?\b|\bdeposits?\b|\breservations?\b|\bpackages?\b|\bsale prices\b|\bguests?\b|\bupgrades?\b|\bhours'? (?:advance )?notice\b|\breschedul\w+`
/** Without bare "policy", "plan" and "covered", which shops have too. */
const NAMED = re`\binsur(?:ance|er|ers)\b|\bhealth plans?\b|\byour plan\b|\bh?fsas?\b|\bhsas?\b|\bmedicare\b|\bmedicaid\b|\bbillable\b|\breimburs|\bcovered by (?:your )?insur|\bcopay|\bdeductible|\bdocumentation\b|\bitemized\b|\bdirect[- ]?bill\w*|\bdenied claim\b|\bself[- ]?(?:pay|fund)\w*|${BRITISH}|${EXCESS}`

/** What keeps a body safe, not what a payer asks for. */
const CARE = re`\bsurgery in\b|\bpregnan\w+|\bblood thinners\b|\bfever\b|\bcontagious\b`

const NEVER = [
  re`\bis not a bill\.?$|^(?:it's|it is) an? (?:\w+ )?(?:statement|summary|document|notice|record)\b|^[\w -]{3,30}: what your (?:provider|doctor|plan|insurer) (?:actually )?(?:charged|billed|sent|paid)\b`,
  re`\b(?:suits|fits|meets) your (?:needs|goals|lifestyle|schedule)\b|\btailored to\b|\bour mission\b|\bhelps to know\b`,
  // What protects the therapist, and what the employer gives.
  re`\b(?:liability|liabilities)\b(?! (?:is|was|has been) )|\bmalpractice\b|\blicensed and insured\b|\bbonded\b`,
  re`\b401\(?k\)?|\bpaid time off\b|\bapplicants?\b|\bafter \d+ days of employment\b|\bfull-time\b|\bresume\b|\bbackground check\b`,
  // Small print of any page.
  re`\bcopyright\b|\ball rights reserved\b|\bdiscriminate\b|\bcookies?\b|\bprivacy\b|\bhealth information\b|\bopen enrollment\b|\bpremium is due\b|\benroll by\b`,
  re`^(?:this|the) (?:policy|page|plan|table|document) (?:is|was|will be|explains?|describes?|lists) (?:\w+ )?(?:reviewed|updated|founded|how|what|the)`,
  re`^(?:claims|studies|research|evidence) (?:that|of|show|on)\b`,
  re`^(?:since [^,]{1,80}, )?we (?:will |still |also |can |always )*(?:need to )?(?:check|verify|call|contact)\b(?![^.;]{0,60}\b(?:file|bill|submit)\b)`,
  re`^(?:if|how|where|whether|other)\b[^,.]{1,70}$`,
  re`\bmaximize\b|\bminimize\b|^(?:understanding|knowing)\b|\bgo over\b|\bgives? (?:details|information)\b|\bis a (?:chart|summary)\b|\bthis (?:guide|article|page|agreement|booklet) (?:describes|explains|outlines|breaks)\b|\bhave included links\b`,
  re`^if\b(?![^.]*\b(?:you|we|they|it|i) (?:will|may|can|must|are|should|owe|pay))[^,]{1,90}\.$`,
  re`^the (?:information|list|table|section|chart)s? (?:below|above|here)\b|\bguided by what\b|\bwe (?:will|can) (?:\w+ )?(?:contact|call)\b[^.;]{0,60}\bverify\b`,
  re`\bis not a bill\b[^.]{0,20}\b(?:shows?|rather|but)\b|^(?:it|the eob|an eob|this notice) (?:shows|lists|tells|explains) (?:you )?(?:what|how)\b`,
  re`\bof the premium\b|\bparking\b|\bcovered in (?:moss|snow|ice|dust|leaves|mud)\b`,
  re`^if you (?:need help|have (?:any )?questions)\b|^one of the most common questions\b|\b(?:informational|educational) purposes only\b|^being (?:in|out)\b`,
  re`^for example\b(?!.*[$%])|^you can (?:also )?(?:email|text|fax|call|download|log|find|view)\b|^(?:a|it is a|it's a) good idea\b|\bthere are (?:a few|some|several|many) things\b|^(?:your|the) (?:statement|eob|bill) (?:will )?(?:indicate|show|list|tell)s?\b|^(?:an )?(?:explanation of benefits|eob)\b[^.]{0,20}(?:is|:|—|-) ?an? (?:\w+ )?(?:statement|document|notice|form)\b|^once we have your\b[^.]*\b(?:everything|ready|available)\b|^(?:the )?(?:only|best|surest) way to\b|\bgood to know\b|^i have seen\b|\bi have been given\b|\bi acknowledge (?:receipt|that i have)\b|\bwill let you know\b|\bmay release\b|\breturned checks?\b|^we accept cash\b`,
  re`\bbelongs? in every plan\b|\brefer a friend\b|\breferral code\b|\bcovered at all times\b|\bcovered (?:with|in) (?:a |an )?(?:warm|soft|clean|sheets?|blankets?|towels?|linen|cork|wool|straw|oil|algae|mud|carpet)\b|\bcovered (?:by|with|under) (?:an? |the )?(?:sheets?|blankets?|towels?|linens?|drap\w+)\b|\border number\b`,
  re`^(?:history|\[|filed|statutory authority|source)\b`,
  re`^(?:to|for|before) [^,]{1,90}, (?:please )?(?:contact|call|ask|visit|check)\b|^we (?:will )?(?:do|try) our best\b(?![^.]*\bbut\b)|\beasier than\b|\bquestions about\b|^(?:begin|start) by\b|\b(?:wonders?|unsure|curious) (?:if|whether|about)\b|\byour (?:cooperation|understanding)\b|\bis (?:a|one) type of (?:\w+ )?insurance\b|\b(?:see|notice|feel) (?:the )?(?:benefits|results)\b|^you can download\b`,
  re`\bprompted to\b|\bnot all[- ]inclusive\b|\bcan be found\b|\b(?:people|patients|clients)\b[^.]{0,60}\bthink\b|^we (?:will )?make every effort\b|\bwere (?:previously|formerly)\b|^for (?:\w+ )?(?:decades|years),|^an? [\w&' ]{2,30} is an? (?:patient|person|client|worker|provider) (?:that|who)\b|^(?:(?:an? )?(?:short |partial |full )?list of|we are sure\b|the (?:procedure|steps?|process) (?:to|for) (?:determin|find|check))\b|(?: : [^:]+){2}|^we (?:will|would like to|can|are happy to) (?:explain|discuss|answer|review)\b`,
  // What somebody tells of themselves, and what a shop says of itself.
  re`(?:^|["“] ?)i (?:paid|chose|used|saved|had|got|was)\b|\bi (?:paid|chose|saved|used my)\b|^[a-z]+,? [^:.]{2,40}: ["“]`,
  re`\bhere(?:'s| is) (?:what|how|why)\b|\bworth the\b|^let (?:our|us)\b|\bhelp you navigate\b|\bnow that we\b|\b(?:great|good|perfect) time to\b|\bgetting the most\b|^if you(?:'re| are) not sure\b|^most importantly\b|\bin comparison to\b|\bare always changing\b|\bone of the (?:\w+ )?(?:best|insurances?|leading)\b|\bthe (?:average )?cost of\b[^.;]{0,60}\b(?:can|may) vary\b|\bplease read\b|\bread (?:the following|our|this)\b`,
  // A site's own pages, and the steps of a list.
  re`\b(?:portal|dashboard|website|direct deposit|claims? history|sign(?:ed)? up online|log(?:ged)? in|register(?:ed)? (?:for|on|as|at))\b(?![^.;]*\b(?:must|required|within|not covered|denied)\b)`,
  re`^there (?:is|are) (?:\d+|two|three|four|five|several) (?:\w+ ){0,2}(?:steps?|levels?|ways?|types?|kinds?|stages?)\b|^this is (?:also )?(?:called|known as)\b|\bmay apply to you:$|\bcontact information\b`,
  re`\b(?:complete|full|detailed) descriptions? of\b|\bloves? to help\b|\bcan be hard to read\b|\bunderstand how\b`,
]

/** Advice to ask or to look, which states no rule. */
const ADVICE = re`^you (?:can|may) (?:also )?(?:ask|call)\b(?![^.;]{0,60}\b(?:review|reconsider))|^(?:please |we (?:strongly |highly |also |always )?(?:suggest|recommend|encourage|advise)\w* (?:that )?(?:you )?(?:to )?|you should |you(?: will|'ll)? (?:need|want|have) to |to do this,? |to avoid [^,]{1,60}, please |so |then |first,? |always |if possible,? |if so,? |\(?also,? |step \d+:? ?|\d\. )*(?:ask|call(?:ing)?|contact(?:ing)?|refer to|get the details|determine if|find out|check(?:ing)?|verify|confirm|log in|sign in|find|download|write down|look|learn|see|read|visit|talk|click|compare|view|enter|tell|know|understand|review|search|use the|get a free|familiarize|inform|use our|select)\b`
const RULED = re`\bto (?:complete|fill|sign)\b|\b(?:billing|procedure|diagnosis) codes?\b|\bfor (?:an? |the )?(?:prior |pre-?)?(?:authoriz\w+|approval)\b|\bas you are (?:ultimately )?responsible\b|\bexternal review\b|\bhearing\b|\bmust\b|\brequired\b|\bwithin \d+\b|\bappeal\b|\bchanges?\b[^.;]{0,40}\b(?:insurance|coverage)\b|\bto (?:place|write) (?:a|an)\b|\bfill out\b[^.;]{0,30}\bform\b|\bsee a (?:medical )?(?:provider|doctor)\b|\bauthoriz\w+ (?:code|number|reference)\b|\b(?:to|and) (?:get|obtain|request|open|receive|seek|gain)\b[^.;]{0,40}(?:\bauthoriz|\bpre-?authoriz|\bapproval\b|\ba claim\b)`

/** What a word means, with nobody who pays: "A superbill is an itemized receipt". */
const MEANING = re`^(?:an? |the )?(?:["“])?[\w\s,()/&'-]{2,60}?(?:["”])?(?: (?:is|are|means|refers to)| ?[—:-]) ?(?:an?|the|your|when|what|any|money|someone)\b`
const PAYS = re`\b(?:pays?|owe|paid|paying|responsible|bills? you|share|difference)\b`
const PAID = re`${PAYER}|\b(?:cover(?:s|ed|age)?|benefits?|payable|medically necessary|reimburs\w+)\b`
const WORD = re`^(?:an? )?(?:superbill|eob|explanation|cpt|icd|diagnosis code|claim|premium|referral|prescription|deductible|copay|copayment|coinsurance|network|provider|insurer|letter|prior authorization|preauthorization|appeal|hsa|fsa|hra|allowed amount|health insurance|personal injury|medical necessity|request for|form|document)\b`

/** What a kind of care is, with nobody who pays. */
const KIND_OF_CARE = re`^[\w ,()/-]{3,60} (?:is|are) (?:an?|the) (?:[\w,-]+ ){0,4}(?:approach|technique|practice|method|form|type|system|therapy|treatment)s?\b`

/** A list of things to ask or to find out is no list of rules. */
export const isAsking = (lead: string): boolean =>
  !/\b(?:prescription|referral|order|letter)\b[^.]*\bfollowing\b/.test(lead) &&
  /\b(?:questions|ask|find out|familiarize|verify|check)\b/.test(lead) &&
  !/\bmust\b|\bnot cover|\bexclu/.test(lead)

/** "Use insurance when:" leads to situations that a reader may be in, not to rules. */
export const isChoice = (lead: string): boolean =>
  /\b(?:use|using|consider|choose|pick|prefer|works? (?:best|well)|makes? sense|(?:good|better|best|right) (?:option|choice|fit))\b[^.:]{0,60}\b(?:when|if)\b[^.:]{0,20}:+$/.test(
    lead,
  )

/** The title of a paragraph of the law: "(A) Prior authorization". */
export function isNumberedTitle({ form, lead, text: whole }: Unit, text: string): boolean {
  if (
    form !== 'item' ||
    !/^\((?:[a-z]|[ivx]{1,4}|\d{1,2})\) /.test(text) ||
    /[.;:,]$|[.,;]? (?:and|or)$/.test(text)
  )
    return false
  if (whole.length > 70 || (lead !== '' && !/\b(?:shall|following) apply:$/.test(lead))) return false
  return !/\b(?:is|are|must|will|may|can|shall|not|only|up to)\b|\d{2}|%|\$/.test(text.slice(4))
}

/** Whether a sentence, folded, only looks like a rule of payment. */
export function isTrap(text: string): boolean {
  if (text.endsWith('?')) return true
  if (SHOP.test(text) && !NAMED.test(text)) return true
  if (CARE.test(text) && !NAMED.test(text)) return true
  if (NEVER.some((trap) => trap.test(text))) return true
  if (KIND_OF_CARE.test(text) && !NAMED.test(text) && !PAID.test(text)) return true
  if (ADVICE.test(text) && !RULED.test(text)) return true
  return (
    WORD.test(text) &&
    MEANING.test(text) &&
    !PAYS.test(text) &&
    !new RegExp(`(?:only|must|${PAYER} may)`).test(text)
  )
}
