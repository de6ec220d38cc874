import type { Block } from './block.ts'

/** Index in `blocks` (document order) before which a block starting at `node` belongs. */
export function placeInOrder(blocks: readonly Block[], node: Node): number {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    const other = blocks[middle]!.pieces[0]!.node
    if (precedes(other, node)) low = middle + 1
    else high = middle
  }
  return low
}

/** Document order across open shadow trees: a tree's text stands before its host's own children. */
function precedes(a: Node, b: Node): boolean {
  if (a === b) return true
  // Nearly all stand in one tree.
  const straight = a.compareDocumentPosition(b)
  if (!(straight & Node.DOCUMENT_POSITION_DISCONNECTED))
    return (straight & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  const pathA = hosts(a)
  const pathB = hosts(b)
  for (let i = 0; ; i++) {
    const x = pathA[i]
    const y = pathB[i]
    if (!x || !y) return pathA.length > pathB.length
    if (x === y) continue
    const position = x.compareDocumentPosition(y)
    // One is a host's child, the other lies in that host's shadow tree.
    if (position & Node.DOCUMENT_POSITION_CONTAINED_BY) return i + 1 < pathA.length
    if (position & Node.DOCUMENT_POSITION_CONTAINS) return !(i + 1 < pathB.length)
    return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  }
}

/** The node and the hosts around it, outermost first. */
function hosts(node: Node): Node[] {
  const path = [node]
  for (let root = node.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
    path.unshift(root.host)
  return path
}
