import { leaningType, wordedType } from './leaning.ts'
import { FINITE, PAY, THING } from './lexicon.ts'
import { re } from './rule.ts'
import type { StatementType } from './statement.ts'
import { ofPayment } from './stating.ts'
import type { Unit } from './unit.ts'
import { sumOfWords } from './word-weights.ts'

/** From which sum on the words alone make a statement. */
const ENOUGH = 2
/** What a statement is about that only its words speak for: a payer, a payment or what is asked for it. */
const NAMED = re`${PAY.source}|${THING}|\b(?:pay|paid|payments?|fees?|costs?|charges?|receipts?|invoices?|rates?|funding|rebates?|limits?|maximum)\b`

/** What a word of the trade means, without its name: "The amount you pay each month to …". */
const MEANING =
  /^(?:an? |the )?(?:[\w-]+ ){1,4}(?:that|which|who|you|for)\b(?!.*\b(?:is|are|must|may|will|can|shall|should|not)\b)|\beach month\b/

/** What the words of a unit state together that no rule and no neighbour speaks for. */
export function wordsType(
  unit: Unit,
  text: string,
  around: boolean,
  hint?: StatementType,
): StatementType | undefined {
  if (
    !around ||
    unit.text.split(' ').length < 6 ||
    !NAMED.test(text) ||
    !ofPayment(text) ||
    MEANING.test(text)
  )
    return undefined
  return sumOfWords(text, unit.form) > ENOUGH ? (hint ?? wordedType(text) ?? 'coverage') : undefined
}

/** What a sentence states on a page about paying for care by its payers and money alone. */
export function subjectType(unit: Unit, text: string): StatementType | undefined {
  if (unit.form === 'line' || !FINITE.test(text)) return undefined
  return unit.form === 'sentence' && sumOfWords(text, unit.form) < 0 ? undefined : leaningType(text)
}
