import { COUNTED, NUM, PAYER } from '../lexicon.ts'
import { type Rule, re } from '../rule.ts'

/** The same rules in everyday words: "the insurer has signed off", "funds not spent are forfeited". */
export const PLAIN: Rule[] = [
  {
    type: 'authorization',
    weight: 4,
    say: re`\b(?:begin|start|go ahead|continue|schedule|book)\w*\b[^.;]{0,30}\b(?:once|after|when|until)\b[^.;]{0,40}\b(?:insurer|adjuster|plan|carrier|acc|board)\b[^.;]{0,40}\b(?:accepted|approved|agreed)\b|\b(?:will|must|should) ask your (?:insurer|plan|carrier)\b|\byes from (?:the|your) (?:insurer|plan|payer)\b|\bnot been approved\b|\bnot (?:pre-?)approved\b|\bcannot (?:treat|see|start|begin|schedule|book)\b[^.;]{0,40}\buntil\b[^.;]{0,40}\bapproved\b|\breferral with an authoriz\w+|\bsign(?:ed|s)? off\b|\b(?:ask|need|get|have)\b[^.;]{0,40}\bfor permission\b|\b(?:okay|ok|clear|approve|allow)\b[^.;]{0,40}\b(?:ahead of time|in advance|beforehand)\b|\b(?:adjuster|insurer|plan|carrier|claims? manager|case manager)s? (?:will )?(?:decides?|determines?|reviews?)\b[^.;]{0,50}\b(?:visits|treatment|therapy|care|requests?)\b[^.;]{0,20}(?:\b(?:allowed|authorized|approved|granted|for more)\b|$)|\b(?:visits|treatment|therapy|care|sessions)\b[^.;]{0,40}\bonly (?:allowed|permitted) (?:once|after|when|if)\b`,
    unless: re`\bappeal|\breviewer\b|\bmedically necessary\b|\bdenial\b`,
    pay: 'around',
  },
  {
    type: 'requirement',
    weight: 4,
    say: re`\bask your [^.;]{0,40}\bto (?:complete|fill|sign|write|send|fax)\b|\bused (?:up )?first\b|\buse the (?:correct|right|proper|most up-to-date|current) (?:\w+ )?codes?\b|\bwrite (?:the|your|a) (?:diagnosis|claim number|policy number)\b|\b(?:give|tell) us (?:the|your) claim number\b|^to (?:be (?:eligible|covered|reimbursed|paid)|qualify|receive (?:benefits|payment|coverage))\b[^.;]{0,60}\b(?:must|need|have to)\b|\bbirthday\b[^.;]{0,60}\b(?:pays?|plan) first\b|\bgood cause\b|\b(?:send|email|hand|show|give|upload|supply|present)\b[^.;]{0,60}\b(?:sides? of (?:your|the)|your) (?:[\w-]+ ){0,3}cards?\b|\b(?:you|members?|patients?) (?:must|have to|need to|should) (?:\w+ )?(?:tell|notify|inform)\b[^.;]{0,30}(?:${PAYER}|\bus\b)|\bbalances?\b[^.;]{0,50}\b(?:must|has to|have to|need to) be (?:settled|paid|cleared)\b|\bpayable (?:within|in|by) ${NUM}\b|\b(?:has|have) to (?:see|be seen by)\b[^.;]{0,40}\b(?:doctor|physician|provider|gp)\b|\bmust file (?:their|your|his|her) own claims?\b|\b(?:will be |are |be )?asked (?:for|to (?:give|provide|show|bring|sign))\b[^.;]{0,50}\b(?:number|card|date|id|name|form|details|referral|prescription)\b|\bcards?\b[^.;]{0,20}\bmust be (?:shown|presented|brought|scanned)\b|\b(?:expenses|claims?|receipts?|bills?|invoices?)\b[^.;]{0,60}\b(?:sent|turned|handed|put|mailed) in (?:before|by|within|no later)\b|\bcannot (?:be )?bill\w*\b[^.;]{0,50}\buntil\b|\bonly (?:treatments?|care|services?|visits?|sessions?|massage|therapy)\b[^.;]{0,30}\b(?:by|from|with) an? (?:registered|licensed|qualified|recognized|recognised|certified)\b|\b(?:without|no) insurance\b[^.;]{0,30}\bmust pay in full\b|\bhold (?:a|an) (?:valid|current) (?:referral|prescription|policy|card)\b`,
    unless: re`\bsuperbill`,
    pay: 'around',
  },
  {
    type: 'limit',
    weight: 3,
    say: re`\b(?:dollars|funds|money|amounts?|credits?|balances?|benefits?)\b[^.;]{0,40}\bexpires?\b|\bone (?:unit|code|evaluation|service)\b[^.;]{0,30}\b(?:per|each|a) (?:day|date|visit|session|year)\b|\b(?:fund|pay for|cover|allow|approve|subsidi[sz]e)s?\b[^.;]{0,30}${NUM} (?:\w+ )?${COUNTED}\b[^.;]{0,40}\b(?:in|within|over|during|per|at)\b|\b(?:benefit|plan|policy|coverage) (?:year|period) (?:runs|is|goes|starts|ends)\b|\bone (?:pair|visit|claim|assessment|session|set|treatment) (?:\w+ )?(?:every|per|each|a|in)\b|\bat most\b|\bforfeit\w*\b|\b(?:visits|benefits|funds|amounts?|unused \w+|money)\b[^.;]{0,40}\b(?:are|is) lost\b|\b(?:benefits?|limits?|allowances?|maximums?|coverage)\b[^.;]{0,30}\b(?:renews?|resets?|starts? over|lasts?) (?:every|each|on|in|at|for|${NUM})\b|\bshare one (?:limit|maximum|allowance|benefit)\b|\b(?:in|within) (?:a|any|each) (?:rolling )?(?:${NUM}[- ])?(?:day|week|month|year) period\b|\b(?:you|members|patients|students) (?:get|have|receive) (?:up to )?${NUM} (?:\w+ )?${COUNTED}\b`,
    unless: re`\bmembership\b|\bpackage\b|\bdeductible\b|\bpremium\b|\bif you have\b|\bhave had\b`,
    pay: 'around',
  },
  {
    type: 'limit',
    weight: 3,
    say: re`^(?:[\w ,/-]{1,40}: )?(?:total )?(?:maximum|max|up to|limit)\b[^.;]{0,12}\$ ?\d|^[\w ,/-]{1,40}: (?:\$ ?\d[\d,]*|one|two|\d+)\b[^.;]{0,30}\b(?:every|per|each|a) (?:${NUM} |calendar |benefit |plan )?(?:years?|months?|lifetime)\b`,
    pay: 'around',
  },
  {
    type: 'cost-share',
    weight: 4,
    say: re`\ba gap (?:may )?appl(?:y|ies)\b|\b(?:you|patients?|clients?) (?:will|may) be (?:invoiced|charged|billed) (?:for|the|at)\b|\b(?:is|will be) paid by the (?:patient|member|client)\b|\bsend the (?:invoice|bill) to you\b|\b(?:rest|remainder|balance) of the (?:bill|cost|fee)s? (?:is|are|will be) (?:paid|met|borne) by\b|\b(?:standard|usual|regular|full) (?:rates?|fees?) appl(?:y|ies)\b|\b(?:part|portion|share|amount) that the \w+ (?:does not|doesn't|do not)\b|\b(?:may|shall|will|must|can)(?: not|not|n't) be (?:balance[- ])?billed\b|\bfees?\b[^.;]{0,30}\b(?:is|are) paid by the (?:member|patient|client|student|insured)\b|\b(?:responsible|liable) for\b[^.;]{0,60}\b(?:that|which|what)?\b[^.;]{0,30}\b(?:not|n't) (?:pay|cover|paid|covered)\b|\b(?:can|may|could) charge you\b|\b(?:user|facility|top-?up|co-?payment|booking|admin\w*) fees?\b[^.;]{0,30}\b(?:appl\w+|charged|payable|levied)\b|\bon top of what\b|\bpays? one (?:fifth|quarter|third|half)\b|\b(?:pay|owe)s? nothing\b|\bbefore\b[^.;]{0,40}\bpays?\b[^.;]{0,30}\byou (?:must|have to|need to) (?:spend|pay|meet)\b|\b(?:price|rate|fee)s? for (?:self-?pay\w*|uninsured|cash|private)\b[^.;]{0,30}\b(?:is|are)\b|\b(?:your |patient )?(?:costs?|share|price)\b[^.;]{0,20}\b(?:is|are|will be) (?:usually |often |much )?(?:higher|lower|more|less)\b[^.;]{0,30}\bnetwork\b|\bthe gap (?:varies|depends|is)\b|\bspend \$ ?\d[\d,]* (?:yourself|of your own)\b|\b(?:deductible|your share)\b[^.;]{0,20}\bis one (?:fifth|quarter|third|half)\b`,
    unless: re`\bcancel|\bgift\b`,
    pay: 'around',
  },
  {
    type: 'network',
    weight: 4,
    unless: re`\bresponsib`,
    say: re`\b(?:sends?|submits?|deals?)\b[^.;]{0,40}\b(?:straight|direct(?:ly)?) (?:to|with) (?:the|your) (?:insurer|plan|fund|carrier)\b|\bdeals? with your (?:insurer|plan|fund|carrier)\b|\b(?:see|choose|use|go to) any (?:registered|licensed|recognised|recognized) \w+|\bprocess (?:the|your) claim (?:at|for|on)\b|\bmust use (?:an? |the |only )?(?:\w+ )?(?:providers?|doctors?|therapists?|network)\b|\bpaid direct(?:ly)?\b[^.;]{0,40}\bassign|\bjoin (?:the|our|a|any) (?:\w+ )?(?:panel|network)\b|\b(?:participating|network|preferred|contracted) (?:\w+ )?(?:therapists?|providers?|doctors?)\b[^.;]{0,40}\b(?:directory|list|website|search)\b|\bproviders? (?:who|that) (?:is|are) not enrolled\b|\bprovider numbers?\b[^.;]{0,30}\bwith\b|\b(?:list of|following) (?:the )?(?:plans|insurers|insurance\w*|companies|carriers) (?:that )?we (?:accept|bill|take|work with)\b|\b(?:contract|agreement) between you and\b|\bnot a party to\b|\bnot (?:all|every) (?:\w+ )?(?:compan(?:y|ies)|insurers?|plans?)\b[^.;]{0,30}\bbill\b|\b(?:do not|don't|cannot|no longer) (?:\w+ )?(?:accept|take|bill|treat) (?:\w+[- ]){0,3}(?:cases|claims|liability|insurance|patients on)\b|\bgo(?:es)? outside (?:the|your) network\b|(?:\bnot|n't) (?:\w+ )?(?:work with|contract with|deal with|join\w*|belong to|part of)\b[^.;]{0,30}(?:\binsur\w+|\bcarriers?\b|\bpanels?\b|\bnetworks?\b|\bmedicare\b)|\b(?:insurance|provider) panels?\b|\bfile (?:it |them |claims? )?(?:yourself|themselves|on your own)\b|\bin or out of (?:your |the )?network\b|\b(?:may or may not|might not) be in\b[^.;]{0,20}\bnetwork\b`,
    pay: 'around',
  },
  {
    type: 'coverage',
    weight: 3,
    say: re`\bno matter who\b|\bregardless of fault\b|\bchildren\b[^.;]{0,20}\bunder \d\d\b|\b(?:members?|patients|those|people|seniors|students|clients)\b[^.;]{0,40}\bmay (?:receive|get|claim)\b[^.;]{0,20}(?:\$ ?\d|\bpart)|\bbenefits? (?:start|begin)s? (?:again )?(?:on|from|in|after)\b|\binjuries\b[^.;]{0,60}\b(?:are|is) covered\b|\bmembers (?:can|may) claim\b|\bplans? that includes?\b|\bfees? (?:already )?includes? (?:a|the) health plan\b|\b(?:eligible (?:for|to join)|can join|may join|added to) (?:the|this|our|your) (?:\w+ )?(?:plan|program|coverage)\b|\b(?:shall|must|will) furnish\b[^.;]{0,30}\b(?:medical|care|treatment|services)\b|\bprovides? for (?:the )?payment of\b|\breimburses?\b[^.;]{0,10}\d+ ?(?:%|percent) of\b|\b(?:rest|remainder|balance) of (?:the|your) claim\b[^.;]{0,40}\b(?:account|plan)\b|\bpicks? up what\b|\bcount(?:s|ed)? as an? (?:\w+ )?(?:medical )?expense\b|\bcan (?:often |usually |sometimes )?be claimed\b|\bmay (?:receive|get|claim) \$ ?\d+|\b(?:cover(?:age)?|benefits?|plans?|polic(?:y|ies)) (?:differs?|var(?:y|ies))\b|\beligible (?:dependants?|dependents?|members?|persons?) (?:are|include)\b|^benefits include\b|\bpartly paid\b|\bpaid by the second(?:ary)? plan\b|\b(?:massage|therapy|physio\w*|treatment|health|wellness) allowance\b|\bwhether\b[^.;]{0,60}\b(?:paid|covered|pays|covers)\b[^.;]{0,30}\b(?:varies|depends|differs)\b|\b(?:varies|differs?|vary) (?:from|between|by|with|among) (?:\w+ )?(?:plans?|polic(?:y|ies)|insurers?|funds?|companies)\b|\b(?:refund|give|pay|get)s?\b[^.;]{0,20}\b(?:part|some|half|all|most)\b[^.;]{0,20}\b(?:back|of (?:the|your) (?:fee|costs?|bill)s?)\b[^.;]{0,20}(?:\bfrom (?:your|the) |$)|\bpaid for by (?:the|your|a) (?:\w+ )?(?:fund|insurer|plan|employer|scheme|union)\b|\bis an? (?:medicare|medicaid|covered|plan) benefit\b|\bplans? (?:sometimes|often|may|now|also|usually|can) (?:also )?(?:adds?|offers?|includes?)\b|\bare (?:\w+ )?protected (?:by|under)\b|\bapplies to (?:all|every) (?:members?|students?|employees?|dependants?)\b|\b(?:hsa|fsa)s?(?: and \w+)? (?:cards?|money|dollars?|funds?) (?:works?|can|may|are)\b`,
    unless: re`(?:\bnot|n't|\bnever|\bno)\b|\bprescri|\bletter\b|\brequire|\bmust\b|\byou (?:pay|owe)\b|\bpremiums?\b`,
    pay: 'around',
  },
  {
    type: 'exclusion',
    weight: 3,
    say: re`\b(?:no|not have) (?:cover|coverage|benefit)\b(?! (?:charge|letter))|\bcannot use (?:the|your) (?:account|card|plan|benefit|allowance)\b|\bnot (?:a )?part of (?:your|the|this) (?:plan|cover|coverage|benefits?)\b|\b(?:may|can|will) refuse payment\b|\b(?:cannot|can't|not) be billed to\b|\b(?:not|n't|never) (?:recogni[sz]e|consider)\b[^.;]{0,40}\b(?:providers?|benefit|medical)\b|\bclaims?\b[^.;]{0,20}\b(?:can|may|will) be refused\b|^(?:care|services|treatment|charges|therapy) that (?:is|are)\b[^.;]{0,60}\b(?:custodial|educational|cosmetic|experimental)\b|\b(?:leaves?|left|are) out (?:of )?(?:the |your |its )?(?:coverage|cover|plan|benefits?|massage|acupuncture|chiropractic|any|all)\b|\boutside (?:the|your|its|this|of) (?:\w+ )?(?:benefits?|coverage|cover|plan|policy|scope of (?:cover|benefit)\w*)\b|\bbenefits? (?:ends?|stops?) (?:when|once|if)\b|\bturns? down claims?\b|\brefuses? to pay\b|\b(?:claims?|requests?)\b[^.;]{0,40}\bturned down\b`,
    unless: re`\bif\b[^,.]{0,60}\b(?:refuses?|turned down)\b`,
    pay: 'around',
  },
  {
    type: 'appeal',
    weight: 4,
    say: re`\btribunal\b|\btake (?:it|the denial|a denial|a refusal|the dispute) to\b|\bcomplaint to\b|\bsay (?:in writing )?why\b[^.;]{0,20}\b(?:no|den|refus)|\bwriting why\b|\bdisputes?\b[^.;]{0,40}\b(?:(?:are|is|shall be|may be) (?:heard|resolved|decided|settled)|under rule)\b|\bsecond review\b|\bprotest an? (?:order|decision)\b|\blook at it again\b|\b(?:ask|request)\b[^.;]{0,20}\b(?:us|them|the plan|insurer)\b[^.;]{0,20}\b(?:again|second look)\b|\bwhy you think\b|\bcontest(?:ing)? (?:the|a|this|that|any|their) (?:decision|denial|claim)\b|\b(?:looked at|considered|reviewed|decided) (?:again|anew|afresh|a second time)\b|\brequest for (?:a )?review\b|\bindependent (?:doctor|physician|reviewer|person|expert)s?\b[^.;]{0,40}\b(?:look|review|decide)|\bif (?:they|the plan|the insurer|your plan) (?:says? no|refuses?|turns? (?:it|you) down)\b`,
    unless: re`\bmust pay\b|\bresponsib`,
    pay: 'around',
  },
]
