import { type BenchBrowser, calm, costOf } from './browser.ts'
import { bundle } from './contestants.ts'
import type { Hover } from './hover.dom.ts'
import { longer, worker } from './pages.ts'
import { type Effort, median, quantile, roundsOf, spread, table, times } from './stats.ts'
import { Writer } from './words.ts'

const WORK = {
  inserts: '2,000 inserts',
  list: 'virtual list',
  typing: 'typing in an editor',
  feed: 'infinite list',
} as const
const SIDES = ['empty', 'kneadwise'] as const

/** The page's own work with marks off and on, in turn. */
export async function domWork(bench: BenchBrowser, effort: Effort): Promise<string> {
  const page = worker()
  const own = new Map<string, number[]>()
  const task = new Map<string, number[]>()
  for (const r of roundsOf(effort))
    for (const side of r % 2 ? SIDES.toReversed() : SIDES) {
      const loaded = await bench.open(page, side)
      await calm(loaded.session)
      for (const work of Object.keys(WORK)) {
        const before = await costOf(loaded.session)
        const took = (await loaded.page.evaluate(`bench.${work}()`)) as number[]
        await calm(loaded.session, 5000)
        push(own, `${work} ${side}`, median(took))
        push(task, `${work} ${side}`, (await costOf(loaded.session)).task - before.task)
      }
      await loaded.page.close()
    }
  const rows = Object.entries(WORK).map(([work, name]) => {
    const ratios = pairs(own, work)
    return [
      name,
      spread(own.get(`${work} empty`)!, 2),
      spread(own.get(`${work} kneadwise`)!, 2),
      spread(ratios, 2),
      '≤ 1.05 ×',
      spread(task.get(`${work} empty`)!, 0),
      spread(task.get(`${work} kneadwise`)!, 0),
    ]
  })
  return table(
    [
      'page at work',
      'off: ms a step',
      'on: ms a step',
      'on ÷ off',
      'reach',
      'off: all tasks ms',
      'on: all tasks ms',
    ],
    rows,
  )
}

/** What one changed line costs us on a short page and on a long one. */
export async function rescans(bench: BenchBrowser, effort: Effort): Promise<string> {
  const CHANGES = 10
  const costs = new Map<number, number[]>()
  for (const _ of roundsOf(effort))
    for (const size of [100, 800]) {
      const page = longer(size)
      const task: Record<string, number> = {}
      for (const side of SIDES) {
        const loaded = await bench.open(page, side)
        await calm(loaded.session)
        const before = await costOf(loaded.session)
        await loaded.page.evaluate(`bench.line(${CHANGES})`)
        task[side] = ((await costOf(loaded.session)).task - before.task) / CHANGES
        await loaded.page.close()
      }
      push(costs, size, task.kneadwise! - task.empty!)
    }
  const [small, large] = [costs.get(100)!, costs.get(800)!]
  return table(
    ['one line changes', '100 paragraphs: ms', '800 paragraphs: ms', 'ratio', 'reach'],
    [
      [
        'added to all tasks, a change',
        spread(small, 2),
        spread(large, 2),
        times(median(large) / median(small)),
        'not with the page',
      ],
    ],
  )
}

/** The mark under a point, with this many marks near the viewport. */
export async function hover(bench: BenchBrowser): Promise<string> {
  const script = await bundle('scripts/bench/hover.dom.ts')
  const w = new Writer(10)
  const words = Array.from({ length: 1500 }, (_, i) => (i % 3 ? w.name() : 'massage')).join(' ')
  const rows: string[][] = []
  for (const count of [100, 1000]) {
    const html = `<!doctype html><html lang="en"><body style="font:9px/10px sans-serif">${`<p>${words}</p>`.repeat(2)}</body>`
    const { page } = await bench.open({ name: 'hover', html }, 'empty')
    await page.evaluate(script)
    const { registered, hits, took } = (await page.evaluate(`kneadwiseHover(${count})`)) as Hover
    await page.close()
    rows.push([
      `${registered} registered, ${hits} of ${took.length} points hit`,
      median(took).toFixed(2),
      quantile(took, 0.95).toFixed(2),
      Math.max(...took).toFixed(1),
      'p95 ≤ 4.2 ms',
    ])
  }
  return table(['the mark under a point', 'median ms', 'p95 ms', 'longest ms', 'reach'], rows)
}

function push<K>(map: Map<K, number[]>, key: K, value: number): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

function pairs(map: Map<string, number[]>, work: string): number[] {
  const off = map.get(`${work} empty`)!
  return map.get(`${work} kneadwise`)!.map((on, i) => on / off[i]!)
}
