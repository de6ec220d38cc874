import { APPROVAL, COUNTED, NUM } from '../lexicon.ts'
import { type Rule, re } from '../rule.ts'

/** Sentences that speak of two things, and which of them they are about. */
const PAPER = String.raw`(?:referrals?|prescriptions?|orders?|letters?|scripts?|diagnos[ei]s|claim numbers?)`

const MONEY: Rule[] = [
  {
    // "Limited to $1,500 unless a doctor finds …": the sum is what holds.
    type: 'limit',
    weight: 4,
    say: re`\b(?:reimburs\w+|benefits?|coverage|pip|med ?pay|payments?|paid|pays?|covers?|covered)\b[^.;$]{0,40}\b(?:limited to|up to|capped at|(?:not|never) (?:to )?exceed(?:ing)?|maximum of|(?:no|not) more than)\b[^.;$\d]{0,20}\$ ?\d`,
    unless: re`\bdeductible|\bco-?pay|\bout-of-pocket\b|\bpenalt|\bfine\b|%|\bpercent\b|\byou pay\b`,
    pay: 'around',
  },
  {
    type: 'limit',
    weight: 4,
    say: re`\b(?:permits?|allows?|entitles?|lets?)\b[^.;]{0,25}\b(?:to (?:get|have|receive)|up to)\b[^.;]{0,12}${NUM} (?:\w+ )?(?:${COUNTED})\b|^after (?:a total of |the first |the |your (?:first )?|these )?${NUM} (?:\w+ ){0,2}${COUNTED}\b[^.;]{0,60}\b(?:not|no longer|no more|stops?|ends?)\b`,
    unless: re`\bminutes\b|\bhours\b|\bdays (?:of|after|from)\b|\bappeal`,
    pay: 'around',
  },
  {
    type: 'cost-share',
    weight: 4,
    say: re`\b(?:balance|bill|cost|rest)s? (?:becomes?|is|are|will be) (?:yours|your own)\b|\bdeductibles? (?:may|might|does|do|will|would|need) not (?:apply|be (?:met|applied))\b|\b(?:accept|assume|agree to|acknowledge)s? (?:full |all |total |my )*(?:financial )?responsib\w+ for\b[^.;]{0,120}\bnot (?:be )?(?:paid|covered)\b|^if [^,]{3,80}\b(?:appeal|review|claim)\b[^,]{0,40}\b(?:denied|fails|unsuccessful|rejected|upheld|lost)\b[^,]{0,20}, (?:then )?(?:you|patients?|i|members?) (?:will |must |may |would )?(?:have to |need to |must )?(?:pay|owe)\b|^if [^,]{3,60}\b(?:not|n't) (?:receive|get|been paid|pay)\b[^,]{0,50}, (?:then )?you (?:will|may) (?:be (?:billed|charged|invoiced)|(?:be (?:given|sent|mailed)|receive|get) (?:an? |the )?(?:bill|invoice|statement))\b`,
    pay: 'around',
  },
]

const PAPERS: Rule[] = [
  {
    type: 'requirement',
    weight: 4,
    say: re`^without (?:that|an?|the|this|your|such an?) (?:\w+ ){0,2}${PAPER}\b[^.;]{0,30}, (?:you|we|your|it|the|a|claims?|insurance|i)\b`,
    unless: re`${APPROVAL}`,
    pay: 'around',
  },
  {
    type: 'authorization',
    weight: 4,
    say: re`\bresponsib\w+ (?:for|to) (?:ensur|obtain|mak|get|secur|see)\w*\b[^.;]{0,30}${APPROVAL}|\b(?:retro\w*|late|backdated) (?:authoriz\w+|approvals?)\b`,
    pay: 'around',
  },
]

const WHO: Rule[] = [
  {
    // The patient lets the payer pay the clinic.
    type: 'network',
    weight: 4,
    say: re`\b(?:authorize|instruct|direct|request)s?\b[^.;]{0,50}\b(?:direct )?payments?\b[^.;]{0,100}\b(?:benefits|insurance|insurer|plan|directly)\b[^.;]{0,100}\b(?:to|clinic|provider|office|practice)\b|\bdirect payment\b[^.;]{0,60}\bmade to\b|\b(?:disregards?|ignores?|honou?rs?|revokes?|signs?|pursuant to) (?:the|this|an?|my|your)(?: \w+){0,2} assignment\b(?! of benefits)`,
    unless: re`\bcredit card\b|\bprior auth|\bresponsib`,
    pay: 'around',
  },
  {
    type: 'network',
    weight: 4,
    say: re`\b(?:non-?(?:participating|network|preferred)|out-of-network) (?:providers?|doctors?|facilities|care|services)\b[^.;]{0,40}\bcovered only\b`,
    pay: 'around',
  },
  {
    type: 'exclusion',
    weight: 4,
    say: re`\b(?:not|n't|never) (?:provide|give|make|issue|offer) (?:any )?(?:payments?|coverage|reimbursements?|benefits)\b`,
    unless: re`\bguarantee\b|\bif you (?:do|did|have)\b|^if\b|\bunless\b|\buntil\b`,
    pay: 'around',
  },
  {
    type: 'coverage',
    weight: 4,
    say: re`\b(?:plans?|policies|insurers?) (?:do |will |usually |often |generally )?covers?\b[^.;]{0,60}, but (?:may|might|often|usually)\b|\bplans? pays? (?:part|some|most|the rest) of what\b`,
    unless: re`\bnot\b|\brequire|\blimit|\bonly\b`,
    pay: 'around',
  },
]

/** When a plan begins to pay, before or after another one, and what a reviewer does. */
const WHEN: Rule[] = [
  {
    type: 'coverage',
    weight: 3,
    say: re`\bcoverage\b[^.;]{0,60}\b(?:retroactive|takes effect|kicks in|goes back)\b|\b(?:is|are|becomes?|will be) (?:the |your |their |always )?(?:primary|secondary|first|second) (?:plan|payer|payor|insurer|coverage)\b|\b(?:have|has) access to\b[^.;]{0,30}\bspending accounts?\b|\bmedical expenses are (?:paid|met)\b`,
    unless: re`\bnot\b|\bmust\b|\bdeductible|\bco-?pay`,
    pay: 'around',
  },
  {
    type: 'network',
    weight: 3,
    say: re`\b(?:has|have) (?:agreements?|contracts?|arrangements?) with\b[^.;]{0,40}\b(?:providers?|doctors?|hospitals?|clinics?|therapists?)\b`,
    pay: 'around',
  },
  {
    type: 'appeal',
    weight: 4,
    say: re`\b(?:review|reviewer|panel)\b[^.;]{0,30}\b(?:upholds?|overturns?|reverses?)\b[^.;]{0,40}\b(?:decision|denial|insurer|plan)\b`,
    pay: 'around',
  },
  {
    type: 'exclusion',
    weight: 3,
    say: re`\b(?:plans?|insurers?|payers?|carriers?)\b[^.;]{0,20}\b(?:issue|send)s? (?:you )?an? (?:denial|refusal)\b`,
    pay: 'around',
  },
  {
    type: 'requirement',
    weight: 3,
    say: re`^(?:please )?(?:submit|send|return|hand) (?:in )?(?:your|all|the|any) (?:[\w-]+ ){0,2}(?:forms?|claims?|receipts?)\b`,
    unless: re`\bappeal|\bsuperbill|\bfor you\b`,
    pay: 'around',
  },
]

export const BETWEEN: Rule[] = [...MONEY, ...PAPERS, ...WHO, ...WHEN]
