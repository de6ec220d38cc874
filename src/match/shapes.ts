/** Text that means something by its shape: a procedure number, a diagnosis code. */
export interface Shape {
  shape: 'procedure-code' | 'diagnosis-code'
  start: number
  end: number
  /** Five digits alone in their block: a procedure number only below such a column's heading. */
  alone?: boolean
}

const FIVE_DIGITS = /(?<![\d$€£.,-])\b\d{5}\b(?![\d,.]\d)/g
const DIAGNOSIS = /\b[A-TV-Z]\d[\dAB](?:\.\w{1,4})?\b/g

const ALONE = /^\d{5}(?:-[A-Z\d]{2})*$/
/** The heading of a column of procedure numbers. */
export const CODE_COLUMN =
  /^(?:\S+\s+){0,2}(?:CPT|HCPCS|procedures?|proc\.?|service codes?|billing codes?|codes?)\b.{0,24}$/i

/** Words that make five digits a procedure number, within about 40 characters (guide, 10.2 rule 7). */
const BILLING =
  /\b(?:CPT|HCPCS|codes?|procedures?|bill(?:ed|ing|s)?|units?|modifiers?|superbill|claims?|denied)\b/i
/** Code units between two numbers of one list: "97124 for massage and 97140 for manual therapy". */
const NEXT = 50
/** "OR 97124", "Oregon 97140", "WA 98942": a ZIP behind a state. */
const STATE = /(?:,\s*|\b)(?:[A-Z]{2}|Oregon|Washington|California|Idaho|D\.C\.)\.?,?\s+$/
const LABEL =
  /\b(?:CPT(?:®)?(?:\s+(?:codes?|procedures?))?|HCPCS(?:\s+codes?)?|(?:procedure|billing|service)?\s*codes?)[\s:#]*$/i
const STREET_OR_PHONE =
  /^\s*(?:[NSEW]{1,2}\.?\s|\p{Lu}\p{Ll}+\s+(?:St|Ave|Rd|Blvd|Dr|Street|Avenue|Road|Lane|Way)\b)/u
const NOT_A_CODE =
  /\b(?:zip|order|invoice|phone|tel|license|lic|P\.?O\.? box|suite|ref|#)\s*(?:code|no\.?|number|#)?[\s:#]*$/i

/** Finds shapes in a block's text. Needs no page: the words around decide. */
export function shapesIn(text: string): Shape[] {
  const found: Shape[] = []
  const alone = ALONE.exec(text)
  if (alone) found.push({ shape: 'procedure-code', start: alone.index, end: alone[0].length, alone: true })
  if (/\d{5}/.test(text))
    for (const m of text.matchAll(FIVE_DIGITS)) {
      const shape = procedureAt(text, m.index, found.at(-1)?.end)
      if (shape && !alone) found.push(shape)
    }
  if (/[A-Z]\d/.test(text) && /\b(?:ICD|Dx|diagnosis)\b/i.test(text))
    for (const m of text.matchAll(DIAGNOSIS)) {
      const before = text.slice(Math.max(0, m.index - 40), m.index)
      if (
        m[0].includes('.')
          ? /\b(?:ICD|Dx|diagnos[ie]s)\b/i.test(text)
          : /\b(?:ICD(?:-10)?(?:-CM)?|Dx|diagnosis)(?:\s+codes?)?[\s:]*$/i.test(before)
      )
        found.push({ shape: 'diagnosis-code', start: m.index, end: m.index + m[0].length })
    }
  return found
}

/** `last`: where the number before it ended; one in the same sentence, a few words on, is of its kind. */
function procedureAt(text: string, at: number, last = -NEXT): Shape | undefined {
  const before = text.slice(Math.max(0, at - 40), at)
  const after = text.slice(at + 5, at + 45)
  const label = LABEL.exec(before)
  if (NOT_A_CODE.test(before) && !label) return undefined
  if (/\bzip\s*codes?[\s:#]*$/i.test(before)) return undefined
  if (!label) {
    if (STATE.test(before) || /^-\d{4}\b/.test(after) || STREET_OR_PHONE.test(after)) return undefined
    const next = at - last < NEXT && !/[.!?\n]/.test(text.slice(last, at))
    if (!next && !BILLING.test(before) && !BILLING.test(after)) return undefined
  }
  const modifier = /^(?:-[A-Z\d]{2})+\b/.exec(after)
  return {
    shape: 'procedure-code',
    start: label ? at - label[0].trimStart().length : at,
    end: at + 5 + (modifier?.[0].length ?? 0),
  }
}
