import type { Unit } from './unit.ts'

/**
 * What the words of a sentence say together, where no rule knows its shape: each speaks a little
 * for a rule of payment or against one, and the sum counts. The weights, in quarters, were fitted
 * to sentences of pages about paying for care; words are cut to their stems.
 */
const WEIGHTS: readonly (readonly [quarters: number, stems: string])[] = [
  [7, 'decision pay'],
  [6, 'denial fund insurer maximum must'],
  [
    5,
    `amount approv bill claim coinsurance cover days expens hsa invoice letter necessary part per pip
    preauthoriz primary program referral shall`,
  ],
  [
    4,
    `$ accept appeal approval bring calendar carrier copay deductible diagnosi do document external fsa
    holder independent network not outside payment pays plan pre qualify reimburs reimbursement
    responsibility responsible service spend submit supp surgery third tricare within year`,
  ],
  [
    3,
    `above accident acupuncture again annual any appli applicable are assignment authoriz auto balance
    because before blue count courtesy coverage day deni direct doesn't due eligible employer estimate
    experimental extra fee file further gap has hmo hospital improvement investigational leav licens
    like massage may medicare necessity no number only palliative payable physician physiotherapy
    preferr prescription professional qualifi receipt regardles reimbursable reimburse request rmt say
    second send sent separate share some spa specific still stop superbill they treat treatment under
    unit until urgent va visit week worker yes`,
  ],
  [
    2,
    `acc account add after allow already am arrangement attach balanc be begin behalf benefit beyond by
    can can't cannot car charg chiropractic chronic co code compani compens complaint condition
    congenital consider consult copayment copy date decid deliver department disput dispute dollar
    educational emergency everyth example exces exclud expedit expense fami fault fax fees for function
    give given good guarantee hear hour however includ include insurance is item limit longer lost major
    medicaid month nurs nurse obtain office order owe participat party percent period phone pocket
    practitioner prescrib private provider rat reasonable receiv reconsider referr rehabilit relax
    render requir require response runs scheme section shar skill sometim stat subject term then therapy
    up usual verific when won't would writ`,
  ],
  [
    1,
    `% active additional adjuster administrator age an another answer assistant card contract cost crash
    current determin doctor does each every form from full general have if injuri it least medical meet
    member most need non on outpatient paid participate policy prior proces provid provide right should
    so start submitt their therapist total unus will with write`,
  ],
  [
    -1,
    `) ; also back been both chiropractor come first follow health i important injury issu just let list
    long low minute movement much note notice once one online or pain personal quality re register run
    same see servic show table than that these through type typical us wellnes whether who you`,
  ],
  [
    -2,
    `# : act alway being cancel chapter complete did disability discount dr easy educ effective ensure
    equipment evalu explan feel financial find found friday ful great how inpatient know last loc
    manager me miss more neck new october offer open other past physiotherapist premium print privacy
    problem procedure rate recovery refer relat resourc result review schedule seek self session since
    six soft special support sure take tax team therapeutic there thing this tissue top train union
    updat value want we what where work`,
  ],
  [
    -3,
    `agree appropriate bas body booklet cancell chang choos common credit detail download dur experience
    explain future goal guidelin help here history immediate into involv joint less make person physical
    purpos read reason requirement save site strength talk was way while written`,
  ],
  [
    -4,
    `about best better call delay deposit free gift high law liability many membership off option our
    packag people question reserv tim`,
  ],
  [-5, 'below description email employee inform my rul tak understand'],
  [-6, 'cash website'],
  [-7, 'contact portal'],
  [-10, '?'],
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
const LENGTHS = [-3, 1, 2, 1, 1, 0, -2]

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
