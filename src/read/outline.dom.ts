import type { Block } from './block.ts'
import { elementOf } from './element.dom.ts'
import { CellPlaces, type CellPlace } from './cells.dom.ts'

/** What surrounds a block, worked out only when somebody asks: reading a page does not pay for it. */
export interface Surroundings {
  level: number
  cell?: CellPlace
  struck: [start: number, end: number][]
  seams?: number[]
  within: number[]
}

/** The surroundings of a page's blocks, in their order. */
export function surroundingsOf(blocks: readonly Block[]): Surroundings[] {
  const numbers = new Map<Element, number>()
  const cells = new CellPlaces()
  const struck = new Map<Element, boolean>()
  return blocks.map((block) => {
    const within: number[] = []
    for (let at: Element | null = elementOf(block); at; at = around(at)) {
      if (!numbers.has(at)) numbers.set(at, numbers.size)
      within.push(numbers.get(at)!)
    }
    within.reverse()
    const cell = cells.of(elementOf(block))
    const seams = seamsIn(block)
    return {
      level: levelOf(block),
      ...(cell && { cell }),
      struck: struckIn(block, struck),
      ...(seams.length > 0 && { seams }),
      within,
    }
  })
}

/** The element around one, out of shadow trees as well. */
function around(element: Element): Element | null {
  const root = element.parentNode
  return root instanceof ShadowRoot ? root.host : element.parentElement
}

/** 1 to 6 of a heading; the lowest for what only heads a list entry, a table or a fold; else 0. */
function levelOf(block: Block): number {
  const heading = elementOf(block).closest('h1,h2,h3,h4,h5,h6,[role="heading"]')
  if (heading) {
    const level = Number(heading.getAttribute('aria-level') ?? heading.localName[1])
    return level >= 1 && level <= 6 ? level : 2
  }
  return block.role === 'heading' ? 6 : 0
}

function struckIn(block: Block, known: Map<Element, boolean>): [start: number, end: number][] {
  const stretches: [start: number, end: number][] = []
  for (const { node, at, length } of block.pieces) {
    if (!node.parentElement || !isStruck(node.parentElement, known)) continue
    const last = stretches.at(-1)
    if (last && at - last[1] <= 1) last[1] = at + length
    else stretches.push([at, at + length])
  }
  return stretches
}

/**
 * Where one element's text meets another's. A style sheet that is not there may hold them apart; a blank between
 * them tells nothing where the block holds nothing but elements, or opens with a name in bold.
 */
function seamsIn(block: Block): number[] {
  const { text, pieces } = block
  const element = elementOf(block)
  const filled = pieces.filter((p) => text.slice(p.at, p.at + p.length).trim() !== '')
  const isOfElements = filled.every((p) => p.node.parentElement !== element)
  const [first, second] = filled
  const bold = second && isBold(first!) && !isBold(second) ? second.at : 0
  return filled
    .filter((p, i) => i > 0 && filled[i - 1]!.node.parentNode !== p.node.parentNode)
    .map((p) => p.at)
    .filter((at) => isOfElements || at === bold || /^\S\S$/.test(text.slice(at - 1, at + 1)))
}

const isBold = ({ node }: Block['pieces'][number]): boolean =>
  node.parentElement !== null && Number(getComputedStyle(node.parentElement).fontWeight) > 500

/** A line drawn through an element goes through all text in it, unless a box of its own stands inside. */
function isStruck(element: Element, known: Map<Element, boolean>): boolean {
  const path: Element[] = []
  let answer = false
  for (let at: Element | null = element; at; at = around(at)) {
    const before = known.get(at)
    if (before !== undefined) {
      answer = before
      break
    }
    path.push(at)
    if (at.matches('del,s,strike') || getComputedStyle(at).textDecorationLine.includes('line-through')) {
      answer = true
      break
    }
  }
  for (const at of path) known.set(at, answer)
  return answer
}

/** The page's structured data, unparsed: JSON-LD, and prices told by microdata in the same form. */
export function structuredOf(root: Document): string[] {
  const scripts = [...root.querySelectorAll('script[type="application/ld+json"]')].map(
    (s) => s.textContent ?? '',
  )
  const told = [...root.querySelectorAll('[itemprop~="priceCurrency"]')].slice(0, MOST_TOLD).map((e) => {
    const offer = e.closest('[itemscope]') ?? e
    return { price: propOf(offer, 'price'), priceCurrency: propOf(offer, 'priceCurrency') }
  })
  return told.length ? [...scripts, JSON.stringify(told)] : scripts
}

/** Microdata names few currencies, however many its prices. */
const MOST_TOLD = 500

function propOf(scope: Element, name: string): string {
  const element = scope.querySelector(`[itemprop~="${name}"]`)
  return element?.getAttribute('content') ?? element?.textContent?.trim() ?? ''
}
