import type { Line } from './line.ts'

/** The lines below one and above another; none where they do not follow each other. */
export function linesBetween(lines: readonly Line[], above: Line, below: Line): Line[] {
  const from = lines.indexOf(above)
  return from < 0 ? [] : lines.slice(from + 1, Math.max(0, lines.indexOf(below, from + 1)))
}
