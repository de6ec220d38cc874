import type { StatementType } from './statement.ts'

/** Headings and leads under which what is asked, and what the payer owes, is part of an appeal. */
const DISPUTE =
  /(?<!\b(?:claims|coverage|payment|benefits),? (?:and|&) )\bappeal(?:s|ed|ing)?\b|\bgrievances?\b|\bexternal review\b|\bif you (?:do not agree|don't agree|disagree)\b/
/** What is done in one, by either side. */
const STEP =
  /\b(?:must|should|need|send|submit|within|include|file|write|attach|ask|give|required?|have to|decid\w+|notify|notice|tell|explain|complete|keep|request)\b/
/** A list of reasons to say no is one of exclusions. */
const REASONS = /\bbecause\b|\breasons?\b|\bdenials? (?:that|which)\b|\bwhy\b[^:]*\bdenied\b(?!.*\bnotify\b)/
/** The claim comes before the appeal. */
const CLAIM =
  /\bfile (?:a|your|the) claim\b|\bsubmit (?:a|your|the|all) claims?\b|\bnot (?:cover|medically)|\bexperimental\b/
const TYPES: ReadonlySet<StatementType> = new Set(['requirement', 'exclusion', 'network', 'authorization'])

/** Whether a statement is a step of an appeal because it stands under a heading or lead about one. */
export function isStepOfAppeal(type: StatementType, text: string, headings: string[], lead: string): boolean {
  if (!TYPES.has(type) || !STEP.test(text) || CLAIM.test(text) || REASONS.test(lead)) return false
  return DISPUTE.test(lead) || headings.slice(-2).some((h) => DISPUTE.test(h))
}
