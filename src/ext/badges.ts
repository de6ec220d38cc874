import { setBadge } from './badge.ts'
import { allReports, totalOf } from './reports.ts'

/** Brings the number on the toolbar button in line with the setting, in every tab that has a report. */
export async function showBadges(on: boolean): Promise<void> {
  for (const [tab, report] of await allReports())
    await setBadge(tab, on ? totalOf(report) : '').catch(() => undefined)
}
