import type { Block } from './block.ts'
import { type Reading, readBlocks } from './blocks.dom.ts'
import { PAGE_MAX } from './limits.ts'
import { placeInOrder } from './order.dom.ts'
import { isOffLimits } from './off-limits.dom.ts'
import { isInline } from './tags.ts'

/** What became of a page's text since the last change. */
export interface Change {
  added: Block[]
  removed: Block[]
}

/**
 * The text of a page as blocks in document order, kept true while the page
 * changes. Reading costs what changed, not what the page holds: a changed line is
 * read anew as one owner's text, added elements as their own trees.
 */
export class PageText {
  /** In document order. */
  readonly blocks: Block[] = []
  /** True when some of the page's text was too long to be read. */
  overBudget = false
  /** Open shadow roots met. */
  readonly shadows = new Set<ShadowRoot>()

  #byOwner = new Map<Node, Block[]>()
  /** A node longer than a block is shown by several. */
  #byNode = new WeakMap<Text, Block[]>()
  /** Given up, but still in `blocks` until the next sweep. */
  #dead = new Set<Block>()
  #dirty = new Set<Element | ShadowRoot>()
  #hidden = new Set<Element>()
  #size = 0
  #onShadow: (root: ShadowRoot) => void

  constructor(onShadow: (root: ShadowRoot) => void) {
    this.#onShadow = onShadow
  }

  /** The blocks that show this node. */
  blocksOf(node: Text): readonly Block[] {
    return this.#byNode.get(node) ?? []
  }

  get pending(): boolean {
    return this.#dirty.size > 0
  }

  /** Marks a tree to be read by the next `read`. */
  invalidate(root: Element | ShadowRoot): void {
    this.#dirty.add(root)
  }

  /**
   * Takes observer records. Blocks whose nodes went away or changed are given up at
   * once, so that nothing keeps painting over other letters; what to read is kept
   * for `read`.
   */
  take(records: MutationRecord[]): Block[] {
    const removed = new Set<Block>()
    for (const record of records) {
      if (record.type === 'characterData') {
        this.#dropOf(record.target as Text, removed)
        this.#touch(record.target.parentNode)
        continue
      }
      for (const node of record.removedNodes) if (!node.isConnected) this.#dropTree(node, removed)
      let touched = record.removedNodes.length > 0
      for (const node of record.addedNodes) {
        if (!node.isConnected) continue
        if (node.nodeType === Node.ELEMENT_NODE && !isInline((node as Element).localName))
          this.#dirty.add(node as Element)
        if (node.nodeType !== Node.COMMENT_NODE) touched = true
      }
      if (touched) this.#touch(record.target)
    }
    for (const block of removed) this.#forget(block)
    this.#sweep()
    return [...removed]
  }

  /** Elements left out as hidden that are shown by now become dirty. */
  recheckHidden(): void {
    for (const element of this.#hidden) {
      if (!element.isConnected) this.#hidden.delete(element)
      else if (element.checkVisibility()) {
        this.#hidden.delete(element)
        this.#touch(element.parentNode)
        this.#dirty.add(element)
      }
    }
  }

  /** Reads what is dirty. Yields often; hands each finished tree's change to `emit`. */
  *read(emit: (change: Change) => void): Generator<void, void> {
    for (const root of this.#dirty) {
      this.#dirty.delete(root)
      if (!root.isConnected || this.#size >= PAGE_MAX || isOffLimits(root)) continue
      yield* this.#readTree(root, emit)
    }
  }

  *#readTree(root: Element | ShadowRoot, emit: (change: Change) => void): Generator<void, void> {
    const removed = [...(this.#byOwner.get(root) ?? [])]
    for (const block of removed) this.#forget(block)
    const added: Block[] = []
    const fresh = new Set<Block>()
    const reading: Reading = {
      onShadow: (shadow) => {
        if (this.shadows.has(shadow)) return
        this.shadows.add(shadow)
        this.#onShadow(shadow)
      },
      onHidden: (element) => this.#hidden.add(element),
      onCut: () => (this.overBudget = true),
      // A tree that is dirty itself is read here and now, once.
      isRead: (element) => !this.#dirty.delete(element) && this.#readTrees.has(element),
    }
    for (const block of readBlocks(root, reading)) {
      if (block) {
        if (this.#size + block.text.length > PAGE_MAX) {
          this.overBudget = true
          break
        }
        // Read again below a new owner, or moved while we paused: the older copy goes.
        for (const { node } of block.pieces)
          for (const old of this.blocksOf(node))
            if (!fresh.has(old)) {
              removed.push(old)
              this.#forget(old)
            }
        fresh.add(block)
        this.#remember(block)
        added.push(block)
      }
      yield
    }
    this.#sweep()
    if (added.length || removed.length) emit({ added, removed })
  }

  /** Block-level elements whose trees have been read. */
  #readTrees = new WeakSet<Element>()

  #remember(block: Block): void {
    this.#sweep()
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
    this.#size += block.text.length
    for (
      let e: Element | null = block.owner instanceof ShadowRoot ? block.owner.host : block.owner;
      e && !this.#readTrees.has(e);
      e = e.parentElement
    )
      this.#readTrees.add(e)
  }

  #forget(block: Block): void {
    if (this.#dead.has(block)) return
    this.#dead.add(block)
    this.#size -= block.text.length
    const siblings = this.#byOwner.get(block.owner)?.filter((b) => b !== block)
    if (siblings?.length) this.#byOwner.set(block.owner, siblings)
    else this.#byOwner.delete(block.owner)
    for (const { node } of block.pieces) {
      const rest = this.blocksOf(node).filter((b) => b !== block)
      if (rest.length) this.#byNode.set(node, rest)
      else this.#byNode.delete(node)
    }
  }

  /** Takes the dead out of `blocks` in one pass. */
  #sweep(): void {
    if (this.#dead.size === 0) return
    let kept = 0
    for (const block of this.blocks) if (!this.#dead.has(block)) this.blocks[kept++] = block
    this.blocks.length = kept
    this.#dead.clear()
  }

  #dropOf(node: Text, removed: Set<Block>): void {
    for (const block of this.blocksOf(node)) removed.add(block)
  }

  #dropTree(node: Node, removed: Set<Block>): void {
    if (node.nodeType === Node.TEXT_NODE) return this.#dropOf(node as Text, removed)
    if (node.nodeType !== Node.ELEMENT_NODE) return
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT)
    for (let text = walker.nextNode(); text; text = walker.nextNode()) this.#dropOf(text as Text, removed)
  }

  /** The line that shows `node` must be read again: its block-level owner becomes dirty. */
  #touch(node: Node | null): void {
    let at: Node | null = node
    while (at instanceof Element && isInline(at.localName) && !this.#byOwner.has(at))
      at = at.parentNode ?? null
    if (at instanceof Element || at instanceof ShadowRoot) this.#dirty.add(at)
  }
}
