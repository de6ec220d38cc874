/** Runs inside a page: paints `count` marks and asks for the mark under many points. */
import type { Mark } from '../../src/paint/mark.ts'
import { Painter } from '../../src/paint/painter.dom.ts'
import { markAt } from '../../src/paint/point.dom.ts'
import { rectsOf } from '../../src/paint/ranges.dom.ts'
import { PageText } from '../../src/read/page-text.dom.ts'

export interface Hover {
  marks: number
  registered: number
  hits: number
  took: number[]
}

const frame = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))

Object.assign(globalThis, {
  async kneadwiseHover(count: number): Promise<Hover> {
    const text = new PageText(() => {})
    text.invalidate(document.body)
    for (const _ of text.read(() => {}));
    const painter = new Painter(new AbortController().signal)
    const marks: Mark[] = []
    const byBlock = new Map<unknown, Mark[]>()
    for (const block of text.blocks)
      for (
        let at = block.text.indexOf('massage');
        at >= 0 && marks.length < count;
        at = block.text.indexOf('massage', at + 7)
      ) {
        const mark: Mark = { block, start: at, end: at + 7, id: 'massage-therapy', kind: 'either' }
        marks.push(mark)
        const list = byBlock.get(block)
        if (list) list.push(mark)
        else byBlock.set(block, [mark])
      }
    painter.update(marks, [])
    for (let i = 0; i < 10; i++) await frame()
    const marksOf = (node: Text): Mark[] => text.blocksOf(node).flatMap((b) => byBlock.get(b) ?? [])

    const points = marks
      .flatMap((m) => rectsOf(m).slice(0, 1))
      .filter((r) => r.top > 0 && r.bottom < innerHeight)
    const took: number[] = []
    let hits = 0
    for (let i = 0; i < 2000; i++) {
      const rect = points[(i * 7) % points.length]!
      const beside = i % 2 ? 0 : 40
      if (i % 50 === 0) await frame()
      const begin = performance.now()
      if (markAt(rect.x + rect.width / 2 + beside, rect.y + rect.height / 2, text, marksOf)) hits++
      took.push(performance.now() - begin)
    }
    return { marks: marks.length, registered: painter.registered, hits, took }
  },
})
