/**
 * The closed lists a term file may choose from. Every word here has a fixed
 * phrase in src/locales, so a card never says in free text what is a grade.
 */

export const TYPES = [
  // what is done
  'technique',
  'treatment',
  'format',
  'product',
  'setting',
  // what it is about
  'condition',
  'anatomy',
  'assessment',
  'safety',
  // who does it
  'provider',
  'credential',
  'organization',
  // what is written and agreed
  'document',
  'process',
  'concept',
  // what it costs and who pays
  'plan',
  'program',
  'coverage',
  'cost',
  'account',
  'code',
] as const

/** How well the health claims of a technique are supported. */
export const EVIDENCE = ['none', 'E0', 'E1', 'E2'] as const

/** How plans usually treat it; the phrases never speak of the reader's own plan. */
export const COVERAGE = ['none', 'C0', 'C1', 'C2', 'C3', 'C4'] as const

/** Whether an order from a healthcare provider plays a part. */
export const PRESCRIPTION = ['none', 'no', 'insurance', 'often', 'required'] as const

/** Who may do it in the United States. */
export const WHO = [
  'lmt',
  'esthetician',
  'pt',
  'ot',
  'dc',
  'do',
  'physician',
  'nurse',
  'acupuncturist',
  'naturopath',
  'athletic-trainer',
  'lymphedema-therapist',
  'trained-practitioner',
  'spa-staff',
  'trainer',
  'yourself',
] as const

/** When to be careful; each tag stands for one fixed line. */
export const SAFETY = [
  'urgent',
  'area',
  'pressure',
  'heat',
  'cold',
  'suction',
  'scrape',
  'needle',
  'thrust',
  'stretch',
  'scent',
  'lymph',
  'pregnancy',
  'device',
] as const

export type TermType = (typeof TYPES)[number]
export type Evidence = (typeof EVIDENCE)[number]
export type Coverage = (typeof COVERAGE)[number]
export type Prescription = (typeof PRESCRIPTION)[number]
export type Who = (typeof WHO)[number]
export type Safety = (typeof SAFETY)[number]

/** The rows of "What is the difference?", in the order readers ask. */
export const ASPECTS = [
  'purpose',
  'techniques',
  'conditions',
  'prescription',
  'training',
  'together',
  'insurance',
] as const

export type Aspect = (typeof ASPECTS)[number]
