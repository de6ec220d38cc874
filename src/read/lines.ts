/** Shortest line that may be a hard-wrapped part of a paragraph, in code units. */
const WRAPPED = 50
/** A line that ends so goes on in the next, whatever letter that begins with. */
const OPEN =
  /(?:,|\s(?:a|an|the|of|or|and|to|by|for|from|in|on|with|under|your|our|their|any|all|each|is|are|be|must|may|will|not|that|which|as|at|than|if|when|unless|without|Dr\.))$/

/**
 * End of the block that starts at `from` in plain text: a line, or several where a
 * paragraph was wrapped by hand (a long line followed by one that goes on in lower
 * case, one that ends inside a sentence, or in a hyphen). The line break belongs to
 * the block.
 */
export function lineEnd(text: string, from: number, most: number): number {
  for (let end = from; ;) {
    const newline = text.indexOf('\n', end)
    if (newline < 0 || newline + 1 - from > most) return Math.min(text.length, from + most)
    const next = text.charAt(newline + 1)
    const broken = /[a-z]-$/.test(text.slice(newline - 2, newline)) && /[a-z]/.test(next)
    const open = /\S/.test(next) && OPEN.test(text.slice(newline - 12, newline).trimEnd())
    const wrapped = broken || (newline - end >= WRAPPED && (/[a-z(\d]/.test(next) || open))
    end = newline + 1
    if (!wrapped) return end
  }
}

/** Plain text as blocks with their offsets, cut as `readBlocks` cuts a plain text page. */
export function linesOf(text: string, most: number): { text: string; at: number }[] {
  const blocks: { text: string; at: number }[] = []
  for (let at = 0; at < text.length;) {
    const end = lineEnd(text, at, most)
    const line = text.slice(at, end).trimEnd()
    if (line !== '') blocks.push({ text: line, at })
    at = end
  }
  return blocks
}
