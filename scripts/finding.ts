/**
 * `npm run finding [-- GROUP…]`: how well the labelled pages of tests/pages are read,
 * by group: recall, precision, false marks, and every miss and wrong mark by name. Then
 * the same for the statements of payment.
 */
import { scorePages } from './lib/finding.ts'
import { total } from './lib/score.ts'
import { type StatementScore, totalOfStatements } from './lib/score-statements.ts'

const groups = process.argv.slice(2)
const statements: StatementScore[] = []
const scores = await scorePages(groups, statements)
for (const s of scores) {
  if (!s.topicsRight) console.log(`${s.page}: topics are wrong`)
  for (const m of s.missed) console.log(`${s.page}: missed ${m}`)
  for (const w of s.wrong) console.log(`${s.page}: wrong  ${w}`)
}
const percent = (n: number): string => `${(n * 100).toFixed(1)} %`.padStart(8)
for (const group of [...new Set(scores.map((s) => s.page.split('/')[0]!)), 'all']) {
  const t = total(group === 'all' ? scores : scores.filter((s) => s.page.startsWith(`${group}/`)))
  console.log(
    `${group.padEnd(10)} ${String(t.pages).padStart(3)} pages ${String(t.expected).padStart(5)} marks  recall ${percent(t.recall)}  precision ${percent(t.precision)}  wrong ${t.wrong}  topics wrong ${t.topicsWrong}`,
  )
}

for (const s of statements) {
  for (const m of s.missed) console.log(`${s.page}: missed statement ${m}`)
  for (const w of s.wrong) console.log(`${s.page}: wrong statement  ${w}`)
  for (const t of s.wrongType) console.log(`${s.page}: wrong type ${t}`)
}
const t = totalOfStatements(statements)
console.log(
  `statements ${t.pages} pages ${t.expected} statements  recall ${percent(t.recall)}  precision ${percent(t.precision)}  type right ${percent(t.typeRight)}`,
)
