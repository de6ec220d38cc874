import type { Block } from './block.ts'
import { BlockIndex } from './block-index.dom.ts'
import { type Reading, readBlocks } from './blocks.dom.ts'
import { PAGE_MAX } from './limits.ts'
import { elementOf } from './element.dom.ts'
import { isInEditor, isOffLimits } from './off-limits.dom.ts'
import { isInline } from './tags.ts'

/** What became of a page's text since the last change. */
export interface Change {
  added: Block[]
  removed: Block[]
}

/** Blocks and code units read between two pauses; a pause costs more than a short block. */
const BLOCKS = 16
const UNITS = 1 << 14

/** Hidden elements remembered before those that went away are let go of. */
const HIDDEN_MAX = 200

/**
 * The text of a page as blocks in document order, kept true while the page
 * changes. Reading costs what changed, not what the page holds: a changed line is
 * read anew as one owner's text, added elements as their own trees.
 */
export class PageText {
  /** True when some of the page's text was too long to be read. */
  overBudget = false
  /** Open shadow roots met. */
  readonly shadows = new Set<ShadowRoot>()

  readonly #index = new BlockIndex()
  /** Block-level elements whose trees have been read. */
  readonly #readTrees = new WeakSet<Element>()
  #dirty = new Set<Element | ShadowRoot>()
  #hidden = new Set<Element>()
  #onShadow: (root: ShadowRoot) => void

  constructor(onShadow: (root: ShadowRoot) => void) {
    this.#onShadow = onShadow
  }

  /** In document order. */
  get blocks(): readonly Block[] {
    return this.#index.blocks
  }

  /** The blocks that show this node. */
  blocksOf(node: Text): readonly Block[] {
    return this.#index.of(node)
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
      if (record.type === 'characterData') this.#dropOf(record.target as Text, removed)
      for (const node of record.removedNodes) if (!node.isConnected) this.#dropTree(node, removed)
      if (isInEditor(record.target)) continue
      if (record.type === 'characterData') {
        this.#touch(record.target.parentNode)
        continue
      }
      let touched = record.removedNodes.length > 0
      for (const node of record.addedNodes) {
        if (!node.isConnected) continue
        if (node.nodeType === Node.ELEMENT_NODE && !isInline((node as Element).localName))
          this.#dirty.add(node as Element)
        if (node.nodeType !== Node.COMMENT_NODE) touched = true
      }
      if (touched) this.#touch(record.target)
    }
    for (const block of removed) this.#index.delete(block)
    this.#index.sweep()
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
      if (!root.isConnected || this.#index.size >= PAGE_MAX || isOffLimits(root)) continue
      yield* this.#readTree(root, emit)
    }
    if (this.#hidden.size > HIDDEN_MAX)
      for (const element of this.#hidden) if (!element.isConnected) this.#hidden.delete(element)
  }

  *#readTree(root: Element | ShadowRoot, emit: (change: Change) => void): Generator<void, void> {
    const removed = [...this.#index.owned(root)]
    for (const block of removed) this.#index.delete(block)
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
    let blocks = 0
    let units = 0
    for (const block of readBlocks(root, reading)) {
      if (block) {
        blocks++
        units += block.text.length
        if (this.#index.size + block.text.length > PAGE_MAX) {
          this.overBudget = true
          break
        }
        // Read again below a new owner, or moved while we paused: the older copy goes.
        for (const { node } of block.pieces)
          for (const old of this.blocksOf(node))
            if (!fresh.has(old)) {
              removed.push(old)
              this.#index.delete(old)
            }
        fresh.add(block)
        this.#index.add(block)
        this.#noteRead(block)
        added.push(block)
        if (blocks < BLOCKS && units < UNITS) continue
        blocks = units = 0
      }
      yield
    }
    this.#index.sweep()
    if (added.length || removed.length) emit({ added, removed })
  }

  /** All elements around a block count as read: they are a mere border when read past again. */
  #noteRead(block: Block): void {
    let at: Element | null = elementOf(block)
    for (; at && !this.#readTrees.has(at); at = at.parentElement) this.#readTrees.add(at)
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
    while (at instanceof Element && isInline(at.localName) && this.#index.owned(at).length === 0)
      at = at.parentNode ?? null
    if (at instanceof Element || at instanceof ShadowRoot) this.#dirty.add(at)
  }
}
