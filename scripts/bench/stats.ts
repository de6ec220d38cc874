/** Medians, quartiles and a table for a terminal: the machine is shared, so a mean would tell of its neighbours. */

export function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (sorted.length - 1) * q
  const low = sorted[Math.floor(at)] ?? NaN
  const high = sorted[Math.ceil(at)] ?? NaN
  return low + (high - low) * (at - Math.floor(at))
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** "12.3 [11.8–13.1]": the median and the middle half of the rounds. */
export function spread(values: readonly number[], digits = 1): string {
  if (values.length === 0) return '–'
  const [low, middle, high] = [0.25, 0.5, 0.75].map((q) => quantile(values, q).toFixed(digits))
  return values.length === 1 ? `${middle}` : `${middle} [${low}–${high}]`
}

export const times = (ratio: number): string => (Number.isFinite(ratio) ? `${ratio.toFixed(2)} ×` : '–')

/** A Markdown table, padded so that it reads in a terminal too. */
export function table(head: string[], rows: string[][]): string {
  const widths = head.map((h, i) => Math.max(h.length, ...rows.map((r) => (r[i] ?? '').length)))
  const line = (cells: string[]): string =>
    `| ${widths.map((w, i) => (i === 0 ? (cells[i] ?? '').padEnd(w) : (cells[i] ?? '').padStart(w))).join(' | ')} |`
  const rule = `| ${widths.map((w, i) => (i === 0 ? '-'.repeat(w) : `${'-'.repeat(w - 1)}:`)).join(' | ')} |`
  return [line(head), rule, ...rows.map(line)].join('\n')
}

export interface Effort {
  /** At most this many rounds, */
  rounds: number
  /** and no new one after this many ms; two are always done, unless fewer are asked for. */
  budget: number
}

export function* roundsOf({ rounds, budget }: Effort): Generator<number, void> {
  const end = performance.now() + budget
  for (let r = 0; r < rounds && (r < 2 || performance.now() < end); r++) yield r
}
