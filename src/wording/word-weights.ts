import type { Unit } from './unit.ts'

/**
 * What the words of a sentence say together, where no rule knows its shape: each speaks a little
 * for a rule of payment or against one, and the sum counts. The weights, in quarters, were fitted
 * to sentences of pages about paying for care; words are cut to their stems.
 */
const WEIGHTS: readonly (readonly [quarters: number, stems: string])[] = [
  [7, 'pay'],
  [6, 'decision insurer letter maximum must'],
  [
    5,
    `amount bill claim coinsurance cover days denial external fund hsa necessary part per pip program
    referral`,
  ],
  [
    4,
    `accept approv approval bring calendar carrier copay deductible do expens fsa independent invoice
    network not number payment plan preauthoriz primary reimbursement request responsibility responsible
    service shall submit within year`,
  ],
  [
    3,
    `$ accident acupuncture after annual any appeal appli applicable authoriz auto before blue courtesy
    coverage date deni diagnosi document due estimate experimental extra further gap has hmo holder
    improvement leav massage may medicare no office outside payable pays physician pre preferr
    professional qualifi qualify receipt regardles reimburs reimbursable reimburse say sent separate
    share some spa spend stop supp surgery therapy they third tricare visit week worker`,
  ],
  [
    2,
    `above acc additional allow am are assignment attach balanc balance be because begin benefit beyond
    by can can't car charg chiropractic compani condition congenital consult count day decid department
    direct dispute does doesn't eligible emergency employer exclud expedit expense fami fault fax fee
    file for from function give given good guarantee hospital insurance investigational is item licens
    like limit longer lost major medicaid necessity need nurse obtain only order owe party percent
    period physiotherapy pocket practitioner prescrib prescription prior provider rat reasonable receiv
    referr rehabilit relax report requir require rmt section send should skill specific stat still
    subject superbill their therapist treat treatment under unit until urgent usual va verific when writ
    yes`,
  ],
  [
    1,
    `% account add all an another app arrangement assistant available cannot card chronic clinic co code
    compens consider contract cost crash current determin doctor each every example exces form full
    general hour however if includ include member month most participat polici policy private provid
    provide right so sometim submitt term the then total two up veteran will with would your`,
  ],
  [
    -1,
    `) ; also chiropractor combin feel first five ful group health important injury inpatient just long
    more new note of once one open or perform possible price quality rate re register same servic
    session six student tax than there these through type us use want we wellnes where you`,
  ],
  [
    -2,
    `# : act alway appropriate being cancel chang chapter choos complete credit disability discount dr
    dur educ effective ensure equipment evalu explan financial find follow found here history i
    immediate involv joint know last law less list loc me miss notice october other premium privacy
    problem procedure reason recovery refer relat resourc review save schedule see seek self since soft
    speech sure take team therapeutic thing this tissue typical updat value view was welcome what while
    who work`,
  ],
  [
    -3,
    `about agree bas best better body booklet cancell common delay detail download experience explain
    free future goal guidelin help high how into make many membership off our person physical read
    requirement support talk tim way`,
  ],
  [-4, 'call description email gift liability my option packag people question reserv rul tak'],
  [-5, 'below cash employee inform understand website'],
  [-6, 'contact portal'],
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
const START: Record<Unit['form'], number> = { sentence: -7, item: -5, line: -2, answer: -5 }
/** Of few words and of very many. */
const LENGTHS = [-3, 1, 2, 0, 1, 0, -2]

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
