import { NEG, PAYER, THERAPY } from '../lexicon.ts'
import { type Rule, re } from '../rule.ts'

const YES = String.raw`\b(?:cover(?:s|ed)?|reimburse(?:s|d)?|reimbursable|eligible|payable|covered (?:benefit|service)s?|qualif(?:y|ies)|qualified medical expenses?)\b`

export const COVERAGE: Rule[] = [
  {
    // Chiefly that it is or may be paid, with no paper asked for.
    type: 'coverage',
    weight: 4,
    say: re`\bmay be considered (?:to be )?medically necessary\b|\bbenefits?\b[^.;]{0,160}\b(?:is|are|will be) (?:\w+ )?(?:provided|available|payable|paid)\b[^.;]{0,20}\b(?:when|if)\b[^.;]{0,60}\bmedically necessary\b|\bbenefits (?:are|will be) (?:based|determined)\b|\b(?:secondary|supplement\w+|gap)\b[^.;]{0,30}\b(?:insurance|insurer|policy|coverage|plan)\b[^.;]{0,80}\b(?:pays|covers|will (?:pay|cover)|picks up|takes care of|provides (?:additional|extra))\b`,
    unless: re`\bcriteria\b|\bconditions (?:are|is)\b|\ball of\b|\bonly\b|\bmust\b|(?:\bnot|n't)\b|\bprescri|\border|\breferr|\byou (?:pay|owe|are responsible)|\b(?:deductibles?|co-?pay)`,
    pay: 'around',
  },
  {
    type: 'coverage',
    weight: 4,
    say: re`(?:\bnot|n't|\bno|\bcannot)\b (?:\w+ ){0,2}(?:guarantee|promise)|\bsubject to the terms\b|\bcannot be (?:certain|sure) that\b|\bnot ensure that\b`,
    unless: re`\bauthoriz|\bprescription is not\b`,
    pay: 'around',
  },
  {
    type: 'coverage',
    weight: 2,
    say: re`${YES}`,
    with: re`${PAYER}|\bbenefit|\bwe (?:\w+ )?cover\b|\b(?:is|are|be) (?:\w+ )?(?:a )?(?:cover|reimburs|eligible|payable)|\bqualified medical\b|\bcovered services\b|\breimburs|\b(?:therapy|treatment|services?|care|massage|expenses?) (?:also |may |can )?qualif`,
    unless: re`\bsheet\b|\bblanket\b|\bcovered (?:parking|at all times|entrance)|\bcovers (?:the|your) (?:back|neck|whole|body)\b|\bcovers one\b|\bdiscount\b|\bmembership\b|^having\b|\binsurance that covers\b|\bbased on (?:your )?income\b|\bpremiums?\b|\bapplication\b|^if you have medicare|\bthat (?:\w+ ){1,2}(?:does|do)(?:n't| not) cover|\bthan\b[^.;]{0,20}\bcovers\b|\bencouraging\b`,
    pay: 'around',
  },
  {
    type: 'coverage',
    weight: 2,
    say: re`(?:${PAYER}|\bemployer\b)[^.;]{0,60}?\b(?:pays?|help(?:s)? pay|offers?|includes?|provides?(?! options)|pay back|allows?|authorizes?|takes? care of|take care of)\b`,
    with: re`${THERAPY}|\bbills\b|\bvisits?\b|\bpart of the\b|\bmedical\b|\bmassage\b`,
    unless: re`(?:\bnot|n't|\bnever) (?:\w+ )?pay|\bforms?\b|\bpremium\b|\bpolicy (?:number|is)`,
    pay: 'self',
  },
  {
    type: 'coverage',
    weight: 3,
    say: re`\breimbursement (?:may|might|can) be (?:possible|available)\b|\b(?:coverage|benefits?|reimbursement|payment)\b[^.;]{0,30}\b(?:var(?:y|ies)|depends?|differs?|(?:is|are) different|is available|(?:is|are) (?:not )?guaranteed)\b|\b(?:covered|benefit|it|they) depends on\b[^.;]{0,30}\b(?:plan|policy|contract)|\b(?:guarantee|promise)\b[^.;]{0,40}\b(?:payment|coverage|pay|reimburs\w+|benefits)\b|\bnot (?:all|every)\b[^.;]{0,40}\b(?:plans?|contracts?|polic\w+|insur\w+)\b[^.;]{0,30}\b(?:covers?|pays?|has|have|includes?)|\bsubject to the terms\b|\bdo not cover the same\b|\bcoverage\b[^.;]{0,80}\bnot automatic\b|(?:\bnot|n't) mean\b[^.;]{0,60}\b(?:cover|benefits|pay)|\bverif\w+[^.;]{0,60}(?:does not|doesn't) verify|\bpayment is not\b|\bnot insurance\b|\b(?:every|each|your)\b[^.;]{0,30}\b(?:plan|policy|insur\w+|compan\w+) (?:is|are|has|may have|will have|can have) (?:\w+ )?different\b|\bpolicies differ\b|\bsome have\b[^.;]{0,40}\bbenefits\b|\b(?:plans?|insurers?|compan(?:y|ies)|policies) (?:\w+ )?(?:offers?|includes?|provides?|have) (?:[\w-]+ ){0,3}benefits?\b|\bcoverage includes\b|\b(?:shall|must|required(?: by law)? to) (?:provide|include|offer)\b[^.;]{0,60}\b(?:coverage|benefits|services that)\b|\brequires\b[^.;]{0,60}\bto (?:provide|offer|include|cover)\b|\b(?:states?|plans?|employers?) (?:can |may )?(?:decides?|chooses?)\b[^.;]{0,50}\b(?:cover|include)|\b(?:this|that|amount|payment) depends on\b[^.;]{0,30}\b(?:plan|policy|contract)\b|\bcase-by-case basis\b|\bsubject to the (?:terms|\w+, conditions)\b`,
    unless: re`\bdeath benefit\b|\bchildren\b`,
    pay: 'around',
  },
  {
    type: 'coverage',
    weight: 4,
    say: re`\b(?:hsas?|fsas?|hras?|health savings|flexible spending)\b[^.;]{0,60}\b(?:cards?|accepted|welcome|accounts?|payments?)\b|\b(?:use|pay|accept)\b[^.;]{0,50}\b(?:hsas?|fsas?|savings accounts?|spending accounts?)\b`,
    with: re`\baccept|\bwelcome|\bcharge\b|\bswipe\b|\buse\b|\bpay\b|\btake\b`,
    unless: re`${NEG}|\bpenalty\b|\bletter\b|\bnecess|\bprescri|\bdoctor\b|\breceipts? (?:to|for|you)\b|(?<!we )\bonly\b|\bas long as\b|\bspecific\b|\bconditions?\b|\b(?:must|require)`,
  },
  {
    type: 'coverage',
    weight: 2,
    say: re`\b(?:shall (?:provide|include) coverage|shall be paid|included in the|coverage (?:for|of) (?:massage|therapy|chiropractic|acupuncture|treatment|services|care)|benefits package|covered as|paid by|paid under|alternative care (?:benefit|rider)|rehabilitation benefit|extra benefits?|whole health|expenses (?:can |may )?include|(?:is|are) (?:a |an )?(?:\w+ )?benefits? (?:for|under|included|of)|has a massage benefit|have a massage benefit)\b`,
    unless: re`${NEG}`,
    pay: 'around',
  },
]
