import { DETAIL_MAX, SUMMARY_MAX, sourceRank, STALE_MONTHS } from '../limits.ts'
import { plain } from '../prose.ts'
import type { Check } from './say.ts'

const needsPractice = new Set(['technique', 'treatment'])

export const summary: Check = (d, { report }) => {
  const text = d.body[0]
  if (!text) return report(d, 1, 'G03', 'has no body; the first paragraph is the summary')
  if (text.text.length > SUMMARY_MAX)
    report(d, text.line, 'G03', `summary has ${text.text.length} characters; keep it to ${SUMMARY_MAX}`)
  if (text.text.includes('[[')) report(d, text.line, 'G03', 'summary carries a link; move it to the detail')
}

export const detail: Check = (d, { report }) => {
  const rest = d.body.slice(1)
  const size = rest.reduce((n, p) => n + plain(p.text).length, 0)
  if (rest.length === 0) report(d, 1, 'G04', 'says nothing behind the summary; add a paragraph of detail')
  else if (size > DETAIL_MAX)
    report(d, rest[0]!.line, 'G04', `detail has ${size} characters; keep it to ${DETAIL_MAX}`)
}

export const sources: Check = (d, { report }) => {
  const line = d.lineOf('sources')
  if (d.front.sources.length === 0) report(d, line, 'G05', 'names no source')
  for (const { url } of d.front.sources) {
    if (!url.startsWith('https://')) report(d, line, 'G05', `${url} is no https address`)
    else if (!sourceRank(url))
      report(d, line, 'G05', `${url} is not from a known host; see SOURCE_HOSTS in src/compile/limits.ts`)
  }
}

export const reviewed: Check = (d, { report, today }) => {
  const { reviewed: date } = d.front
  const line = d.lineOf('reviewed')
  const real =
    /^\d{4}-\d{2}-\d{2}$/.test(date) &&
    !Number.isNaN(Date.parse(date)) &&
    new Date(date).toISOString().startsWith(date)
  if (!real) return report(d, line, 'G06', `"${date}" is no real date; write it as 2026-01-31`)
  if (date > today) return report(d, line, 'G06', `${date} lies in the future`)
  const stale = new Date(today)
  stale.setUTCMonth(stale.getUTCMonth() - STALE_MONTHS)
  if (date < stale.toISOString().slice(0, 10))
    report(d, line, 'G07', `was last reviewed on ${date}; read it again and set the date`, 'warning')
}

export const either: Check = (d, { report }) => {
  const { spa, clinic } = d.front
  if (d.kind === 'either' && !(spa && clinic))
    report(d, d.lineOf('line'), 'G14', 'needs both "spa:" and "clinic:"')
  if (d.kind !== 'either' && (spa || clinic))
    report(d, d.lineOf(spa ? 'spa' : 'clinic'), 'G14', '"spa:" and "clinic:" are for kind either')
}

export const practice: Check = (d, { report }) => {
  const { type, coverage, prescription, who } = d.front
  if (!needsPractice.has(type)) return
  if (coverage === 'none') report(d, d.lineOf('type'), 'G15', `a ${type} needs "coverage: C0" to "C4"`)
  if (prescription === 'none')
    report(d, d.lineOf('type'), 'G15', `a ${type} needs "prescription: no, insurance, often or required"`)
  if (who.length === 0) report(d, d.lineOf('type'), 'G15', `a ${type} needs "who:"`)
}

export const ask: Check = (d, { report }) => {
  const { ask: questions } = d.front
  const line = d.lineOf('ask')
  if (questions.length < 2 || questions.length > 4)
    report(d, line, 'G16', `has ${questions.length} questions; two to four are wanted`)
  for (const q of questions)
    if (!q.endsWith('?')) report(d, line, 'G16', `"${q}" does not end in a question mark`)
}
