/**
 * A stretch of text that a reader sees as one line or paragraph. Offsets are
 * UTF-16 code units of `text`, in which white space stands as it is rendered.
 */
export interface Block {
  text: string
  /** Ascending by `at`; together they are all of `text` but blanks between them. */
  pieces: Piece[]
  /** The block-level element, or shadow root, whose own text this is. */
  owner: Element | ShadowRoot
  role: Role
  /** BCP 47 tag in force, lower case, or '' when the page declares none. */
  lang: string
}

/** `length` code units of `node` from `from`, standing in the block's text at `at`. */
export interface Piece {
  node: Text
  from: number
  at: number
  length: number
}

export type Role = 'heading' | 'item' | 'cell' | 'text'

/** A place between two code units of a text node. */
export interface Place {
  node: Text
  offset: number
}

/** The nodes' places of a stretch of block text. `undefined` when it lies outside. */
export function placesOf(block: Block, start: number, end: number): [Place, Place] | undefined {
  const first = pieceAt(block.pieces, start)
  const last = pieceAt(block.pieces, end - 1)
  if (!first || !last || end <= start) return undefined
  return [
    { node: first.node, offset: first.from + start - first.at },
    { node: last.node, offset: last.from + end - last.at },
  ]
}

/** The block offset of a place, or −1 when the block does not show it. */
export function offsetOf(block: Block, place: Place): number {
  for (const p of block.pieces) {
    const into = place.offset - p.from
    if (p.node === place.node && into >= 0 && into <= p.length) return p.at + into
  }
  return -1
}

function pieceAt(pieces: Piece[], offset: number): Piece | undefined {
  let low = 0
  let high = pieces.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const p = pieces[middle]!
    if (offset < p.at) high = middle - 1
    else if (offset >= p.at + p.length) low = middle + 1
    else return p
  }
  return undefined
}
