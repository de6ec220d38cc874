import type { Unit } from './unit.ts'

/**
 * What the words of a sentence say together, where no rule knows its shape: each speaks a little
 * for a rule of payment or against one, and the sum counts. The weights, in quarters, were fitted
 * to sentences of pages about paying for care; words are cut to their stems.
 */
const WEIGHTS: readonly (readonly [quarters: number, stems: string])[] = [
  [6, 'bill cover days insurer must pay'],
  [
    5,
    `amount bring claim coinsurance decision external fund letter maximum necessary part per program
    referral`,
  ],
  [
    4,
    `appeal approval calendar carrier copay deductible deni denial do expens fsa has hsa invoice
    network not number payment pip preauthoriz primary reimbursement responsible service shall some
    within worker year`,
  ],
  [
    3,
    `above accept accident after annual applicable approv authoriz auto because beyond courtesy
    coverage diagnosi document due further good hmo improvement independent licens limit massage may
    medicare no office pays physician plan pre prescription professional qualifi qualify regardles
    reimburs request responsibility sent separate subject submit superbill therapy third tricare va
    visit`,
  ],
  [
    2,
    `$ acupuncture additional an any app are assignment balance be before can charg chiropractic
    compani condition consult contract date day department dispute doctor doesn't eligible emergency
    exclud expense extra file for function given guarantee hospital hour however includ insurance
    item like longer medicaid met money necessity obtain only order payable period pocket policy
    prescrib prior private provider rat reasonable receipt receiv rehabilit relax requir require
    section send share should specific still their then therapist they total treat treatment under
    unit urgent usual week writ yes`,
  ],
  [
    1,
    `benefit by co compens consider determin direct does each example form from full have if include
    is it medical need physiotherapy polici provid provide right so term up when will with your`,
  ],
  [
    -1,
    `) ; also as back chiropractor complete effective first health list more of once or relat
    schedule servic session speech there this through us use we you`,
  ],
  [
    -2,
    `# : act being chapter choos ensure evalu explain financial find follow free goal i immediate
    important involv last law less many me membership notice one other reason refer regard register
    see seek self take typical value what who`,
  ],
  [
    -3,
    `about agree bas best better cancell common delay detail download dr dur future gift guidelin
    help here high how into make off people person physical question read requirement reserv review
    support tak talk therapeutic way while work`,
  ],
  [-4, 'below call description email employee liability my option our packag rul tim'],
  [-5, 'cash inform understand website'],
  [-6, 'contact'],
  [-9, '?'],
]
const OF_STEM = new Map(
  WEIGHTS.flatMap(([n, stems]) =>
    stems
      .trim()
      .split(/\s+/)
      .map((s) => [s, n] as const),
  ),
)

/** What stands before any word is read; a sentence needs more than an item or a line. */
const START: Record<Unit['form'], number> = { sentence: -8, item: -5, line: -2, answer: -5 }
/** Of few words and of very many. */
const LENGTHS = [-3, 1, 3, 1, 1, 1, -2]

const ENDINGS = ['ations', 'ation', 'ing', 'ed', 'es', 's', 'ly']

function stem(word: string): string {
  if (word.length < 5) return word
  const ending = ENDINGS.find((e) => word.endsWith(e) && word.length - e.length >= 3)
  return ending ? word.slice(0, -ending.length) : word
}

/** The stems of a folded text; sums of money, percentages and numbers are one word each. */
function stemsOf(text: string): string[] {
  const plain = text
    .replace(/[£$€] ?\d[\d,.]*/g, ' $ ')
    .replace(/\d+ ?%|\d+ percent/g, ' % ')
    .replace(/\d[\d,./-]*/g, ' # ')
  return (plain.match(/[a-z]+(?:'t)?|[$%#:;?()]/g) ?? []).map(stem)
}

/** How strongly the words of a folded text speak for a rule of payment; above 0 for more than against. */
export function sumOfWords(text: string, form: Unit['form']): number {
  const stems = stemsOf(text)
  let sum = START[form] + LENGTHS[Math.min(6, Math.floor(stems.length / 5))]!
  for (const s of new Set(stems)) sum += OF_STEM.get(s) ?? 0
  return sum / 4
}
