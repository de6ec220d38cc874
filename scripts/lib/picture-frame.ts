import type { Rect } from '../../tests/e2e/rig/pixels.ts'

/** All of these, and so much around them. */
export function frame(rects: Rect[], around: number): Rect {
  const x = Math.max(0, Math.min(...rects.map((r) => r.x)) - around)
  const y = Math.max(0, Math.min(...rects.map((r) => r.y)) - around)
  return {
    x,
    y,
    width: Math.max(...rects.map((r) => r.x + r.width)) + around - x,
    height: Math.max(...rects.map((r) => r.y + r.height)) + around - y,
  }
}

/** Runs in the page. Returns where the words stand then: near its end a page scrolls no further. */
export function scrollToWords(words: string, top: number): number {
  const texts = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
    const at = node.data.indexOf(words)
    if (at < 0) continue
    const range = document.createRange()
    range.setStart(node, at)
    range.setEnd(node, at + words.length)
    scrollBy({ top: range.getBoundingClientRect().top - top, behavior: 'instant' })
    return range.getBoundingClientRect().top
  }
  throw new Error(`"${words}" does not stand on the sample page`)
}
