/** Runs inside a page for `inspect`: the reading that the page script does, all at once. */
import type { PageBlock, PageOutline } from '../../src/match/outline.ts'
import type { Block } from '../../src/read/block.ts'
import { readBlocks } from '../../src/read/blocks.dom.ts'
import { structuredOf, surroundingsOf } from '../../src/read/outline.dom.ts'

export type ReadPage = Pick<PageOutline, 'title' | 'lang' | 'structured'> & {
  blocks: Omit<PageBlock, 'marks'>[]
}

Object.assign(globalThis, {
  kneadwiseRead: (): ReadPage => {
    const read: Block[] = []
    for (const block of readBlocks(document.body ?? document.documentElement)) if (block) read.push(block)
    const around = surroundingsOf(read)
    return {
      title: document.title,
      lang: document.documentElement.lang.toLowerCase(),
      structured: structuredOf(document),
      blocks: read.map(({ text, role, lang }, i) => ({ text, role, lang, ...around[i]! })),
    }
  },
})
