import { describe, expect, test } from 'vitest'
import { scorePages } from '../../scripts/lib/finding.ts'
import { totalServices } from '../../scripts/lib/score-services.ts'

// The labelled menus, read in Chromium, and once more from their copied text. Floors may rise, never fall.
const scores = await scorePages(['menus'])

describe('labelled menus', () => {
  test('services of pages', () => {
    const total = totalServices(scores.map((s) => s.services))
    const problems = scores.flatMap((s) => s.services?.problems ?? []).join('\n')
    expect(total.pages).toBeGreaterThanOrEqual(57)
    expect(total.recall, problems).toBeGreaterThanOrEqual(0.99)
    expect(total.precision, problems).toBeGreaterThanOrEqual(0.99)
    expect(total.exact, problems).toBe(1)
    expect(total.currency, problems).toBe(1)
    expect(total.kind, problems).toBeGreaterThanOrEqual(0.99)
  })

  test('services of the same pages as text', () => {
    const total = totalServices(scores.map((s) => s.servicesAsText))
    const problems = scores.flatMap((s) => s.servicesAsText?.problems ?? []).join('\n')
    expect(total.recall, problems).toBeGreaterThanOrEqual(0.94)
    expect(total.precision, problems).toBeGreaterThanOrEqual(0.98)
    expect(total.exact, problems).toBeGreaterThanOrEqual(0.99)
  })
})
