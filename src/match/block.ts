/** What matching needs to know of a block; the blocks that are read fit it. */
export interface TextBlock {
  text: string
  role: 'heading' | 'item' | 'cell' | 'text'
  /** BCP 47 tag in force, lower case, or ''. */
  lang: string
}

/** A term found in a block. Offsets are UTF-16 code units of the block's text. */
export interface Hit {
  start: number
  end: number
  /** Index of the term. */
  term: number
}
