/** The floor: a content script that walks the page's text into blocks in idle slices, and nothing else. */
import { readBlocks } from '../../src/read/blocks.dom.ts'
import { inSlices } from '../../src/read/slices.dom.ts'

let characters = 0

function* walk(): Generator<void, void> {
  for (const block of readBlocks(document.body ?? document.documentElement)) {
    characters += block?.text.length ?? 0
    yield
  }
}

function begin(): void {
  void inSlices(walk(), new AbortController().signal)
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin, { once: true })
else begin()
