import type { PageBlock, PageOutline } from '../../src/match/outline.ts'

/** A block of a page made for a test. */
export const block = (text: string, over: Partial<PageBlock> = {}): PageBlock => ({
  text,
  role: 'text',
  lang: 'en',
  level: 0,
  struck: [],
  within: [0, 1],
  marks: [],
  ...over,
})

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
