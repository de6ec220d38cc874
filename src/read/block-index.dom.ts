import type { Block } from './block.ts'
import { placeInOrder } from './order.dom.ts'

const NONE: readonly Block[] = []

/** Blocks in document order, found again by the node that shows them or the element that owns them. */
export class BlockIndex {
  /** In document order. */
  readonly blocks: Block[] = []
  /** Code units of all blocks. */
  size = 0

  #byOwner = new Map<Node, Block[]>()
  /** A node longer than a block is shown by several. */
  #byNode = new WeakMap<Text, Block[]>()
  /** Given up, but still in `blocks` until the next sweep. */
  #dead = new Set<Block>()

  /** The blocks that show this node. */
  of(node: Text): readonly Block[] {
    return this.#byNode.get(node) ?? NONE
  }

  owned(owner: Node): readonly Block[] {
    return this.#byOwner.get(owner) ?? NONE
  }

  add(block: Block): void {
    this.sweep()
    const first = block.pieces[0]!.node
    const last = this.blocks.at(-1)
    const append = !last || placeInOrder([last], first) === 1
    this.blocks.splice(append ? this.blocks.length : placeInOrder(this.blocks, first), 0, block)
    const list = this.#byOwner.get(block.owner)
    if (list) list.push(block)
    else this.#byOwner.set(block.owner, [block])
    for (const { node } of block.pieces) {
      const shown = this.#byNode.get(node)
      if (!shown) this.#byNode.set(node, [block])
      else if (!shown.includes(block)) shown.push(block)
    }
    this.size += block.text.length
  }

  delete(block: Block): void {
    if (this.#dead.has(block)) return
    this.#dead.add(block)
    this.size -= block.text.length
    const siblings = this.owned(block.owner).filter((b) => b !== block)
    if (siblings.length) this.#byOwner.set(block.owner, siblings)
    else this.#byOwner.delete(block.owner)
    for (const { node } of block.pieces) {
      const rest = this.of(node).filter((b) => b !== block)
      if (rest.length) this.#byNode.set(node, rest)
      else this.#byNode.delete(node)
    }
  }

  /** Takes the deleted out of `blocks` in one pass. */
  sweep(): void {
    if (this.#dead.size === 0) return
    let kept = 0
    for (const block of this.blocks) if (!this.#dead.has(block)) this.blocks[kept++] = block
    this.blocks.length = kept
    this.#dead.clear()
  }
}
