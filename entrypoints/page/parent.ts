import type { Mark } from '../../src/paint/mark.ts'
import { elementOf } from '../../src/read/element.dom.ts'

/**
 * Where the card's node goes: into the modal dialog or fullscreen element that
 * holds the term, since everything outside of it is dead to clicks (rule P11);
 * else to the end of the page.
 */
export function hostParent(mark: Mark): Element {
  let at: Element | null = elementOf(mark.block)
  while (at) {
    const modal = at.closest(':modal')
    if (modal) return modal
    const root: Node = at.getRootNode()
    at = root instanceof ShadowRoot ? root.host : null
  }
  return document.documentElement
}
