import { APPROVAL, COUNTED, NEG, NUM, PAYER, THING } from '../lexicon.ts'
import { type Rule, re } from '../rule.ts'

/** A clinic that files, or a member who does: only the second is asked for something. */
const CLINIC = String.raw`(?:\b(?:we|our|us|clinic|office|practice|courtesy|behalf)\b|\bi\b(?!\.e))`
const EXPENSE = String.raw`(?:claims?|expenses|receipts?|invoices?|bills?)`

/** What becomes of a claim: who sends it, who may approve it, what is left when a limit is reached. */
export const CLAIMS: Rule[] = [
  {
    // "First submit your claims to the plan of the parent …", "file the claims separately".
    type: 'requirement',
    weight: 4,
    say: re`^(?:[^,:]{1,120}[,:] )?(?:(?:then )?(?:please |always |also )*|you (?:must |should |can |may |will |need to |have to |then )*(?:usually )?|you or [\w ]{3,30} (?:will |must |should )?(?:usually )?)(?:first )?(?:submit|file|apply)\b[^.;]{0,60}\b(?:${EXPENSE}|plan)\b|\b(?:by|when|for) (?:you )?(?:filing|submitting) (?:an?|your|the) (?:\w+ )?(?:claim|receipt)s?\b|\b${EXPENSE}\b[^.;]{0,60}\b(?:must|should|can|may|needs? to|has to|have to)\b[^.;]{0,30}\b(?:be )?submit(?:ted)?\b|\b(?:still )?submit (?:outstanding|unpaid|eligible|any|all|your) (?:\w+ )?${EXPENSE}\b|\boriginal receipts\b|\bunpaid portion\b[^.;]{0,120}\bsubmitted\b`,
    unless: re`${CLINIC}|\bsuperbill|\bdispute|\bappeal|\bcomplaint\b|\breconsider|\bdenial\b|\b(?:yourself|on your own|for reimbursement)\b(?! before)|\breceipts? to submit\b`,
    pay: 'around',
  },
  {
    // "Once you reach this limit, you cannot claim until …".
    type: 'limit',
    weight: 4,
    say: re`\b(?:scripts?|prescriptions?|referrals?|orders?|authorizations?) (?:is|are) (?:only )?(?:good|valid) for\b|\bno (?:[\w-]+ ){0,2}limits? (?:on|to) (?:the |how )|\bwaiting periods?\b(?! (?:is|are) over)[^.;]{0,40}\b(?:appl\w+|is|are|of)\b|\b(?:allowed|permitted|payable|covered|claimable) (?:once )?(?:in|within|every|per) (?:any |each |a )?${NUM} (?:days|weeks|months|years)\b|\b(?:limit|maximum|allowance|benefit)s?\b[^.;]{0,30}\bused up\b|\b(?:limits?|maximums?|caps?|allowance)\b[^.;]{0,80}(?:${NEG})[^.;]{0,60}\b(?:claim|reimburs|paid|pay|covered)\w*\b[^.;]{0,60}\b(?:until|resets?|renews?|next|rest of|remaining|year)\b|^(?:benefits?|coverage|services)\b[^.;]{0,60}\blimited to ${NUM} (?:\w+ )?${COUNTED}\b|\b(?:funding|benefits?|coverage|payments?) (?:is |are )?(?:capped|reduced)\b`,
    unless: re`\bauthoriz`,
    pay: 'around',
  },
  {
    // The estimate that a patient without insurance must be given.
    type: 'requirement',
    weight: 4,
    say: re`\b(?:right to|must|should|shall|required to|need to|make sure)\b[^.;]{0,80}\bgood[- ]faith estimate\b|\bgood[- ]faith estimate\b[^.;]{0,60}\b(?:must|in writing|within)\b`,
    unless: re`\bdispute|\bbill that\b|\bif you (?:receive|get)\b`,
    pay: 'around',
  },
  {
    type: 'requirement',
    weight: 3,
    say: re`\b(?:always |please |be sure to )?(?:retain|keep|save)\b[^.;]{0,40}\b(?:receipts?|letters?|records|documentation|copies)\b|${THING} (?:is|are) (?:no longer|not|never) (?:necessary|needed|required)|\bforms? (?:that )?(?:is|are) mandatory\b|\bmandatory (?:forms?|documents?)\b|\b(?:receipts?|invoices?|superbills?)\b[^.;]{0,40}\b(?:must|should|may) (?:only |always |also )?(?:show|list|include|state|name|bear|be)\b|\binclud(?:e|ed|ing) as part of an? (?:documented|written|prescribed)\b|^(?:re-?assess|assess|invoice|bill)(?: and \w+)?\b[^.;]{0,60}\b(?:using|with|submit)\b`,
    unless: re`\b(?:we|i|our)\b[^.;]{0,30}\b(?:keep|retain|save)\b`,
    pay: 'around',
  },
  {
    type: 'exclusion',
    weight: 3,
    say: re`\b(?:cannot|can't|can not|may not|not) (?:be |currently )?(?:claimed|claim (?:for|on|this|these))\b|\b(?:is|are) not (?:paid|covered|reimbursed) by any\b|\bunable to claim\b`,
    unless: re`\bunless\b|\buntil\b|\bmore than\b|\bwithout\b`,
    pay: 'around',
  },
  {
    type: 'requirement',
    weight: 4,
    say: re`\b(?:claims?|receipts?|invoices?|expenses)\b[^.;]{0,20}\bolder than\b|\bpay\b[^.;]{0,40}\bfirst and (?:then )?(?:claim|submit|send)\b|\bsend (?:the|your) claims? to\b`,
    unless: re`\b(?:we|our)\b[^.;]{0,20}\bsend\b`,
    pay: 'around',
  },
  {
    // What a payer's right to agree leaves to it.
    type: 'authorization',
    weight: 4,
    say: re`(?:${PAYER}|\bcompensation\b|\badjuster\b)[^.;]{0,30}\b(?:may|must|will|has to|have to|needs? to) (?:first )?(?:approve|agree)\b|\b(?:has|have|must|needs?) (?:to be |be )?(?:first )?(?:approved|agreed) by (?:the |your |our )?(?:${PAYER}|\badjuster\b)|\b(?:insurers?|plans?|carriers?|adjusters?|scheme)\b[^.;]{0,30}\b${NUM} (?:\w+ )?days to (?:answer|respond|decide|reply|approve|review)\b|\b(?:if|where|unless|until) (?:the |an? |your )?(?:approval|authoriz\w+) (?:is|has|was)\b|\bplans? (?:that )?requires?\b[^.;]{0,20}${APPROVAL}|\bnew request must be\b|\brequests? for (?:more|further|additional)\b|\bautomatically approved\b|\bno payment\b[^.;]{0,60}\bunless\b[^.;]{0,40}\bdetermin\w+|${APPROVAL}[^.;]{0,30}\b(?:can|may|usually|typically) takes? (?:up to )?${NUM}\b|\bwithout (?:the |an? |prior )?authorization\b|\bwait for (?:the )?(?:insurer|plan|approval)\b`,
    unless: re`\bappeal`,
    pay: 'around',
  },
  {
    type: 'network',
    weight: 4,
    say: re`\bon[- ]the[- ]spot\b|\bimmediate claims? processing\b|\b(?:claims?|insurance|coverage)\b[^.;]{0,40}\b(?:is|are) not accepted\b|\bassignment (?:begins|ends|is (?:not )?(?:available|accepted))\b|\b(?:pay|electronic)[- ]direct (?:system|billing|claims)\b|\bhicaps\b|\bparticipates? with (?:most|many|all|major|several|the)\b|\b(?:we|our office) (?:will )?file (?:all|your|the|any)\b|\b(?:rebates?|claims?) (?:can|may|will) be (?:processed|lodged|submitted|claimed) (?:for you|on your behalf|by (?:us|our)|electronically|at (?:the )?(?:clinic|reception))|\bwe bill\b[^.;]{0,40}\bdirect(?:ly)?\b[^.;]{0,20}\bso\b`,
    pay: 'around',
  },
  {
    type: 'limit',
    weight: 3,
    say: re`\bper[- ](?:person|family|member|beneficiary)[^.;]{0,30}\b(?:limits?|maximums?)\b|\b(?:total|overall|combined) (?:limit|maximum)\b|\blimits? [^.;]{0,30}\bper (?:person|family|member|beneficiary)\b|\b(?:specific|separate|set|sub-?) ?limits\b`,
    unless: re`\bout[- ]of[- ]pocket\b|\bdeductible\b`,
    pay: 'around',
  },
  {
    // A payer's account from which care may be paid.
    type: 'coverage',
    weight: 3,
    say: re`\b(?:can|may|could) (?:also )?(?:be )?use[sd]?\b[^.;]{0,120}\b(?:to|for) (?:pay|settle|cover|offset)\w*\b|\b(?:rebates?|funding|subsid(?:y|ies)|entitlements?) (?:is|are|may be|applies|apply|available)\b|\b(?:able to|can|may) (?:also )?(?:claim|access)\b[^.;]{0,60}\b(?:back|through|under|from|rebate|plan|account|cover)\b|\bdepending on your (?:plan|cover|policy|coverage|benefits)\b|\balmost (?:always|universally) covered\b|\bclaimable\b|\b(?:will|may|can|also) contributes?\b|\bincluded (?:in|under|with) (?:your|the|most|all) (?:\w+ )?(?:cover|coverage|plan|polic(?:y|ies)|benefits?)\b|\bcover(?:age)? (?:begins?|starts?|takes effect)\b|\b(?:applied|put) (?:to|towards?)\b[^.;]{0,40}\b(?:bills?|costs?|fees)\b|\bspending accounts?\b[^.;]{0,60}\bused\b`,
    unless: re`${NEG}|\bmust\b|\bprovided that\b|\bletter\b|\bprescri|\bup to ${NUM}|\breceipt`,
    pay: 'around',
  },
  {
    // What is left to the patient when the payer drops out.
    type: 'cost-share',
    weight: 4,
    say: re`\b(?:must|will|have to|need to) (?:first )?pay the first\b|\b(?:full|entire) (?:cost|fee|amount)\b[^.;]{0,40}\b(?:is|will be|must be) (?:paid|met|borne|covered) by (?:the |you)|\bprivate (?:\w+ )?(?:fees?|rates?)\b[^.;]{0,40}\b(?:appl(?:y|ies)|charged|payable|required|paid)\b|\b(?:at|to) the private (?:rate|fee)\b|\bsmall gap\b|\bsurcharges?\b[^.;]{0,30}\b(?:appl\w+|payable|charged)\b|\bgap (?:payment|fee) (?:is|will|may|applies)|\bresponsib\w+ (?:for|to pay) (?:the|your|any) bills?\b|\b(?:plan|medicare|insur\w+|pip) (?:will )?pays?\b[^.;]{0,20}%[^.;]{0,40}\b(?:you|patient)\b[^.;]{0,40}\bpays?\b|\bno cost to you\b`,
    unless: re`\bonly need to pay the gap\b`,
    pay: 'around',
  },
  {
    type: 'coverage',
    weight: 4,
    say: re`^(?:[\w ,/-]{1,40}: )?(?:paid|covered|benefits?|payable|reimbursed) (?:is |are |paid )?at (?:up to )?\d+ ?(?:%|percent)|(?:${PAYER}|\bwcb\b|\bacc\b)[^.;]{0,50}\b(?:pays?|covers?)\b[^.;]{0,30}\d ?(?:%|percent)[^.;]{0,40}\b(?:expenses|treatments?|services|total|bills|fees?)\b`,
    unless: re`\byou (?:pay|owe)|\bdeductible\b|\ballowable\b|\bcoinsurance\b|\bnetwork\b|${NEG}`,
    pay: 'around',
  },
]
