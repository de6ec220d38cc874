import type { PageBlock } from '../../src/match/outline.ts'

/** A block of a page that no browser read: a paragraph, but for what is said otherwise. */
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
