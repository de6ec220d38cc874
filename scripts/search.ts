/**
 * `node scripts/search.ts`: how good and how dear the search is. For each set of queries
 * in tests/unit/queries the share of right answers among the first three and as the first,
 * then what one keystroke costs when all of them are typed letter by letter. Cost is this
 * thread's processor time, so a busy machine does not change it.
 */
import { compileFolder } from '../src/compile/files.node.ts'
import { createSearch } from '../src/search/search.ts'
import { queriesOf, SETS } from '../tests/unit/queries/read.ts'

const { terms } = await compileFolder(process.cwd())
const search = createSearch(terms)
const cost = (work: () => void): number => {
  const before = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}
const ms = (n = 0): string => `${n.toFixed(1)} ms`
const share = (n: number, of: number): string => `${n} of ${of} (${((100 * n) / of).toFixed(1)} %)`

console.log(`index of ${terms.length} terms, cold: ${ms(cost(() => search.prepare()))}`)

for (const set of [...SETS, 'held-out']) {
  const asked = queriesOf(set).map(({ query, right }) => ({
    query,
    place: search(query, { limit: 3 }).findIndex((r) => right.includes(r.id)),
  }))
  const found = asked.filter((a) => a.place >= 0)
  const first = asked.filter((a) => a.place === 0)
  console.log(
    `${set.padEnd(14)} among three ${share(found.length, asked.length)}, first ${share(first.length, asked.length)}`,
  )
  for (const { query } of asked.filter((a) => a.place < 0)) console.log(`  missed: ${query}`)
}

const typing = createSearch(terms)
typing.prepare()
const costs = SETS.flatMap(queriesOf)
  .flatMap(({ query }) => Array.from(query, (_, i) => query.slice(0, i + 1)))
  .map((text) =>
    cost(() => {
      typing.count(text)
      typing(text, { limit: 60 })
    }),
  )
  .toSorted((a, b) => a - b)
const at = (part: number): string => ms(costs[Math.floor((costs.length - 1) * part)])
console.log(`${costs.length} keystrokes: median ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}, worst ${at(1)}`)
