import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Counts {
  passed: number
  failed: number
  skipped: number
}

interface Report {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: { status: string; assertionResults: unknown[] }[]
}

/** Reads what vitest's JSON reporter wrote; all zero when it did not get that far. */
export function counts(file: string): Counts {
  if (!existsSync(file)) return { passed: 0, failed: 0, skipped: 0 }
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report
  // A file that does not even load has no test in it, and must not count as none failed.
  const broken = report.testResults.filter(
    (f) => f.status === 'failed' && f.assertionResults.length === 0,
  ).length
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/** All reports of a folder together, or `undefined` when there is none. */
export function sum(folder: string): Counts | undefined {
  const all = readdirSync(folder).map((name) => counts(join(folder, name)))
  if (all.length === 0) return undefined
  const add = (key: keyof Counts): number => all.reduce((n, c) => n + c[key], 0)
  return { passed: add('passed'), failed: add('failed'), skipped: add('skipped') }
}
