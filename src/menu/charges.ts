import type { PageOutline, Spot } from '../match/outline.ts'
import { plain } from './digits.ts'

/** What is paid on top of the prices, as the page states it. */
export interface Charge {
  kind: 'service-charge' | 'gratuity' | 'tax'
  /** Null when no figure is given. */
  percent: number | null
  /** True when the page says the prices hold it already. */
  included: boolean
  spot: Spot
}

const KINDS: [Charge['kind'], RegExp][] = [
  ['service-charge', /\bservice (?:charge|fee)|\bresort fee\b|\btax and service\b/i],
  ['gratuity', /\bgratuit(?:y|ies)\b|\btips?\b(?! (?:for|on|&))/i],
  ['tax', /\b(?:sales tax|tax(?:es)?|VAT|GST|HST|IVA)\b/],
]
const NOT_INCLUDED =
  /\bnot (?:included|including)|\bexclu|\bplus\b|\+ ?(?:tax|gst|hst|vat)|\badded\b|\bextra\b|\bsubject to\b|\bbefore\b/i
const INCLUDED = /\binclu(?:ded|des?|sive|ding)\b/i

/** Sentences looked at; a menu says it once or twice. */
const MOST = 12

export function chargesOn(page: PageOutline): Charge[] {
  const found: Charge[] = []
  for (const [block, { text }] of page.blocks.entries()) {
    if (text.length > 4000 || found.length >= MOST) continue
    for (const m of plain(text).matchAll(/[^.!?\n]+(?:\.\d[^.!?\n]*)*[.!?]?/g))
      for (const [kind, words] of KINDS) {
        const percent = /(\d{1,2}(?:\.\d)?) ?(?:%|percent)/.exec(m[0])
        const said = NOT_INCLUDED.test(m[0]) || INCLUDED.test(m[0])
        if (!words.test(m[0]) || !(percent || said)) continue
        const start = m.index + (m[0].length - m[0].trimStart().length)
        found.push({
          kind,
          percent: percent ? Number(percent[1]) : null,
          included: INCLUDED.test(m[0]) && !NOT_INCLUDED.test(m[0]),
          spot: { block, start, end: m.index + m[0].trimEnd().length },
        })
      }
  }
  return found
}
