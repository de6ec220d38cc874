import type { BenchBrowser } from './browser.ts'
import type { BenchPage } from './pages.ts'
import { table } from './stats.ts'
import { trace } from './tasks.ts'

interface Node {
  id: number
  parent?: number
  callFrame: { functionName: string; url?: string; lineNumber?: number; columnNumber?: number }
}

interface Chunk {
  cpuProfile?: { nodes?: Node[]; samples?: number[] }
  timeDeltas?: number[]
}

/** Which functions of the page script a cold load spends its time in (native calls count for their caller). */
export async function profile(bench: BenchBrowser, page: BenchPage, rows = 14): Promise<string> {
  const events = await trace(bench, page, ['disabled-by-default-v8.cpu_profiler'])
  const nodes = new Map<string, Node>()
  const self = new Map<string, number>()
  for (const e of events) {
    if (e.name !== 'ProfileChunk') continue
    const { cpuProfile, timeDeltas = [] } = e.args.data as Chunk
    for (const n of cpuProfile?.nodes ?? []) nodes.set(`${e.pid} ${n.id}`, n)
    for (const [i, id] of (cpuProfile?.samples ?? []).entries()) {
      let at = nodes.get(`${e.pid} ${id}`)
      const leaf = at?.callFrame.functionName ?? ''
      while (at && !at.callFrame.url)
        at = at.parent === undefined ? undefined : nodes.get(`${e.pid} ${at.parent}`)
      if (!at?.callFrame.url?.startsWith('chrome-extension:') || !at.callFrame.url.endsWith('page.js'))
        continue
      const { functionName, lineNumber = 0, columnNumber = 0 } = at.callFrame
      const native = leaf.startsWith('RegExp') ? 'RegExp' : leaf
      const what = `${functionName || '(top)'}:${lineNumber + 1}:${columnNumber + 1}${leaf !== functionName ? ` → ${native}` : ''}`
      self.set(what, (self.get(what) ?? 0) + (timeDeltas[i] ?? 0) / 1000)
    }
  }
  const sorted = [...self].toSorted(([, a], [, b]) => b - a)
  const whole = sorted.reduce((sum, [, ms]) => sum + ms, 0)
  return table(
    [`${page.name}: own time, sampled`, 'ms', 'share'],
    [...sorted.slice(0, rows), ['all of the page script', whole] as const].map(([what, ms]) => [
      what,
      ms.toFixed(1),
      `${Math.round((ms / whole) * 100)} %`,
    ]),
  )
}
