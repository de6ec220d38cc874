import { EDITOR, isSkipped } from './tags.ts'

/** Whether a tree lies in an editor, a field, or other text that is never read. Plain text pages are one `pre`. */
export function isOffLimits(root: Element | ShadowRoot): boolean {
  const plain = root.ownerDocument.contentType === 'text/plain'
  let at: Element | null = root instanceof ShadowRoot ? root.host : root
  while (at) {
    if (at.closest(EDITOR)) return true
    for (let e: Element | null = at; e; e = e.parentElement)
      if (isSkipped(e.localName) && !(plain && e.localName === 'pre')) return true
    const tree: Node = at.getRootNode()
    at = tree instanceof ShadowRoot ? tree.host : null
  }
  return false
}

/** Whether a change happens within an editor: nothing there is read, so there is nothing to do. */
export function isInEditor(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement
  return element !== null && element.closest(EDITOR) !== null
}
