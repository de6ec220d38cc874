/**
 * `npm run finding [-- GROUP…]`: how well the labelled pages of tests/pages are read,
 * by group: recall, precision, false marks, and every miss and wrong mark by name.
 */
import { scorePages } from './lib/finding.ts'
import { total } from './lib/score.ts'
import { totalServices } from './lib/score-services.ts'

const groups = process.argv.slice(2)
const scores = await scorePages(groups)
for (const s of scores) {
  if (!s.topicsRight) console.log(`${s.page}: topics are wrong`)
  for (const m of s.missed) console.log(`${s.page}: missed ${m}`)
  for (const w of s.wrong) console.log(`${s.page}: wrong  ${w}`)
  for (const problem of s.services?.problems ?? []) console.log(`${s.page}: ${problem}`)
}
const percent = (n: number): string => `${(n * 100).toFixed(1)} %`.padStart(8)
for (const group of [...new Set(scores.map((s) => s.page.split('/')[0]!)), 'all']) {
  const t = total(group === 'all' ? scores : scores.filter((s) => s.page.startsWith(`${group}/`)))
  console.log(
    `${group.padEnd(10)} ${String(t.pages).padStart(3)} pages ${String(t.expected).padStart(5)} marks  recall ${percent(t.recall)}  precision ${percent(t.precision)}  wrong ${t.wrong}  topics wrong ${t.topicsWrong}`,
  )
}

const menus = totalServices(scores)
console.log(
  `services   ${String(menus.pages).padStart(3)} pages ${String(menus.expected).padStart(5)} rows   recall ${percent(menus.recall)}  precision ${percent(menus.precision)}  price and minutes ${percent(menus.exact)}  currency ${percent(menus.currency)}  kind ${percent(menus.kind)}`,
)
