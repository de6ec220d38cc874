/** Longest block in code units; longer text is cut at a sentence or blank. */
export const BLOCK_MAX = 16_384
/** Code units read of one text node, and of one page, before reading stops with a note. */
export const NODE_MAX = 1 << 20
export const PAGE_MAX = 20 << 20
