import { PAY } from './lexicon.ts'
import type { Rule } from './rule.ts'
import { APPEAL } from './rules/appeal.ts'
import { AUTHORIZATION } from './rules/authorization.ts'
import { BETWEEN } from './rules/between.ts'
import { BOOKLET } from './rules/booklet.ts'
import { CLAIMS } from './rules/claims.ts'
import { CLINIC } from './rules/clinic.ts'
import { COST_SHARE } from './rules/cost-share.ts'
import { COVERAGE } from './rules/coverage.ts'
import { EXCLUSION } from './rules/exclusion.ts'
import { LIMIT } from './rules/limit.ts'
import { MANAGED } from './rules/managed.ts'
import { NETWORK } from './rules/network.ts'
import { PLAIN } from './rules/plain.ts'
import { REQUIREMENT } from './rules/requirement.ts'
import type { StatementType } from './statement.ts'
import type { Unit } from './unit.ts'

const RULES: readonly Rule[] = [
  ...APPEAL,
  ...AUTHORIZATION,
  ...REQUIREMENT,
  ...EXCLUSION,
  ...LIMIT,
  ...COST_SHARE,
  ...NETWORK,
  ...COVERAGE,
  ...CLINIC,
  ...BOOKLET,
  ...CLAIMS,
  ...PLAIN,
  ...MANAGED,
  ...BETWEEN,
]
const RANK: Record<StatementType, number> = {
  appeal: 0,
  authorization: 1,
  requirement: 1,
  exclusion: 3,
  limit: 4,
  'cost-share': 4,
  network: 4,
  coverage: 5,
}
const CLAUSE =
  /^(?:[\w-]+,? )?(?:if|when|once|after|before|because|although|while|until|since|unless|in the event(?: that)?|should|where|in (?:those|these|some|the) (?:instances?|cases?)(?: that| where| when)?|it is understood and agreed that in the event)\b[^,]{0,180},/

/** A rule that a text fits, and where. */
export interface Evidence {
  type: StatementType
  weight: number
  at: number
  /** Counts only where what stands about the text speaks of paying for care. */
  around?: boolean
}

/** Cells say it shorter than sentences: "20%", "Letter of medical necessity". */
function inLine(text: string): Evidence[] {
  const found: Evidence[] = []
  const percent = text.search(/(?<=[\n|\t]\s{0,2})\d+ ?%(?=\s*(?:$|[\n|\t]))/)
  if (percent >= 0) found.push({ type: 'cost-share', weight: 3, at: percent })
  const only = text.search(/(?<=[\n|\t]\s{0,2})only (?:when|if|with)\b/i)
  if (only >= 0) found.push({ type: 'requirement', weight: 3, at: only })
  const paper = text.search(/(?<=[\n|\t]\s{0,2})(?:letter of medical necessity|prescription|referral)\b/i)
  if (paper >= 0) found.push({ type: 'requirement', weight: 3, at: paper })
  const money = /\$ ?\d[\d,]* (?:per|a|each|every) (?:(?:calendar|plan|benefit|contract|policy) )?year\b/i
  const most = text.search(money)
  if (most >= 0) found.push({ type: 'limit', weight: 3, at: most, around: true })
  return found
}

/** Every rule that a unit fits, whatever stands about it. `text`: folded. */
export function evidenceIn({ form, text: written }: Unit, text: string): Evidence[] {
  return form === 'line' ? [...evidenceOf(text), ...inLine(written)] : evidenceOf(text)
}

/** What of it holds where the surroundings speak of paying for care, or do not. */
export const holding = (evidence: readonly Evidence[], around: boolean): Evidence[] =>
  evidence.filter((e) => around || !e.around)

/** Every rule that a folded text fits. */
export function evidenceOf(text: string): Evidence[] {
  const self = PAY.test(text)
  const clause = CLAUSE.exec(withoutAsides(text))?.[0].length ?? 0
  const rest = clause > 0 ? text.slice(clause) : text
  const found: Evidence[] = []
  for (const rule of RULES) {
    if (rule.pay === 'self' && !self) continue
    const around = rule.pay === 'around' && !self
    if (rule.unless?.test(text) || (rule.with && !rule.with.test(text))) continue
    const main = rule.say.exec(rest)
    if (main)
      found.push({ type: rule.type, weight: rule.weight, at: clause + placeOf(rule.type, main), around })
    else if (clause > 0) {
      const whole = rule.say.exec(text)
      if (!whole) continue
      // "If the appeal fails, you must pay": what says both halves says the second.
      const reaches = rule.weight === 4 && whole[0].length > clause
      const weight = reaches ? 4 : rule.type === 'exclusion' ? 1 : rule.weight - 1
      found.push({ type: rule.type, weight, at: whole.index, around })
    }
  }
  return found
}

/** A comma between brackets or within a number ends no clause. */
function withoutAsides(text: string): string {
  return text
    .replace(/\([^()]{0,200}\)/g, (aside) => aside.replaceAll(',', ' '))
    .replace(/(?<=\d),(?=\d)/g, ' ')
}

/** What is asked stands at the end of a match: "covered … with prior authorization". */
function placeOf(type: StatementType, match: RegExpExecArray): number {
  return RANK[type] === 1 ? match.index + match[0].length : match.index
}

/** "Out-of-network massage | Not covered": where a line's name says whose network, its cells say what holds. */
export function pastLabel(evidence: Evidence[], line: string): Evidence[] {
  const label = line.search(/[\n|\t]/)
  const cells = evidence.filter((e) => e.type !== 'network' || e.at > label)
  return cells.length > 0 ? cells : evidence
}

export function strongest(evidence: Evidence[], line: boolean): Evidence | undefined {
  let best: Evidence | undefined
  for (const e of evidence) if (!best || isStronger(e, best, line)) best = e
  return best
}

function isStronger(a: Evidence, b: Evidence, line: boolean): boolean {
  if (line && RANK[a.type] < 5 && RANK[b.type] < 5) return a.at < b.at
  if (line && RANK[a.type] !== RANK[b.type] && (RANK[a.type] === 5 || RANK[b.type] === 5))
    return RANK[b.type] === 5
  if (a.weight !== b.weight) return a.weight > b.weight
  return RANK[a.type] - RANK[b.type] < 0 || (RANK[a.type] === RANK[b.type] && a.at < b.at)
}
