/**
 * `npm run finding [-- GROUP…]`: how well the labelled pages of tests/pages are read: marks by
 * group, rows of menus, sentences about payment, with every miss and every wrong one by name.
 */
import { scorePages } from './lib/finding.ts'
import { total } from './lib/score.ts'
import { totalServices } from './lib/score-services.ts'
import { totalOfStatements } from './lib/score-statements.ts'

const { marks, services, servicesAsText, statements } = await scorePages(process.argv.slice(2))
for (const s of marks) {
  if (!s.topicsRight) console.log(`${s.page}: topics are wrong`)
  for (const m of s.missed) console.log(`${s.page}: missed ${m}`)
  for (const w of s.wrong) console.log(`${s.page}: wrong  ${w}`)
}
for (const s of [...services, ...servicesAsText])
  for (const problem of s.problems) console.log(`${s.page}: ${problem}`)
for (const s of statements) {
  for (const m of s.missed) console.log(`${s.page}: missed statement ${m}`)
  for (const w of s.wrong) console.log(`${s.page}: wrong statement  ${w}`)
  for (const t of s.wrongType) console.log(`${s.page}: wrong type ${t}`)
}

const percent = (n: number): string => `${(n * 100).toFixed(1)} %`.padStart(8)
const line = (
  name: string,
  pages: number,
  count: number,
  what: string,
  rest: Record<string, string | number>,
) =>
  console.log(
    [
      name.padEnd(10),
      `${String(pages).padStart(3)} pages`,
      `${String(count).padStart(5)} ${what}`,
      ...Object.entries(rest).map(([key, value]) => ` ${key} ${value}`),
    ].join(' '),
  )

for (const group of [...new Set(marks.map((s) => s.page.split('/')[0]!)), 'all']) {
  const t = total(group === 'all' ? marks : marks.filter((s) => s.page.startsWith(`${group}/`)))
  line(group, t.pages, t.expected, 'marks', {
    recall: percent(t.recall),
    precision: percent(t.precision),
    kind: percent(t.kind),
    wrong: t.wrong,
    'topics wrong': t.topicsWrong,
  })
}
for (const [name, scores] of [
  ['services', services],
  ['as text', servicesAsText],
] as const) {
  const rows = totalServices(scores)
  line(name, rows.pages, rows.expected, 'rows', {
    recall: percent(rows.recall),
    precision: percent(rows.precision),
    'price and minutes': percent(rows.exact),
    currency: percent(rows.currency),
    kind: percent(rows.kind),
  })
}
const said = totalOfStatements(statements)
line('statements', said.pages, said.expected, 'statements', {
  recall: percent(said.recall),
  precision: percent(said.precision),
  'type right': percent(said.typeRight),
})
