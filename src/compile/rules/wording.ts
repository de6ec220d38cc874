import { GRADE_MAX } from '../limits.ts'
import { plain } from '../prose.ts'
import { grade } from '../reading.ts'

import { type Check, texts } from './say.ts'

/** Promises. Guide, section 4; a quoted claim is written as "is said to". */
const PROMISES =
  /\b(cures?|cured|heals?|healed|treats (?!it as)|proven|proves|detoxif\w+|releases? toxins|boosts?( the)? immun\w+|breaks? up (scar|adhesion)\w*|balances? energy|realigns?|guarantee[sd]?|doctor.approved|miracle|100 ?%|completely safe|is safe|are safe|clinically tested|works wonders)\b/i

/** Statements about a plan. "may be covered", "not covered", "if covered" and questions stay. */
const COVERED =
  /(?<!\b(?:may|might|could|can|should|not|be|if|whether|what|when|being|never|how|only|get|getting|says?) (?:be )?)(?<!\bnot )\b(?:is|are|gets?|will be|fully) (?:usually |always |often |commonly |fully )?(covered|eligible|reimbursable|reimbursed)\b|\bqualif(?:y|ies) for (?:payment|coverage|reimbursement)\b/i

export const promises: Check = (d, { report }) => {
  for (const { text, line } of texts(d)) {
    const hit = PROMISES.exec(plain(text))
    if (hit) report(d, line, 'G11', `"${hit[0]}" promises; say "is used for", "aims to" or "may help"`)
  }
}

export const covered: Check = (d, { report }) => {
  for (const { text, line } of texts(d)) {
    if (text.endsWith('?')) continue
    const hit = COVERED.exec(plain(text))
    if (hit) report(d, line, 'G12', `"${hit[0]}" states a plan's decision; say "some plans may pay", or ask`)
  }
}

export const reading: Check = (d, { report, excepted }) => {
  const own = [...d.body.map((p) => p.text), d.front.line, d.front.spa, d.front.clinic].filter(
    (t) => t !== undefined,
  )
  const g = grade(own.map(plain), excepted)
  if (g > GRADE_MAX)
    report(
      d,
      d.body[0]?.line ?? 1,
      'G13',
      `reads at grade ${g.toFixed(1)}; shorten sentences and words to grade ${GRADE_MAX}`,
    )
}

const ABBREVIATION = /\b[A-Z][A-Z&]{1,6}s?\b/g
/** Known to every reader of an American page. */
const KNOWN = new Set([
  'US',
  'USA',
  'UK',
  'FAQ',
  'ID',
  'TV',
  'PDF',
  'OK',
  'AM',
  'PM',
  'MD',
  'IRS',
  'VA',
  'FDA',
])

export const abbreviations: Check = (d, { report }) => {
  const text = d.body[0]?.text ?? ''
  for (const [short] of text.matchAll(ABBREVIATION)) {
    const bare = short.replace(/s$/, '')
    const explained = new RegExp(`\\(${bare}s?\\)`).test(text) || d.front.name.includes(bare)
    if (!KNOWN.has(bare) && !explained)
      report(d, d.body[0]!.line, 'G17', `summary uses "${short}" without its full words`)
  }
}

export const markup: Check = (d, { report }) => {
  for (const { text, line } of texts(d)) {
    const hit = /[<>*_`#]|\]\(|https?:|^[-+] |^\d+\. /.exec(plain(text))
    if (hit) report(d, line, 'G20', `"${hit[0]}" is markup; write plain words, [[links]] only`)
    const odd = /\[\[(?![a-z0-9-]+(?:\|[^\]]+)?\]\])/.exec(text)
    if (odd) report(d, line, 'G20', 'a link is written [[id]] or [[id|words shown]]')
  }
}
