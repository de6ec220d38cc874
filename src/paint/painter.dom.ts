import { type Kind, KINDS } from '../glossary/kinds.ts'
import { elementOf } from '../read/element.dom.ts'
import { FLASH } from './flash.dom.ts'
import type { Mark } from './mark.ts'
import { staticRange } from './ranges.dom.ts'

/** Each further range costs a layout frame; Chromium slows from here on (facts, section 2.1). */
export const RANGES_MAX = 1000
/** Times we put our names back when the page clears the registry, before we give in. */
const HEALS_MAX = 3

/** How strong the lines are; each strength has highlight names of its own, so the page is not touched. */
const STRENGTHS = ['light', 'normal', 'strong'] as const
export type Strength = (typeof STRENGTHS)[number]

export const highlightName = (kind: Kind, strength: Strength = 'normal'): string =>
  strength === 'normal' ? `kneadwise-${kind}` : `kneadwise-${kind}-${strength}`

/** Takes our highlights off this page, also those a dead earlier copy left behind. */
export function clearHighlights(): void {
  for (const kind of KINDS)
    for (const strength of STRENGTHS) CSS.highlights.delete(highlightName(kind, strength))
  CSS.highlights.delete(FLASH)
}

/**
 * Draws marks as CSS Custom Highlights. Nothing is read from layout: an
 * intersection observer tells which marked elements are near the viewport, and
 * only their ranges are registered. The registry is output only.
 */
export class Painter {
  #highlights = new Map<Kind, Highlight>()
  #ranges = new Map<Mark, StaticRange>()
  #marks = new Map<Element, Set<Mark>>()
  #near = new Set<Element>()
  /** Lost their last mark in the last update; a line that changes has new ones in the next. */
  #empty = new Set<Element>()
  #observer: IntersectionObserver
  #heals = 0
  #strength: Strength

  constructor(signal: AbortSignal, strength: Strength = 'normal') {
    this.#strength = strength
    clearHighlights()
    this.#observer = new IntersectionObserver((entries) => this.#moved(entries), { rootMargin: '100% 50%' })
    signal.addEventListener('abort', () => {
      this.#observer.disconnect()
      this.#ranges.clear()
      this.#marks.clear()
      clearHighlights()
    })
  }

  /** Number of ranges registered now. */
  get registered(): number {
    return this.#ranges.size
  }

  /** Draws all lines with this strength. */
  draw(strength: Strength): void {
    if (strength === this.#strength) return
    this.#strength = strength
    clearHighlights()
    for (const [kind, highlight] of this.#highlights) CSS.highlights.set(this.#name(kind), highlight)
  }

  #name(kind: Kind): string {
    return highlightName(kind, this.#strength)
  }

  /** Shows marks that are new and lets go of those that are gone. */
  update(added: Iterable<Mark>, removed: Iterable<Mark>): void {
    const empty = this.#empty
    this.#empty = new Set()
    for (const mark of removed) {
      this.#unregister(mark)
      const element = elementOf(mark.block)
      const marks = this.#marks.get(element)
      marks?.delete(mark)
      if (marks?.size === 0) this.#empty.add(element)
    }
    for (const mark of added) {
      const element = elementOf(mark.block)
      const marks = this.#marks.get(element)
      if (marks) marks.add(mark)
      else {
        this.#marks.set(element, new Set([mark]))
        this.#observer.observe(element)
      }
      if (this.#near.has(element)) this.#register(mark)
    }
    for (const element of empty) this.#letGo(element)
    this.#heal()
  }

  #letGo(element: Element): void {
    if (this.#marks.get(element)?.size) return
    this.#marks.delete(element)
    this.#near.delete(element)
    this.#observer.unobserve(element)
  }

  #moved(entries: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.#near.add(target)
      else this.#near.delete(target)
      if (!isIntersecting) for (const mark of this.#marks.get(target) ?? []) this.#unregister(mark)
    }
    for (const { target, isIntersecting } of entries)
      if (isIntersecting) for (const mark of this.#marks.get(target) ?? []) this.#register(mark)
    this.#heal()
  }

  #register(mark: Mark): void {
    if (this.#ranges.has(mark) || this.#ranges.size >= RANGES_MAX) return
    const range = staticRange(mark)
    if (!range) return
    this.#ranges.set(mark, range)
    this.#highlight(mark.kind).add(range)
  }

  #unregister(mark: Mark): void {
    const range = this.#ranges.get(mark)
    if (!range) return
    this.#ranges.delete(mark)
    this.#highlights.get(mark.kind)?.delete(range)
  }

  #highlight(kind: Kind): Highlight {
    let highlight = this.#highlights.get(kind)
    if (!highlight) {
      this.#highlights.set(kind, (highlight = new Highlight()))
      CSS.highlights.set(this.#name(kind), highlight)
    }
    return highlight
  }

  /** The page shares the registry and may clear it; we do not fight over it for long. */
  #heal(): void {
    for (const [kind, highlight] of this.#highlights) {
      if (CSS.highlights.has(this.#name(kind))) continue
      if (++this.#heals > HEALS_MAX) return
      CSS.highlights.set(this.#name(kind), highlight)
    }
  }
}
