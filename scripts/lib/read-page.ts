/** Runs inside a page for `inspect`: the reading that the page script does, all at once. */
import { readBlocks } from '../../src/read/blocks.dom.ts'
import type { TextBlock } from '../../src/match/block.ts'

export interface PageBlocks {
  title: string
  blocks: TextBlock[]
}

Object.assign(globalThis, {
  kneadwiseRead: (): PageBlocks => {
    const blocks: TextBlock[] = []
    for (const block of readBlocks(document.body ?? document.documentElement))
      if (block) blocks.push({ text: block.text, role: block.role, lang: block.lang })
    return { title: document.title, blocks }
  },
})
