/**
 * Which rule of payment a sentence states.
 *
 * A statement has one main type and may have others. The main type is that of the rule
 * with most weight. Between equals the strongest thing that the sentence asks or does, and
 * within one rank what it names first:
 *
 *  1. appeal          what to do when the payer says no
 *  2. authorization   the payer must agree first; also "no authorization is needed"
 *     requirement     something is asked for: order, referral, diagnosis, medical necessity,
 *                     letter, form, licence, claim number, deadline; also that or when a
 *                     payment must be made ("due at each visit"). "Covered only when
 *                     prescribed", "not covered unless ordered", "may be paid if a doctor
 *                     orders it" and "no referral is needed" are requirements
 *  3. exclusion       not paid, and nothing that could be done would change it
 *  4. limit, cost share, network
 *  5. coverage        "is" or "may be" paid, alone; "not a guarantee of payment"; also "is covered
 *                     when medically necessary", which asks for nothing that can be handed in
 *
 * A clause in front ("If your claim is denied, …", "Once the deductible is met, …") weighs
 * less than what follows it. In a table line the first cell that says something decides.
 * Definitions count only where they say who pays what ("the amount you pay before …").
 *
 * A sentence that no rule knows may go on with the statement before it ("It can be signed by
 * …") or lean to a type by its words of money and payers on a page that is about them. What
 * stands under an appeal's heading is a step of it. None of this is the last word: what the
 * rules say is one of the things that a unit is weighed by (`weigh.ts`).
 */
import { APPROVAL, FINITE, PAY } from './lexicon.ts'
import { answerType, lineType } from './answers.ts'
import { isStepOfAppeal } from './disputes.ts'
import { carriedType, isSibling, subjectType } from './leaning.ts'
import { evidenceOf, type Evidence, holding, pastLabel, strongest } from './evidence.ts'
import { fold } from './fold.ts'
import { isBareLead, leadType } from './leads.ts'
import { isPaymentDue } from './payment-due.ts'
import { amountType } from './plan-lines.ts'
import { re } from './rule.ts'
import type { StatementType } from './statement.ts'
import { isBlank, isCareOnly, isDefining, isTold } from './stating.ts'
import { isAsking, isChoice, isNumberedTitle } from './traps.ts'
import type { Unit } from './unit.ts'

/** Lists that are no rules: sources, dates of changes. */
const APART = /^(?:references|bibliography|history|revision history|related policies|sources|footnotes)\b/
const TO_BE_APPROVED = re`^(?:[\w]+[.)] )?(?:obtain|get|request|ask for)\b[^.;]{0,40}${APPROVAL}`
/** From this weight on a rule knows the shape of a sentence. */
const KNOWN = 3
/** A list of what a paper shows is no list of what is asked. */
const SHOWN =
  /\b(?:receipt|superbill|eob|explanation of benefits|estimate|statement|invoice)s?\b(?![^.]*\bmust\b)[^.]*\b(?:includ|show|list|contain)/
/** A list of what is covered or accepted names things, not rules. */
const INHERITED: ReadonlySet<StatementType> = new Set(['requirement', 'authorization', 'exclusion', 'limit'])

export interface Reading {
  type: StatementType
  also: StatementType[]
  /** What it rests on: a rule that fits well or less, its lead, its place in a table or answer, an amount, what it leans to. */
  by: 'rule' | 'hint' | 'lead' | 'place' | 'amount' | 'leaning'
}

/**
 * What a unit that is no trap states by the rules, or nothing. `text`: its own, folded; `fitting`: the rules that it fits.
 * `pageSpeaks`: the page's title is about paying for care.
 * `before`: what the sentence or item right before it states. `summary`: its title names a plan's summary.
 */
export function classify(
  unit: Unit,
  text: string,
  fitting: readonly Evidence[],
  pageSpeaks: boolean,
  before?: StatementType,
  summary = false,
): Reading | undefined {
  const headings = unit.headings.map(fold)
  const stated = ruled(unit, text, fitting, headings, pageSpeaks, before)
  const amount = !stated || BY_AMOUNT.has(stated.type) ? priced(unit, text, summary) : undefined
  const read = stated && (unit.form !== 'line' || !amount) ? stated : amount
  return read && isStepOfAppeal(read.type, text, headings, fold(unit.lead))
    ? { ...read, type: 'appeal' }
    : read
}

function ruled(
  unit: Unit,
  text: string,
  fitting: readonly Evidence[],
  headings: string[],
  pageSpeaks: boolean,
  before?: StatementType,
): Reading | undefined {
  if (headings.some((h) => APART.test(h)) || isTold(text)) return undefined
  const lead = fold(unit.lead)
  if (unit.form === 'item' && unit.first && (isAsking(lead) || isChoice(lead))) return undefined
  if (unit.form === 'item' && (isBlank(text) || isDefining(lead))) return undefined
  if (isNumberedTitle(unit, text)) return undefined
  const around =
    pageSpeaks || before !== undefined || PAY.test(lead) || headings.slice(-2).some((h) => PAY.test(h))
  const evidence = holding(fitting, around)
  const best = strongest(
    unit.form === 'line' ? pastLabel(evidence, unit.text) : evidence,
    unit.form === 'line',
  )
  const inherited =
    unit.form === 'item' && unit.first && lead !== '' && around && !SHOWN.test(lead)
      ? (leadType(lead) ?? statedType(lead))
      : undefined

  if (inherited === 'requirement' && TO_BE_APPROVED.test(text))
    return reading('authorization', evidence, 'lead')
  if (inherited === 'appeal') return reading('appeal', evidence, 'lead')
  if (inherited === 'requirement' && !isWhole(text)) return reading('requirement', evidence, 'lead')
  if (
    inherited &&
    (!best ||
      best.weight < (isWhole(text) ? 2 : 3) ||
      (inherited === 'exclusion' && (!FINITE.test(text) || (best.type === 'coverage' && lead.endsWith(':')))))
  )
    return reading(inherited, evidence, 'lead')
  if (!best || best.weight < 2) {
    const place = placedType(unit, text, headings.at(-1) ?? '', around)
    if (place) return reading(place, evidence, 'place')
    const leaning =
      (before && followingType(unit, text, before)) ?? (pageSpeaks ? subjectType(unit, text) : undefined)
    return leaning && reading(leaning, evidence, 'leaning')
  }
  if (isBareLead(text)) return undefined
  // "Care that requires an overnight stay" asks nothing of who pays or is paid.
  if (
    best.type === 'requirement' &&
    best.weight < 3 &&
    !(before && carriedType(text, before)) &&
    isCareOnly(text)
  )
    return undefined
  // "3. Out-of-network costs": a numbered title.
  if (unit.form === 'item' && lead === '' && best.weight < 3 && !FINITE.test(text)) return undefined
  if (text.endsWith(':') && !FINITE.test(text)) return undefined
  if (unit.form === 'sentence' && text.split(' ').length < 3) return undefined
  // "Does it cover massage? No."
  const denied = unit.form === 'answer' && best.type === 'coverage' && /\? no\b/.test(text)
  const due = best.type === 'cost-share' && unit.form !== 'line' && isPaymentDue(text)
  const type = denied ? 'exclusion' : due ? 'requirement' : best.type
  return reading(type, evidence, best.weight >= KNOWN ? 'rule' : 'hint')
}

/** What a line only mentions beside its amount: "Meals (28 in two weeks) | $0". */
const BY_AMOUNT: ReadonlySet<StatementType> = new Set(['requirement', 'limit'])

/** An amount without a verb, in a plan's summary. */
function priced(unit: Unit, text: string, summary: boolean): Reading | undefined {
  const type = amountType(unit, text, summary)
  return type && reading(type, [], 'amount')
}

/** What only its question, or the head of its column, makes a statement. */
function placedType(unit: Unit, text: string, heading: string, around: boolean): StatementType | undefined {
  if (unit.form === 'line') return lineType(fold(unit.lead), heading, unit.text)
  return unit.answers && around ? answerType(fold(unit.answers), text) : undefined
}

function followingType(unit: Unit, text: string, before: StatementType): StatementType | undefined {
  if (unit.form !== 'item') return carriedType(text, before)
  return before === 'requirement' && unit.lead === '' && !FINITE.test(text) && isSibling(text)
    ? before
    : undefined
}

/** What a lead states that is a sentence of its own: its items say of what. */
function statedType(lead: string): StatementType | undefined {
  if (!lead.endsWith(':')) return undefined
  const best = strongest(evidenceOf(lead), false)
  return best && best.weight >= 3 && INHERITED.has(best.type) ? best.type : undefined
}

/** An item that is a sentence of its own. */
const isWhole = (text: string): boolean => FINITE.test(text) && text.split(' ').length > 7

function reading(type: StatementType, evidence: Evidence[], by: Reading['by']): Reading {
  const also = new Set(evidence.filter((e) => e.weight >= 2 && e.type !== type).map((e) => e.type))
  return { type, also: [...also], by }
}
