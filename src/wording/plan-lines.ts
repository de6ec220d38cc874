import { fold } from './fold.ts'
import { re } from './rule.ts'
import type { StatementType } from './statement.ts'
import type { Unit } from './unit.ts'

/**
 * The lines of a plan's summary say what a member pays with a name and an amount alone: "Specialist
 * visit | $40", "$0 telehealth visits". Elsewhere such a line is a price.
 */
const SUMMARY = re`\b(?:summary of (?:\w+ )?benefits|benefits? (?:summary|highlights|overview|chart|schedule|grid|at a glance)|schedule of (?:\w+ )?benefits|plan (?:highlights|summary|overview|comparison|design|benefits|details)|(?:compare|comparing) (?:our |the )?plans|medicare advantage|(?:hmo|ppo|epo|pos|hdhp)(?:-pos)? (?:plans?|options?)|(?:medical|dental|vision|health) plan (?:summary|options|comparison|benefits))\b`
/** Heads of columns that say who pays. */
const SHARES = re`\b(?:in|out)[- ](?:of[- ])?network\b|\bnon-?network\b|\b(?:you|member|patient|employee|enrollee)s? pays?\b|\byour (?:cost|share)\b|\bplan pays\b|\b(?:non-?)?participating providers?\b|\bco-?pay(?:ment)?s?\b|\bcost[- ]shar\w+\b`
/** What is bought, not shared: a price, a premium, what is given back. */
const PRICE = re`\bpremiums?\b|\bgive ?back\b|\brebate\b|\b(?:cash|self[- ]pay|member|membership) (?:price|rate|fee)s?\b|\bgift\b|\btips?\b|\bmembership\b|\bper month\b`

const AMOUNT = String.raw`(?:\$ ?\d[\d,.]*|\d+ ?%|no (?:charge|cost|copay\w*)|covered (?:in full|at 100 ?%)|paid in full)`
const CELL = re`[\n|\t]\s*(?:up to )?${AMOUNT}`
const MOST = re`\ballowance\b|\bmax(?:imum)?\b(?! out)|\bup to \$|\$ ?\d[\d,.]* (?:per|a|every|each) (?:quarter|(?:calendar |plan |benefit )?year)\b|\blimit(?:ed)?\b`
const CARE = String.raw`(?:visits?|exams?|care|co-?pay(?:ment)?s?|deductible|generics?|prescriptions?|drugs|telehealth|nurse ?line|screenings?|preventive|labs?|x-?rays?|imaging|hospital|stays?|therapy|physician|doctor|specialist|immunizations?|vaccin\w+|dental|vision|hearing|cleanings?|items|allowance|ambulance|services?)`
const LISTED = re`^(?:[·•*-] ?)?${AMOUNT}\b[^.]{0,60}\b${CARE}\b|^(?:[·•*-] ?)?[^.$]{3,60}\b${CARE}\b[^.$]{0,30}(?: ?[:—-])? ${AMOUNT}[^.]{0,20}$`
/** Longest name of a kind of care. */
const NAME = 160

/** Whether a title names a summary of a health plan. */
export const namesSummary = (title: string): boolean => SUMMARY.test(title)

/** What a line or item states that has an amount and no verb. */
export function amountType(unit: Unit, text: string, summary: boolean): StatementType | undefined {
  if (PRICE.test(text) || text.length > NAME) return undefined
  const within = summary || unit.headings.some((h) => namesSummary(fold(h)))
  const stated =
    unit.form === 'line'
      ? (within || SHARES.test(fold(unit.lead))) && CELL.test(unit.text.toLowerCase())
      : within && unit.form === 'item' && LISTED.test(text)
  if (!stated) return undefined
  return MOST.test(text) || /\bmaximum|\blimits?\b/i.test(unit.headings.at(-1) ?? '') ? 'limit' : 'cost-share'
}
