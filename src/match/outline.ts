import type { Kind } from '../glossary/kinds.ts'
import type { Says, Topic } from '../glossary/phrases.ts'
import type { TextBlock } from './block.ts'

/** A term found, as it leaves the page: by its id, not by a place in a table. */
export interface Marked {
  /** UTF-16 code units of the block's text. */
  start: number
  end: number
  id: string
  kind: Kind
  /** Not given for a reader's own term. */
  says?: Says
}

/** Where a cell stands; rows and columns count from 0, spans included. */
export interface Cell {
  /** Number of the table on the page. */
  table: number
  row: number
  column: number
  /** A <th>, or a cell of <thead>. */
  head: boolean
}

/** A block with what menus and wording need of its surroundings. Travels as JSON. */
export interface PageBlock extends TextBlock {
  /** Of a heading 1 to 6, else 0. */
  level: number
  cell?: Cell
  /** Stretches that the page strikes through: old prices. */
  struck: [start: number, end: number][]
  /** Where the texts of two elements meet without a blank: "$95" and "60 min" side by side in boxes. */
  seams?: number[]
  /** Numbers of the elements around the block, outermost first; equal numbers are the same element. */
  within: number[]
  marks: Marked[]
}

/** All that our own pages learn of a page. */
export interface PageOutline {
  title: string
  /** Of the page's address; '' for a file. */
  host: string
  url: string
  /** BCP 47 tag of the page, lower case, or ''. */
  lang: string
  topics: Topic[]
  /** Some text was too long to be read. */
  overBudget: boolean
  blocks: PageBlock[]
  /** Contents of the page's application/ld+json scripts, unparsed. */
  structured: string[]
}

/** A place in a page, as our own pages name it. */
export interface Spot {
  /** Index into `blocks`. */
  block: number
  start: number
  end: number
}
