import type { BenchBrowser, Cost } from './browser.ts'
import { type Contestant, LIGHT, RIVALS } from './contestants.ts'
import type { BenchPage } from './pages.ts'
import { type Effort, median, roundsOf, spread, table, times } from './stats.ts'

type Rounds = Map<Contestant, Cost[]>

/** Cold loads of a page with each contestant in turn; every round starts with another one. */
async function measure(
  bench: BenchBrowser,
  page: BenchPage,
  names: Contestant[],
  effort: Effort,
): Promise<Rounds> {
  const costs: Rounds = new Map(names.map((n) => [n, []]))
  for (const r of roundsOf(effort))
    for (let i = 0; i < names.length; i++) {
      const name = names[(i + r) % names.length]!
      costs.get(name)!.push(await bench.cost(page, name))
    }
  return costs
}

/** What each adds to the page above an empty content script, in the same round. */
function added(costs: Rounds, name: Contestant, key: keyof Cost): number[] {
  const empty = costs.get('empty') ?? []
  return (costs.get(name) ?? []).map((c, i) => c[key] - (empty[i]?.[key] ?? NaN))
}

export async function coldLoads(bench: BenchBrowser, pages: BenchPage[], effort: Effort): Promise<string> {
  const rows: string[][] = []
  for (const page of pages) {
    const costs = await measure(bench, page, LIGHT, effort)
    const timesFloor = (key: keyof Cost): string =>
      times(median(added(costs, 'kneadwise', key)) / median(added(costs, 'floor', key)))
    for (const name of LIGHT) {
      const own = name === 'empty'
      const of = (key: keyof Cost): number[] =>
        own ? (costs.get(name) ?? []).map((c) => c[key]) : added(costs, name, key)
      rows.push([
        own ? `${page.name}: page itself` : `  + ${name}`,
        spread(of('script')),
        name === 'kneadwise' ? timesFloor('script') : '',
        spread(of('task')),
        name === 'kneadwise' ? timesFloor('task') : '',
        spread(of('style')),
        spread(of('heap'), 0),
        String(of('script').length),
      ])
    }
  }
  return table(
    [
      'cold load, ms of processor time',
      'script',
      '× floor',
      'all tasks',
      '× floor',
      'style + layout',
      'heap kB',
      'rounds',
    ],
    rows,
  )
}

/** The rivals, with fewer rounds: one load may take seconds. */
export async function rivalLoads(bench: BenchBrowser, pages: BenchPage[], effort: Effort): Promise<string> {
  const rows: string[][] = []
  for (const page of pages) {
    const costs = await measure(bench, page, ['empty', 'kneadwise', ...RIVALS], effort)
    const own = median(added(costs, 'kneadwise', 'task'))
    for (const name of ['kneadwise', ...RIVALS] as const)
      rows.push([
        name === 'kneadwise' ? `${page.name}: + kneadwise` : `  + ${name}`,
        spread(added(costs, name, 'script')),
        spread(added(costs, name, 'task')),
        spread(added(costs, name, 'style')),
        spread(added(costs, name, 'heap'), 0),
        name === 'kneadwise' ? '' : times(own / median(added(costs, name, 'task'))),
      ])
  }
  return table(
    ['added by', 'script ms', 'all tasks ms', 'style + layout ms', 'heap kB', 'ours ÷ its tasks'],
    rows,
  )
}
