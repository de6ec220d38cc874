import type { Block } from './block.ts'

/** The element a block's text belongs to; for the text of a shadow tree, its host. */
export function elementOf({ owner }: Pick<Block, 'owner'>): Element {
  return owner instanceof ShadowRoot ? owner.host : owner
}
