import type { PageBlock, PageOutline } from '../../src/match/outline.ts'

export { block } from '../../scripts/lib/made-page.ts'

export const page = (blocks: PageBlock[], title = ''): PageOutline => ({
  title,
  host: '',
  url: '',
  lang: 'en',
  topics: ['massage', 'insurance'],
  overBudget: false,
  blocks,
  structured: [],
})
