import type { StatementType } from './statement.ts'

/** A thing that a page asks for or gives, and what it would have to say of it. */
export interface Open {
  key: string
  of: StatementType
  /** The statement speaks of it, */
  about: RegExp
  /** and neither a statement says this, nor the rest of the page where it speaks of it. */
  unsaid: RegExp
  /** Words that say it wherever they stand. */
  anywhere?: boolean
  /** Where a negation in the sentence leaves nothing open. */
  positive?: boolean
}

const WHO =
  /\b(?:physicians?|doctors?|chiropractors?|naturopath\w*|nurse practitioners?|primary care|pcp|attending|treating|referring provider|clinicians?|your (?:va )?provider)\b/

export const OPEN: readonly Open[] = [
  {
    key: 'fromWhom',
    of: 'requirement',
    about: /\bprescri(?:ption|bed)\b|\breferral\b|\border(?:ed)?\b/,
    unsaid: WHO,
    positive: true,
  },
  {
    key: 'whichDiagnosis',
    of: 'requirement',
    about: /\bdiagnos/,
    unsaid: /\b(?:icd|musculoskeletal|back|neck|headache|sprain|whiplash|lymphedema)\b/,
    positive: true,
  },
  {
    key: 'whoDecides',
    of: 'requirement',
    about: /\bmedical(?:ly)? necess/,
    unsaid: /\b(?:criteria|review|decides?|determin\w+)\b/,
    positive: true,
  },
  {
    key: 'howRecent',
    of: 'requirement',
    about: /\bletter of medical necessity\b|\blmn\b/,
    unsaid: /\b(?:every|each|per) year\b|\bannual|\bvalid\b|\b12 months\b/,
    positive: true,
  },
  {
    key: 'whoAsks',
    of: 'authorization',
    about: /\bauthoriz|\bapprov|\bcertif/,
    unsaid:
      /\b(?:provider|doctor|we|office|clinic|therapist|physician)(?:'s office)? (?:\w+ )?(?:requests?|asks?|submits?|obtains?|calls?)\b|\bby the provider\b|\bwe will request\b/,
    positive: true,
    anywhere: true,
  },
  {
    key: 'perWhat',
    of: 'limit',
    about: /\b(?:visits?|treatments?|sessions?)\b/,
    unsaid:
      /\b(?:per|a|each|every|calendar|plan|benefit|contract) (?:year|month|condition|injury|day|week)\b|\/year/,
  },
  {
    key: 'shared',
    of: 'limit',
    about: /\b(?:visits?|maximum|limit)\b/,
    unsaid: /\b(?:combined|shared?|together|separate)\b/,
  },
  {
    key: 'deductibleLeft',
    of: 'cost-share',
    about: /\bdeductible\b/,
    unsaid: /\b(?:no deductible|deductible waived|does not apply)\b/,
    anywhere: true,
  },
  {
    key: 'copayAmount',
    of: 'cost-share',
    about: /\bco[- ]?pay/,
    unsaid: /\$ ?\d+[^.;]{0,20}co[- ]?pay|co[- ]?pay[^.;]{0,20}\$ ?\d/,
    anywhere: true,
  },
  {
    key: 'ifUnpaid',
    of: 'exclusion',
    about: /\b(?:not|n't|never|excluded?|exclusions?|experimental|denied)\b/,
    unsaid: /\bappeal|\bself[- ]pay|\bcash\b/,
    anywhere: true,
  },
  {
    key: 'yourPlan',
    of: 'coverage',
    about: /\b(?:may|might|some|many|most|sometimes|usually|often|depends?|var(?:y|ies))\b/,
    unsaid: /$^/,
  },
  {
    key: 'whichPlans',
    of: 'network',
    about: /\bin[- ]network\b|\baccept|\bbill\b/,
    unsaid: /\b(?:every|all) plans?\b/,
    positive: true,
    anywhere: true,
  },
  {
    key: 'paidBack',
    of: 'network',
    about: /\bsuperbill|\breceipt|\bout[- ]of[- ]network\b/,
    unsaid: /\b\d+ ?(?:%|percent)/,
  },
  {
    key: 'deadline',
    of: 'appeal',
    about: /\bappeal|\breview|\bgrievance/,
    unsaid: /\b(?:within|days|months)\b/,
  },
]
