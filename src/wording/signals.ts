import { answerType, lineType } from './answers.ts'
import { fold } from './fold.ts'
import { leadType } from './leads.ts'
import { leaningType, wordedType } from './leaning.ts'
import {
  ABROAD,
  APPROVAL,
  ASK,
  BRITISH,
  COUNTED,
  EXCESS,
  FINITE,
  NEG,
  NUM,
  PAY,
  PAYER,
  PERIOD,
  PLAN,
  THERAPY,
  THING,
} from './lexicon.ts'
import { isPaymentDue } from './payment-due.ts'
import { isCareOnly, isTold, ofPayment } from './stating.ts'
import type { Unit } from './unit.ts'

const word = (pattern: string): RegExp => new RegExp(String.raw`\b${pattern}\b`)
const GROUPS: readonly (readonly [name: string, words: RegExp])[] = [
  ['BRITISH', new RegExp(BRITISH)],
  ['EXCESS', new RegExp(EXCESS)],
  ['ABROAD', new RegExp(ABROAD)],
  ['PLAN', new RegExp(PLAN)],
  ['PAYER', new RegExp(PAYER)],
  ['NEG', new RegExp(NEG)],
  ['NUM', new RegExp(NUM)],
  ['PERIOD', word(PERIOD)],
  ['COUNTED', word(COUNTED)],
  ['THING', new RegExp(THING)],
  ['ASK', new RegExp(ASK)],
  ['APPROVAL', new RegExp(APPROVAL)],
  ['THERAPY', word(THERAPY)],
  ['PAY', PAY],
  ['FINITE', FINITE],
]

/** Names of the groups of words in capitals: two of them in one sentence say more than each. */
export const isGroup = (signal: string): boolean => /^[A-Z]+$/.test(signal)

/** What can be told of a unit besides its words: groups of words in it, its place, its end. `text`: folded. */
export function signalsOf(unit: Unit, text: string, trap: boolean): string[] {
  const found = GROUPS.filter(([, words]) => words.test(text)).map(([name]) => name)
  const add = (name: string, holds: unknown): void => {
    if (holds) found.push(typeof holds === 'string' ? `${name} ${holds}` : name)
  }
  const lead = fold(unit.lead)
  const heading = fold(unit.headings.at(-1) ?? '')
  if (unit.form === 'item' && unit.first) {
    add('lead', leadType(lead))
    add(lead ? 'led' : 'unled', true)
    add('colon lead', lead.endsWith(':'))
  }
  add('head', leadType(heading))
  add('head pay', PAY.test(heading))
  add('worded', wordedType(text))
  add('lean', leaningType(text))
  add('of payment', ofPayment(text))
  add('told', isTold(text))
  add('care only', isCareOnly(text))
  add('trap', trap)
  add('answers', unit.answers !== undefined)
  if (unit.answers) add('answer', answerType(fold(unit.answers), text))
  if (unit.form === 'line') add('cell', lineType(lead, heading, unit.text))
  add('due', isPaymentDue(text))
  add('stop', /[.!?]["”)]*$/.test(text))
  add('asks', text.endsWith('?'))
  add('colon', text.endsWith(':'))
  return found
}
