import { re } from './rule.ts'

/**
 * That or when a payment must be made is something asked of the patient, whatever is paid; what the
 * patient's part is, is not. "Copays are due at each visit" against "your copay is $20".
 */
const PART = re`\bco-?\s?pay\w*|\bco-?ins\w*|\bdeductibles?\b|\bout[- ]of[- ]pocket\b|\bshare\b|\bexcess\b|\bshortfall\b|\bgap\b|\bsurcharge\b|\bprivate (?:[\w]+ )?fees?\b|\b(?:option|choose|able) to pay\b|\bpay what you\b|\bcollection (?:expenses|costs)\b|\bcharge ?back\b|\bfull cost\b[^.;]{0,30}\bby (?:the )?(?:patient|you)\b|\b(?:rest|remainder) of the (?:bill|cost)s? (?:is|are) paid by\b|\bdifference\b`
const PAYMENT = String.raw`\b(?:payments?|prepayment|charges|fees|balances?|accounts?|bills?|invoices?|services|treatments?|visits?|sessions?)\b`
const WHEN = String.raw`(?:in full|up ?front|in advance|as you go|as (?:they|services) are (?:rendered|given|received)|when (?:coming in|services)|upon (?:receipt|arrival|check-?in)|on the day|(?:at|before|after|by) (?:the )?(?:time|end|beginning|start|conclusion) of|at (?:your|each|every|the|check-?in)|(?:each|every) (?:visit|treatment|session|week)|within \w+)`
const DUE = re`${PAYMENT}[^.;]{0,70}\b(?:is|are|be|become|becomes) (?:[\w-]+ ){0,3}?(?:due|expected|payable|collected|required|paid|made)\b|${PAYMENT}[^.;]{0,40}\bdue\b|\b(?:outstanding|unpaid|overdue|delinquent|past due)\b|\b(?:collection (?:agency|process|agent)|collections)\b|\b(?:finance|interest|late) (?:charges?|fees?)\b|\b(?:pays?|paid|payments?)\b[^.;]{0,60}\b${WHEN}|\b(?:request|require|expect)s? (?:full |that )?(?:pre-?)?payment\b`
const OTHER = re`\bno (?:pre-?)?payment\b|\bnot (?:be )?(?:due|required|asked|have to)\b|\b(?:insurers?|insurance|plans?|carriers?|medicare) (?:\w+ )?(?:pays?|paid)\b[^.;]{0,30}\bin full\b|\b(?:responsib\w+|liable) for (?:any|all|the)\b|^(?:an? |the )?(?:fixed|set|flat|specified) (?:dollar )?(?:amount|fee|sum)\b|\b(?:your|patient'?s?) responsibility\b`

/** A part that is asked for at a time: "Copays are due at the time of service." */
const AT_ONCE = re`\b(?:co-?\s?pay\w*|co-?ins\w*|deductibles?)\b[^.;$%]{0,60}\b(?:is|are|will be|be) (?:[\w-]+ ){0,3}?(?:due|expected|payable|collected|required)\b[^.;$%]{0,40}\b(?:at|upon|before|prior to|when|by|each|every|in full)\b`

/** Whether a sentence, folded, about what a patient pays says chiefly that or when it must be paid. */
export const isPaymentDue = (text: string): boolean =>
  ((DUE.test(text) && !PART.test(text)) || AT_ONCE.test(text)) && !OTHER.test(text)
