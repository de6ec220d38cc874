import { describe, expect, test } from 'vitest'
import { scorePages } from '../../scripts/lib/finding.ts'
import { total } from '../../scripts/lib/score.ts'

// The figures of `npm run finding` are a floor: they may rise, never fall. Pages are
// read in Chromium by the code that reads a page; the matching is the page script's.
const { marks: scores } = await scorePages()
const of = (group: string) => total(scores.filter((s) => s.page.startsWith(`${group}/`)))

describe('labelled pages', () => {
  test.each([
    ['spa', 18, 0.99, 0.98],
    ['clinic', 18, 0.985, 0.985],
    ['insurance', 16, 0.985, 0.985],
  ])('%s: at least %i pages, recall %f, precision %f', (group, pages, recall, precision) => {
    const t = of(group)
    const names = scores.filter((s) => s.page.startsWith(group)).flatMap((s) => [...s.missed, ...s.wrong])
    expect(t.pages).toBeGreaterThanOrEqual(pages)
    expect(t.recall, names.join('\n')).toBeGreaterThanOrEqual(recall)
    expect(t.precision, names.join('\n')).toBeGreaterThanOrEqual(precision)
  })

  test.each(scores.filter((s) => s.page.startsWith('unrelated/')))('$page has not one mark', (s) => {
    expect(s.wrong).toEqual([])
  })
})
