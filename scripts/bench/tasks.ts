import { type BenchBrowser, calm } from './browser.ts'
import { hostOf } from './contestants.ts'
import type { BenchPage } from './pages.ts'
import { quantile, table } from './stats.ts'

export interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  ts: number
  dur?: number
  tdur?: number
  args: { data?: object; beginData?: { url?: string } }
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel', 'v8']

/** The events of a cold load with Kneadwise. */
export async function trace(
  bench: BenchBrowser,
  page: BenchPage,
  more: string[] = [],
  most = 12_000,
): Promise<TraceEvent[]> {
  let opened: Awaited<ReturnType<BenchBrowser['open']>> | undefined
  try {
    opened = await bench.open(page, 'kneadwise', (p) =>
      p.tracing.start({ categories: [...CATEGORIES, ...more] }),
    )
    await calm(opened.session, most)
    const bytes = await opened.page.tracing.stop()
    const { traceEvents } = JSON.parse(Buffer.from(bytes ?? []).toString()) as { traceEvents: TraceEvent[] }
    return traceEvents
  } finally {
    await opened?.page.close()
  }
}

/** What runs script. Promises go on inside these; the pages have no script of their own, so it is all ours. */
const SCRIPT = new Set(
  'EvaluateScript FunctionCall FireIdleCallback TimerFire FireAnimationFrame RunMicrotasks v8.run v8.callFunction v8.compile'.split(
    ' ',
  ),
)

/** Our stretches on the page's main thread, and the tasks that they stand in, in ms of processor time. */
export function ours(events: TraceEvent[]): { slices: number[]; tasks: { own: number; whole: number }[] } {
  const long = (e: TraceEvent): number => (e.tdur ?? e.dur ?? 0) / 1000
  const parsed = events.find(
    (e) => e.name === 'ParseHTML' && e.args.beginData?.url?.includes(hostOf('kneadwise')),
  )
  const list = events
    .filter((e) => e.ph === 'X' && e.pid === parsed?.pid && e.tid === parsed.tid)
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
  const slices: number[] = []
  const tasks: { own: number; whole: number }[] = []
  let task = { own: 0, whole: 0 }
  let taskEnd = 0
  let end = 0
  for (const e of list) {
    const to = e.ts + (e.dur ?? 0)
    if (e.name.endsWith('RunTask') && e.ts >= taskEnd) {
      taskEnd = to
      tasks.push((task = { own: 0, whole: long(e) }))
    } else if (SCRIPT.has(e.name) && e.ts >= end) {
      end = to
      slices.push(long(e))
      task.own += long(e)
    }
  }
  return { slices, tasks: tasks.filter((t) => t.own > 0) }
}

/** Long tasks on the largest pages. */
export async function longTasks(bench: BenchBrowser, pages: BenchPage[]): Promise<string> {
  const rows: string[][] = []
  for (const page of pages) {
    const { slices, tasks } = ours(await trace(bench, page))
    const most = Math.max(0, ...slices)
    rows.push([
      page.name,
      String(slices.filter((s) => s > 0.1).length),
      most.toFixed(1),
      quantile(
        slices.filter((s) => s > 0.1),
        0.95,
      ).toFixed(1),
      String(tasks.filter((t) => t.own > 50).length),
      slices.reduce((a, b) => a + b, 0).toFixed(0),
      most <= 50 ? 'yes' : 'no',
    ])
  }
  return table(
    [
      'traced cold load',
      'our stretches',
      'longest ms',
      'p95 ms',
      'tasks of ours over 50 ms',
      'together ms',
      'none over 50 ms',
    ],
    rows,
  )
}
