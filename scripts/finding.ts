/**
 * `npm run finding [-- GROUP…]`: how well the labelled pages of tests/pages are read,
 * by group: recall, precision, false marks, and every miss and wrong mark by name.
 */
import { scorePages } from './lib/finding.ts'
import { type Score, total } from './lib/score.ts'
import { type ServiceScore, totalServices } from './lib/score-services.ts'

const groups = process.argv.slice(2)
const scores = await scorePages(groups)
for (const s of scores) {
  if (!s.topicsRight) console.log(`${s.page}: topics are wrong`)
  for (const m of s.missed) console.log(`${s.page}: missed ${m}`)
  for (const w of s.wrong) console.log(`${s.page}: wrong  ${w}`)
  for (const p of s.services?.problems ?? []) console.log(`${s.page}: ${p}`)
  for (const p of s.servicesAsText?.problems ?? []) console.log(`${s.page} as text: ${p}`)
}
const percent = (n: number): string => `${(n * 100).toFixed(1)} %`.padStart(8)
for (const group of [...new Set(scores.map((s) => s.page.split('/')[0]!)), 'all']) {
  const t = total(group === 'all' ? scores : scores.filter((s) => s.page.startsWith(`${group}/`)))
  console.log(
    `${group.padEnd(10)} ${String(t.pages).padStart(3)} pages ${String(t.expected).padStart(5)} marks  recall ${percent(t.recall)}  precision ${percent(t.precision)}  wrong ${t.wrong}  topics wrong ${t.topicsWrong}`,
  )
}

for (const [title, of] of [
  ['services', (s) => s.services],
  ['as text', (s) => s.servicesAsText],
] as [string, (s: Score) => ServiceScore | undefined][]) {
  const t = totalServices(scores.map(of))
  console.log(
    `${title.padEnd(10)} ${String(t.pages).padStart(3)} pages ${String(t.expected).padStart(5)} rows   recall ${percent(t.recall)}  precision ${percent(t.precision)}  price and minutes ${percent(t.exact)}  currency ${percent(t.currency)}  kind ${percent(t.kind)}`,
  )
}
