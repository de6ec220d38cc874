import { describe, expect, test } from 'vitest'
import { scorePages } from '../../scripts/lib/finding.ts'
import { total } from '../../scripts/lib/score.ts'

// The figures of `npm run finding` are a floor: they may rise, never fall. Pages are
// read in Chromium by the code that reads a page; the matching is the page script's.
const { marks: scores } = await scorePages()
const of = (group: string) => total(scores.filter((s) => s.page.startsWith(`${group}/`)))

describe('labelled pages', () => {
  test.each([
    ['spa', 23, 0.995, 0.995],
    ['clinic', 26, 0.995, 0.995],
    ['insurance', 24, 0.995, 0.995],
  ])('%s: at least %i pages, recall %f, precision %f', (group, pages, recall, precision) => {
    const t = of(group)
    const names = scores.filter((s) => s.page.startsWith(group)).flatMap((s) => [...s.missed, ...s.wrong])
    expect(t.pages).toBeGreaterThanOrEqual(pages)
    expect(t.recall, names.join('\n')).toBeGreaterThanOrEqual(recall)
    expect(t.precision, names.join('\n')).toBeGreaterThanOrEqual(precision)
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
