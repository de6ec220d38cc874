import { ABROAD, PAYER } from './lexicon.ts'
import { re } from './rule.ts'

/**
 * A rule of payment needs someone or something of payment and words that rule. Care that "requires
 * an overnight stay", advice, what happened once and where a paper lies state none.
 */
const OF_PAYMENT = re`${PAYER}|\bwe pay\b|${ABROAD}|\b(?:cover(?:s|ed|age)|benefits?(?! of)|claims?|claimants?|reimburs\w+|payable|billable|bill(?:s|ed|ing)?|payments?|co-?pay\w*|deductibles?|co-?insurance|premiums?|referrals?|prescri\w+|authoriz\w+|pre-?auth\w*|approv(?:al|ed)|medical(?:ly)? necess\w+|superbills?|receipts?|invoices?|networks?|adjusters?|employers?|fees?|balances?|charges?|appeals?|eligib\w+|diagnos\w+|forms?|codes?|physician'?s orders?|doctor'?s orders?|treatment plan|(?:plan of care|care plan)|notes|records?|reports?|documentation|letters?|licens\w+|certified|evaluation|qualified|enrolled|doctors?|physicians?|paperwork|members?)\b`

/** Advice, stories, opinions and offers of help. */
const TELLING = re`^(?:consider|compare|look for|watch|remember|think|beware|shop|buying|choosing|finding|being|having|placing|requiring)\b|\bexpect to pay\b|\brange[sd]? (?:from|between)\b|\bred flags?\b|\b(?:potentially|definitely|chances are)\b|\bwe (?:actually|definitely|really)\b|\bwould (?:definitely )?prefer\b|\bwe want to stress\b|\bprimary objective\b|\bfinancial interest\b|\bon some (?:prior )?occasions\b|\bhave (?:immediately )?claimed to\b|\bmight be (?:padding|overcharging)\b|\bcost more because\b|\b(?:higher|lower) (?:weekly|monthly|overall) costs?\b|\bsay so when\b|\bi (?:take|feel|believe|think|have been (?!informed|told|advised))|\b(?:i've|we've) been\b|\bhere(?:'s| are| is) (?:the|some|a few)? ?(?:ways?|typical|how|what)\b|\bways to (?:manage|save|lower|reduce)\b|\bwhat's included in\b|\blife happens\b|\bhelp(?:s)? (?:you|eligible|consumers)\b[^.;]{0,40}\b(?:determine|understand|enroll|figure|find)\b|\bwe'll tell you which\b|\bcontain the\b[^.;]{0,40}\bcosts?\b|\bwill advise you of\b|\bperpetual\b|\b(?:maximum|more|complete) (?:freedom|flexibility)\b|\bflexibility and control\b|\bcannot afford\b|\bdepends? on (?:your|each|the) (?:\w+ )?(?:condition|goals|needs)\b|^(?:these|those|below|the following) are our\b|^you can request a referral\b|\bresponsibility to (?:read|understand) the\b|\bincome benefits?\b|\bwage[- ](?:loss|replacement)\b`
/** Where something stands. */
const POINTING = re`\b(?:contains?|includes?|provides?|has|have|offers?) (?:\w+ )?(?:additional|more|further|detailed|complete|full|helpful) (?:information|details?|guidance|instructions)\b|\b(?:quick reference|fact sheet|webinar|user guide|tutorial)\b|\b(?:constitutes?|form) the (?:entire|whole) (?:agreement|contract)\b|\bthis is your\b[^.]{0,60}\b(?:contract|policy|certificate|booklet)\b|\balso means\b|\b(?:web ?site uses|acrobat|to download|pdf reader)\b|\bkeep this (?:form|notice|copy|page)\b|\bnew patient (?:bundle|packet|paperwork)\b`

/** A word of a contract and what it means: "Hospice care: Care for persons who …". */
const DEFINED = re`^(?!(?:note|important|please note|exception|limits?|requirements?|coverage|exclusions?)\b)(?![^:]*\b(?:is|are|does|do|not|must|may|will|can|you|we)\b)[\w ,'()/&-]{3,60}: (?:an?|the|any|care|services?|those|treatment|items|supplies|equipment)\b`
const DEFINES_PAY = re`\b(?:pays?|paid|paying|payment|owe|amount|cost-sharing|charges? (?:you|for)|difference|share|reimburs\w+|not cover\w*|only (?:when|if)|must|(?:is|are) (?:required|limited|covered(?! section)))\b`
/** What a word of a contract has to be, item by item: "Hospital: a facility which:". */
const DEFINING = re`^[\w ,'()/&-]{3,60}: an? [^:]{3,200}\b(?:that|which|who)(?: [\w ]{0,30})?:$`

/** A blank of a form: "Patient name", "Date". */
const BLANK = re`^(?:(?:the )?(?:patient|participant|provider|member|employee|insured|subscriber|claimant|physician|doctor|policyholder|practitioner|therapist|account ?holder)(?:'s|s'?)? )?(?:(?:full|first|last|printed|legal|middle) )?(?:names?|signature|date|address|phone(?: number)?|telephone|email(?: address)?|employer|fax|city|zip(?: code)?|initials|date of birth|dob|title|relationship|date signed|signature date)(?: \(.{1,30}\))?[:_ ]*$|\b(?:username|last (?:4|four) digits)\b|^describe\b`

/** What is asked as such, whatever for. */
const ORDERED =
  /\b(?:must|shall)\b|\b(?:will be|are|is) required\b|\bneed to (?:make an appointment|give|have)\b/

export const ofPayment = (text: string): boolean => OF_PAYMENT.test(text)

/** Whether what is needed is care for a body, not something for who pays. */
export const isCareOnly = (text: string): boolean => !ofPayment(text) && !ORDERED.test(text)

/** Whether a text, folded, tells, points or defines and states nothing that is paid or asked for. */
export const isTold = (text: string): boolean =>
  TELLING.test(text) || POINTING.test(text) || (DEFINED.test(text) && !DEFINES_PAY.test(text))

export const isBlank = (text: string): boolean => BLANK.test(text)
export const isDefining = (lead: string): boolean => DEFINING.test(lead)
