import { describe, expect, test } from 'vitest'
import { scorePages } from '../../scripts/lib/finding.ts'
import { total } from '../../scripts/lib/score.ts'
import { totalServices } from '../../scripts/lib/score-services.ts'
import { totalOfStatements } from '../../scripts/lib/score-statements.ts'

// The figures of `npm run finding` are a floor: they may rise, never fall. Pages are
// read in Chromium by the code that reads a page; the matching is the page script's.
const { marks: scores, services, servicesAsText, statements } = await scorePages()
const of = (group: string) => total(scores.filter((s) => s.page.startsWith(`${group}/`)))

describe('labelled pages', () => {
  test.each([
    ['spa', 24, 0.995, 0.995],
    ['clinic', 27, 0.995, 0.995],
    ['insurance', 25, 0.995, 0.995],
  ])('%s: at least %i pages, recall %f, precision %f', (group, pages, recall, precision) => {
    const t = of(group)
    const names = scores.filter((s) => s.page.startsWith(group)).flatMap((s) => [...s.missed, ...s.wrong])
    expect(t.pages).toBeGreaterThanOrEqual(pages)
    expect(t.recall, names.join('\n')).toBeGreaterThanOrEqual(recall)
    expect(t.precision, names.join('\n')).toBeGreaterThanOrEqual(precision)
    expect(t.kind).toBeGreaterThanOrEqual(0.998)
  })

  test('60 related and 60 unrelated pages at least', () => {
    const unrelated = of('unrelated').pages
    expect(unrelated).toBeGreaterThanOrEqual(60)
    expect(scores.length - unrelated).toBeGreaterThanOrEqual(60)
  })

  test.each(scores.filter((s) => s.page.startsWith('unrelated/')))('$page has not one mark', (s) => {
    expect(s.wrong).toEqual([])
  })
})

describe('services of labelled menus', () => {
  const problems = (of: typeof services): string => of.flatMap((s) => s.problems).join('\n')

  test('read from the page', () => {
    const t = totalServices(services)
    expect(t.pages).toBeGreaterThanOrEqual(57)
    expect(t.recall, problems(services)).toBeGreaterThanOrEqual(0.99)
    expect(t.precision, problems(services)).toBeGreaterThanOrEqual(0.99)
    expect(t.exact, problems(services)).toBe(1)
    expect(t.currency, problems(services)).toBe(1)
    expect(t.kind, problems(services)).toBeGreaterThanOrEqual(0.99)
  })

  test('read from the same pages as text', () => {
    const t = totalServices(servicesAsText)
    expect(t.recall, problems(servicesAsText)).toBeGreaterThanOrEqual(0.94)
    expect(t.precision, problems(servicesAsText)).toBeGreaterThanOrEqual(0.98)
    expect(t.exact, problems(servicesAsText)).toBeGreaterThanOrEqual(0.99)
  })
})

test('statements of labelled wording', () => {
  const t = totalOfStatements(statements)
  const problems = statements.flatMap((s) => [...s.missed, ...s.wrong, ...s.wrongType]).join('\n')
  expect(t.pages).toBeGreaterThanOrEqual(40)
  expect(t.recall, problems).toBeGreaterThanOrEqual(0.9)
  expect(t.precision, problems).toBeGreaterThanOrEqual(0.98)
  expect(t.typeRight, problems).toBeGreaterThanOrEqual(0.96)
})
