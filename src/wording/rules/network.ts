import { BRITISH, PAYER } from '../lexicon.ts'
import { type Rule, re } from '../rule.ts'

const OURS = String.raw`(?:\b(?:we|i|our (?:\w+ )?(?:clinic|office|practice|therapists?|providers?|staff)|clinic|office|practice|therapists?|provider|they|it|[\w-]+ (?:is|are|does|do))\b)`
const BILLED = String.raw`(?:(?<!co-)\binsurances?\b|\binsurers?\b|\bclaims?\b|\bmedicare\b|\bmedicaid\b|\bpip\b|\bmed ?pay\b|\bl ?& ?i\b|\bplans?\b|\bcarriers?\b|\bworkers'? comp\w*|\blabor (?:and|&) industries\b|\btricare\b|\bthird[- ]party\b|\bassignment\b|\b(?:aetna|cigna|bcbs|blue cross|uhc|humana|kaiser|premera|regence|moda|providence|united ?healthcare)\b|${BRITISH})`

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
    unless: re`\beligible for\b`,
    pay: 'around',
  },
  {
    type: 'network',
    weight: 4,
    say: re`(?:\bnot|n't) (?:restrict|limit)\b[^.;]{0,30}\bnetworks?\b`,
  },
  {
    type: 'network',
    weight: 3,
    say: re`${OURS}[^.;]{0,60}?\b(?:take|accept) [^.;]{0,160}\b(?:insurances?|pip|workers?'? comp\w*)\b|${OURS}[^.;]{0,60}?\b(?:bill|bills|accept|accepts|take|takes|file|files|submit|process|work with (?:most|many|all|your|several|a few)|participate|bill for|billing)\b[^.;]{0,60}?${BILLED}`,
    unless: re`\bbe billed\b|\bliability\b|\byou may\b|\bmust accept\b|\bseeks\b|\bbefore we can bill\b|\bcannot bill\b[^.;]{0,40}\buntil\b|\bplan of care\b|\btreatment plan\b|\ba plan\b`,
  },
  {
    type: 'network',
    weight: 3,
    say: re`\b(?:insurance|claims|pip|medicare|l&i)\b[^.;]{0,40}\b(?:is|are) (?:\w+ )?accepted\b|\bdirect(?:ly)? bill|\bbills? (?:your )?(?:\w+ )?(?:insur\w+|carrier|plan) direct|\bdirectly to the provider\b|\bassign(?:ment)? (?:of |my |your )?(?:\w+ )?benefits\b|\baccepts? assignment\b|\bletter of protection\b|\bon a lien\b|\bpay (?:us|at the visit)[^.;]{0,40}\binsurer\b|\bthird[- ]party billings?\b|\bpayment of (?:\w+ ){0,3}benefits\b[^.;]{0,40}\bdirect|\b(?:insurer|insurance|company|plan)\b[^.;]{0,40}\b(?:pay us direct|payment direct|send payment)|\bunassigned basis\b`,
    unless: re`\bask\b`,
  },
  {
    type: 'network',
    weight: 3,
    say: re`\b(?:give|provided?|prepare|email|generate|print|offer|available|send|get|receive|issue|create|supply|happy)\b[^.;]{0,60}\b(?:superbills?|itemized (?:bill|receipt|statement)s?)\b|\bsuperbills?\b[^.;]{0,40}\b(?:given|available|request|provided|send|submit)\b|\b(?:submit|file) (?:the |their |your |these )?(?:own )?claims? (?:themselves|yourself|on (?:your|their) own)\b|\bmonthly statement\b[^.;]{0,40}\binsur|\b(?:receipt|statement)\b[^.;]{0,60}\b(?:send|submit|mail)\b[^.;]{0,30}\b(?:insur|plan|hsa|fsa|your (?:own )?claim|on your own)|\b(?:receipt|statement)\b[^.;]{0,60}\bfile your (?:own )?claim`,
    unless: re`\bsuperbill is\b`,
  },
  {
    type: 'network',
    weight: 3,
    say: re`\b(?:contracted|credentiall?ed|paneled) with|\bclosed networks?\b|\b(?:reimbursement|claims?) (?:is|are) between you and\b|\bworks? with (?:premera|regence|aetna|cigna|kaiser|moda|providence|blue cross|humana|united)\b|\benrolled (?:with|in) (?:medicare|medicaid)\b|\bopted out of\b|\bclaims? cannot be submitted\b|\bindividually credential\w+\b|\b(?:preferred|participating) providers? (?:for|with|of)\b|\bparticipate (?:in|with)\b|\bdirectory of\b|\bprovider directory\b|\bexclude\b[^.;]{0,50}\bnetwork\b|\b(?:any|each) (?:licensed|willing) provider\b|\bsee any doctor\b|\bwill (?:also )?bill your secondary\b|\bcash-based\b|\bfee-for-service practice\b`,
    pay: 'around',
    unless: re`\bopen\b`,
  },
  {
    // British: "registered with Bupa", "we invoice your insurer", "claims are sent on your behalf".
    type: 'network',
    weight: 3,
    say: re`\b(?:registered|recognised|recognized|approved|accredited|affiliated) (?:providers? )?(?:with|by)\b[^.;]{0,60}(?:${PAYER})|\b(?:are|am|is) (?:\w+ ){0,3}(?:registered|recognised|recognized|approved) (?:\w+ )?providers? (?:for|with|of)\b|\b(?:we|i|our \w+|the clinic|clinic)(?: (?:can|will|do|may|also|still|now|usually|normally|generally|directly|happily|then)){0,3} invoices? (?!you\b|patients?\b|clients?\b)|\b(?:we|i|our \w+|the clinic)\b[^.;]{0,40}\b(?:process|send|submit|handle|deal with|raise)\b[^.;]{0,50}\b(?:invoices?|claims?|bills?|paperwork)\b[^.;]{0,30}\bbehalf\b|\binvoices?\b[^.;]{0,40}\b(?:sent|go|goes|submitted|issued) (?:straight |directly )?to (?:your|the|their) insur`,
    unless: re`\b(?:need|must|bring|provide)\b[^.;]{0,80}\b(?:numbers?|codes?|details)\b|\bhcpc\b(?![^.;]*insur)`,
    pay: 'around',
  },
]
