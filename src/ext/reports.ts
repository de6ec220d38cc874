import { storage } from '@wxt-dev/storage'
import * as v from 'valibot'
import { KINDS, type Kind } from '../glossary/kinds.ts'
import type { Report } from './protocol.ts'
import { inTurn } from './queue.ts'

/**
 * What the frames of each tab found, kept in session storage: the background may
 * be put to sleep at any time and remembers nothing itself (rule L6).
 */
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000))
export const reportSchema = v.strictObject({
  counts: v.strictObject({ relaxation: count, medical: count, either: count, insurance: count }),
  overBudget: v.boolean(),
})
const stored = v.record(v.pipe(v.string(), v.regex(/^\d+$/)), reportSchema)

const key = (tab: number) => `session:tab:${tab}` as const

async function frames(tab: number): Promise<Record<string, Report>> {
  const result = v.safeParse(stored, await storage.getItem(key(tab)))
  return result.success ? result.output : {}
}

/** Keeps a frame's report. A top page that reports anew leaves its old frames behind. */
export function keepReport(tab: number, frame: number, report: Report): Promise<Report> {
  return inTurn(async () => {
    const all = { ...(await frames(tab)), [frame]: report }
    await storage.setItem(key(tab), all)
    return sum(Object.values(all))
  })
}

export async function reportOf(tab: number): Promise<Report> {
  return sum(Object.values(await frames(tab)))
}

/** Numbers of the frames that reported. */
export async function framesOf(tab: number): Promise<number[]> {
  return Object.keys(await frames(tab)).map(Number)
}

/** Tabs with a report, and how many different terms each has. */
export async function reportedTabs(): Promise<{ tab: number; found: number }[]> {
  const all = await storage.snapshot('session')
  return Object.keys(all).flatMap((name) => {
    const tab = Number(/^tab:(\d+)$/.exec(name)?.[1] ?? NaN)
    const result = v.safeParse(stored, all[name])
    return Number.isNaN(tab) || !result.success
      ? []
      : { tab, found: total(sum(Object.values(result.output))) }
  })
}

export const total = ({ counts }: Report): number => Object.values(counts).reduce((a, b) => a + b, 0)

export function dropReports(tab: number): Promise<void> {
  return inTurn(() => storage.removeItem(key(tab)))
}

export function sum(reports: Report[]): Report {
  const counts = Object.fromEntries(KINDS.map((k) => [k, 0])) as Record<Kind, number>
  for (const r of reports) for (const k of KINDS) counts[k] += r.counts[k]
  return { counts, overBudget: reports.some((r) => r.overBudget) }
}
