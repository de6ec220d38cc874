import type { Block } from './block.ts'
import { elementOf } from './element.dom.ts'

/** What surrounds a block, worked out only when somebody asks: reading a page does not pay for it. */
export interface Surroundings {
  level: number
  struck: [start: number, end: number][]
  within: number[]
}

/** The surroundings of a page's blocks, in their order. */
export function surroundingsOf(blocks: readonly Block[]): Surroundings[] {
  const numbers = new Map<Element, number>()
  return blocks.map((block) => {
    const within: number[] = []
    for (let at: Element | null = elementOf(block); at; at = at.parentElement) {
      if (!numbers.has(at)) numbers.set(at, numbers.size)
      within.unshift(numbers.get(at)!)
    }
    const heading = elementOf(block).closest('h1,h2,h3,h4,h5,h6')
    return { level: block.role === 'heading' ? Number(heading?.localName[1] ?? 2) : 0, struck: [], within }
  })
}

/** The page's structured data, unparsed. */
export function structuredOf(root: Document): string[] {
  return [...root.querySelectorAll('script[type="application/ld+json"]')].map((s) => s.textContent ?? '')
}
